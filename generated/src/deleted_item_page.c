/* ecwid_deleted_item_page: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25538 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/deleted_item_page.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_deleted_item_page[] = {
    OAC_FIELD("total", oac_type_int, ecwid_deleted_item_page, total, NULL, 0),
    OAC_FIELD("count", oac_type_int, ecwid_deleted_item_page, count, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_deleted_item_page, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_deleted_item_page, limit, NULL, 0),
    OAC_FIELD("items", ecwid_deleted_item_list_oac_type, ecwid_deleted_item_page, items, NULL, 0),
};
static const uint8_t index_of_ecwid_deleted_item_page[] = {
    1, 0, 2, 3, 0, 0, 0, 4, 0, 5, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_deleted_item_page(oac_writer *writer, const void *from)
{
    const ecwid_deleted_item_page *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("total"), &value->total);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_list(writer, OAC_KEY("items"), &value->items, &ecwid_deleted_item_list_oac_type);
    oac_write_rest(writer, value, &ecwid_deleted_item_page_oac_type);
}

static char *read_ecwid_deleted_item_page(oac_reader *reader, char *at, void *into)
{
    ecwid_deleted_item_page *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_int(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("count"))) {
        at = oac_read_int(reader, at, &value->count);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("items"))) {
        at = oac_read_list(reader, at, &value->items, &ecwid_deleted_item_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_deleted_item_page_oac_type);
}

const oac_type ecwid_deleted_item_page_oac_type = {
    OAC_RECORD_TABLE(ecwid_deleted_item_page, extra, 5, 15),
    .write = write_ecwid_deleted_item_page,
    .read = read_ecwid_deleted_item_page,
    .fields = fields_of_ecwid_deleted_item_page,
    .index = index_of_ecwid_deleted_item_page,
};

oac_status ecwid_deleted_item_page_serialize(const ecwid_deleted_item_page *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_deleted_item_page_oac_type, value, buffer, error);
}

oac_status ecwid_deleted_item_page_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_deleted_item_page *value, oac_error *error)
{
    return oac_record_parse(&ecwid_deleted_item_page_oac_type, text, length, options, value, error);
}

oac_status ecwid_deleted_item_page_validate(const ecwid_deleted_item_page *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_deleted_item_page_oac_type, value, mode, violations, error);
}

void ecwid_deleted_item_page_dispose(ecwid_deleted_item_page *value)
{
    oac_record_dispose(&ecwid_deleted_item_page_oac_type, value);
}
