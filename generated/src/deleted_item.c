/* ecwid_deleted_item: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25561 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/deleted_item.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_deleted_item[] = {
    OAC_FIELD("id", oac_type_int, ecwid_deleted_item, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("date", oac_type_string, ecwid_deleted_item, date, NULL, 0),
};
/* clang-format on */

static void write_ecwid_deleted_item(oac_writer *writer, const void *from)
{
    const ecwid_deleted_item *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("date"), &value->date);
    oac_write_rest(writer, value, &ecwid_deleted_item_oac_type);
}

static char *read_ecwid_deleted_item(oac_reader *reader, char *at, void *into)
{
    ecwid_deleted_item *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("date"))) {
        at = oac_read_string(reader, at, &value->date);
    }
    return oac_read_rest(reader, at, value, &ecwid_deleted_item_oac_type);
}

const oac_type ecwid_deleted_item_oac_type = {
    OAC_RECORD_TABLE(ecwid_deleted_item, extra, 2, 0),
    .write = write_ecwid_deleted_item,
    .read = read_ecwid_deleted_item,
    .fields = fields_of_ecwid_deleted_item,
};
/* clang-format off */
const oac_type ecwid_deleted_item_list_oac_type = OAC_LIST_TABLE(ecwid_deleted_item_list, ecwid_deleted_item,
                                                                 ecwid_deleted_item_oac_type, 0);
/* clang-format on */

oac_status ecwid_deleted_item_serialize(const ecwid_deleted_item *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_deleted_item_oac_type, value, buffer, error);
}

oac_status ecwid_deleted_item_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_deleted_item *value, oac_error *error)
{
    return oac_record_parse(&ecwid_deleted_item_oac_type, text, length, options, value, error);
}

oac_status ecwid_deleted_item_validate(const ecwid_deleted_item *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_deleted_item_oac_type, value, mode, violations, error);
}

void ecwid_deleted_item_dispose(ecwid_deleted_item *value)
{
    oac_record_dispose(&ecwid_deleted_item_oac_type, value);
}
