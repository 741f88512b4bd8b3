/* ecwid_app_storage_data: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11202 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/app_storage_data.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_app_storage_data[] = {
    OAC_FIELD("key", oac_type_string, ecwid_app_storage_data, key, NULL, 0),
    OAC_FIELD("value", oac_type_string, ecwid_app_storage_data, value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_app_storage_data(oac_writer *writer, const void *from)
{
    const ecwid_app_storage_data *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("key"), &value->key);
    oac_write_string_member(writer, OAC_KEY("value"), &value->value);
    oac_write_rest(writer, value, &ecwid_app_storage_data_oac_type);
}

static char *read_ecwid_app_storage_data(oac_reader *reader, char *at, void *into)
{
    ecwid_app_storage_data *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("key"))) {
        at = oac_read_string(reader, at, &value->key);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_string(reader, at, &value->value);
    }
    return oac_read_rest(reader, at, value, &ecwid_app_storage_data_oac_type);
}

const oac_type ecwid_app_storage_data_oac_type = {
    OAC_RECORD_TABLE(ecwid_app_storage_data, extra, 2, 0),
    .write = write_ecwid_app_storage_data,
    .read = read_ecwid_app_storage_data,
    .fields = fields_of_ecwid_app_storage_data,
};
/* clang-format off */
const oac_type ecwid_app_storage_data_list_oac_type =
OAC_LIST_TABLE(ecwid_app_storage_data_list, ecwid_app_storage_data, ecwid_app_storage_data_oac_type, 0);
/* clang-format on */

oac_status ecwid_app_storage_data_serialize(const ecwid_app_storage_data *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_app_storage_data_oac_type, value, buffer, error);
}

oac_status ecwid_app_storage_data_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_app_storage_data *value, oac_error *error)
{
    return oac_record_parse(&ecwid_app_storage_data_oac_type, text, length, options, value, error);
}

oac_status ecwid_app_storage_data_validate(const ecwid_app_storage_data *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_app_storage_data_oac_type, value, mode, violations, error);
}

void ecwid_app_storage_data_dispose(ecwid_app_storage_data *value)
{
    oac_record_dispose(&ecwid_app_storage_data_oac_type, value);
}
