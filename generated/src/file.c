/* ecwid_file: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20681 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/file.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_file[] = {
    109,
    111,
    112,
    113,
    115,
    118,
};
static const uint16_t operations_2_of_ecwid_file[] = {
    109,
    111,
    113,
    115,
    118,
    139,
    140,
    142,
    143,
};
static const uint16_t operations_3_of_ecwid_file[] = {
    109,
    111,
    113,
    115,
    118,
};
static const oac_constraint rules_1_of_ecwid_file[] = {
    OAC_ROW_ONLY(0, 0, 6, operations_1_of_ecwid_file),
    OAC_ROW_ONLY(0, 1, 6, operations_1_of_ecwid_file),
    OAC_ROW_ONLY(0, 2, 6, operations_1_of_ecwid_file),
    OAC_ROW_ONLY(0, 3, 6, operations_1_of_ecwid_file),
    OAC_ROW_ONLY(0, 4, 9, operations_2_of_ecwid_file),
    OAC_ROW_ONLY(0, 8, 5, operations_3_of_ecwid_file),
    OAC_ROW_ONLY(OAC_ROW_LAST, 10, 6, operations_1_of_ecwid_file),
};
static const oac_field fields_of_ecwid_file[] = {
    OAC_FIELD("productFileId", oac_type_int, ecwid_file, product_file_id, NULL, 0),
    OAC_FIELD("maxDownloads", oac_type_int, ecwid_file, max_downloads, NULL, 0),
    OAC_FIELD("remainingDownloads", oac_type_int, ecwid_file, remaining_downloads, NULL, 0),
    OAC_FIELD("expire", oac_type_string, ecwid_file, expire, NULL, 0),
    OAC_FIELD("id", oac_type_int, ecwid_file, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_file, name, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_file, description, NULL, 0),
    OAC_FIELD("size", oac_type_int, ecwid_file, size, NULL, 0),
    OAC_FIELD("url", oac_type_string, ecwid_file, url, NULL, 0),
    OAC_FIELD("adminUrl", oac_type_string, ecwid_file, admin_url, NULL, 0),
    OAC_FIELD("customerUrl", oac_type_string, ecwid_file, customer_url, NULL, 0),
};
static const uint8_t index_of_ecwid_file[] = {
    0, 0, 0, 0, 0, 11, 0, 0, 0, 9, 4, 6, 10, 0, 0, 5, 0, 3, 8, 1, 0, 2, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_file(oac_writer *writer, const void *from)
{
    const ecwid_file *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productFileId"), &value->product_file_id);
    oac_write_int_member(writer, OAC_KEY("maxDownloads"), &value->max_downloads);
    oac_write_int_member(writer, OAC_KEY("remainingDownloads"), &value->remaining_downloads);
    oac_write_string_member(writer, OAC_KEY("expire"), &value->expire);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_int_member(writer, OAC_KEY("size"), &value->size);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("adminUrl"), &value->admin_url);
    oac_write_string_member(writer, OAC_KEY("customerUrl"), &value->customer_url);
    oac_write_rest(writer, value, &ecwid_file_oac_type);
}

static char *read_ecwid_file(oac_reader *reader, char *at, void *into)
{
    ecwid_file *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
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
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("adminUrl"))) {
        at = oac_read_string(reader, at, &value->admin_url);
    }
    if (oac_at_key(&at, OAC_NEXT("customerUrl"))) {
        at = oac_read_string(reader, at, &value->customer_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_file_oac_type);
}

/* clang-format off */
const oac_type ecwid_file_oac_type = {
    OAC_RECORD_TABLE(ecwid_file, extra, 11, 31),
    .write = write_ecwid_file,
    .read = read_ecwid_file,
    .fields = fields_of_ecwid_file,
    .index = index_of_ecwid_file,
    .rules = rules_1_of_ecwid_file,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_file_list_oac_type = OAC_LIST_TABLE(ecwid_file_list, ecwid_file, ecwid_file_oac_type, 0);
/* clang-format on */

oac_status ecwid_file_serialize(const ecwid_file *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_file_oac_type, value, buffer, error);
}

oac_status ecwid_file_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_file *value,
                            oac_error *error)
{
    return oac_record_parse(&ecwid_file_oac_type, text, length, options, value, error);
}

oac_status ecwid_file_validate(const ecwid_file *value, oac_validation mode, oac_violations *violations,
                               oac_error *error)
{
    return oac_record_validate(&ecwid_file_oac_type, value, mode, violations, error);
}

void ecwid_file_dispose(ecwid_file *value)
{
    oac_record_dispose(&ecwid_file_oac_type, value);
}
