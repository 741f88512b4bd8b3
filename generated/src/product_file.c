/* ecwid_product_file: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20681 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_file.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_file[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_file, id, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_product_file, name, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_product_file, description, NULL, 0),
    OAC_FIELD("size", oac_type_int, ecwid_product_file, size, NULL, 0),
    OAC_FIELD("adminUrl", oac_type_string, ecwid_product_file, admin_url, NULL, 0),
};
static const uint8_t index_of_ecwid_product_file[] = {
    0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 5, 0, 1,
};
/* clang-format on */

static void write_ecwid_product_file(oac_writer *writer, const void *from)
{
    const ecwid_product_file *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_int_member(writer, OAC_KEY("size"), &value->size);
    oac_write_string_member(writer, OAC_KEY("adminUrl"), &value->admin_url);
    oac_write_rest(writer, value, &ecwid_product_file_oac_type);
}

static char *read_ecwid_product_file(oac_reader *reader, char *at, void *into)
{
    ecwid_product_file *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    if (oac_at_key(&at, OAC_NEXT("adminUrl"))) {
        at = oac_read_string(reader, at, &value->admin_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_file_oac_type);
}

const oac_type ecwid_product_file_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_file, extra, 5, 15),
    .write = write_ecwid_product_file,
    .read = read_ecwid_product_file,
    .fields = fields_of_ecwid_product_file,
    .index = index_of_ecwid_product_file,
};
/* clang-format off */
const oac_type ecwid_product_file_list_oac_type = OAC_LIST_TABLE(ecwid_product_file_list, ecwid_product_file,
                                                                 ecwid_product_file_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_file_serialize(const ecwid_product_file *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_file_oac_type, value, buffer, error);
}

oac_status ecwid_product_file_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_product_file *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_file_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_file_validate(const ecwid_product_file *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_product_file_oac_type, value, mode, violations, error);
}

void ecwid_product_file_dispose(ecwid_product_file *value)
{
    oac_record_dispose(&ecwid_product_file_oac_type, value);
}
