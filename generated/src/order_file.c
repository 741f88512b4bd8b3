/* ecwid_order_file: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17349 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_file.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_file[] = {
    OAC_FIELD("productFileId", oac_type_int, ecwid_order_file, product_file_id, NULL, 0),
    OAC_FIELD("maxDownloads", oac_type_int, ecwid_order_file, max_downloads, NULL, 0),
    OAC_FIELD("remainingDownloads", oac_type_int, ecwid_order_file, remaining_downloads, NULL, 0),
    OAC_FIELD("expire", oac_type_string, ecwid_order_file, expire, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_order_file, name, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_order_file, description, NULL, 0),
    OAC_FIELD("size", oac_type_int, ecwid_order_file, size, NULL, 0),
    OAC_FIELD("adminUrl", oac_type_string, ecwid_order_file, admin_url, NULL, 0),
    OAC_FIELD("customerUrl", oac_type_string, ecwid_order_file, customer_url, NULL, 0),
};
static const uint8_t index_of_ecwid_order_file[] = {
    0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 4, 5, 8, 0, 0, 0, 0, 3, 7, 1, 0, 2, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_file(oac_writer *writer, const void *from)
{
    const ecwid_order_file *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productFileId"), &value->product_file_id);
    oac_write_int_member(writer, OAC_KEY("maxDownloads"), &value->max_downloads);
    oac_write_int_member(writer, OAC_KEY("remainingDownloads"), &value->remaining_downloads);
    oac_write_string_member(writer, OAC_KEY("expire"), &value->expire);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_int_member(writer, OAC_KEY("size"), &value->size);
    oac_write_string_member(writer, OAC_KEY("adminUrl"), &value->admin_url);
    oac_write_string_member(writer, OAC_KEY("customerUrl"), &value->customer_url);
    oac_write_rest(writer, value, &ecwid_order_file_oac_type);
}

static char *read_ecwid_order_file(oac_reader *reader, char *at, void *into)
{
    ecwid_order_file *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productFileId"))) {
        at = oac_read_int(reader, at, &value->product_file_id);
    }
    if (oac_at_key(&at, OAC_NEXT("maxDownloads"))) {
        at = oac_read_int(reader, at, &value->max_downloads);
    }
    if (oac_at_key(&at, OAC_NEXT("remainingDownloads"))) {
        at = oac_read_int(reader, at, &value->remaining_downloads);
    }
    if (oac_at_key(&at, OAC_NEXT("expire"))) {
        at = oac_read_string(reader, at, &value->expire);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("size"))) {
        at = oac_read_int(reader, at, &value->size);
    }
    if (oac_at_key(&at, OAC_NEXT("adminUrl"))) {
        at = oac_read_string(reader, at, &value->admin_url);
    }
    if (oac_at_key(&at, OAC_NEXT("customerUrl"))) {
        at = oac_read_string(reader, at, &value->customer_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_file_oac_type);
}

const oac_type ecwid_order_file_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_file, extra, 9, 31),
    .write = write_ecwid_order_file,
    .read = read_ecwid_order_file,
    .fields = fields_of_ecwid_order_file,
    .index = index_of_ecwid_order_file,
};
/* clang-format off */
const oac_type ecwid_order_file_list_oac_type = OAC_LIST_TABLE(ecwid_order_file_list, ecwid_order_file,
                                                               ecwid_order_file_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_file_serialize(const ecwid_order_file *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_file_oac_type, value, buffer, error);
}

oac_status ecwid_order_file_parse(const char *text, size_t length, const oac_parse_options *options,
                                  ecwid_order_file *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_file_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_file_validate(const ecwid_order_file *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&ecwid_order_file_oac_type, value, mode, violations, error);
}

void ecwid_order_file_dispose(ecwid_order_file *value)
{
    oac_record_dispose(&ecwid_order_file_oac_type, value);
}
