/* ecwid_store_report_value: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25660 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_value.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_report_value[] = {
    OAC_FIELD("dataId", oac_type_string, ecwid_store_report_value, data_id, NULL, 0),
    OAC_FIELD("dataValue", oac_type_number, ecwid_store_report_value, data_value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_report_value(oac_writer *writer, const void *from)
{
    const ecwid_store_report_value *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("dataId"), &value->data_id);
    oac_write_number_member(writer, OAC_KEY("dataValue"), &value->data_value);
    oac_write_rest(writer, value, &ecwid_store_report_value_oac_type);
}

static char *read_ecwid_store_report_value(oac_reader *reader, char *at, void *into)
{
    ecwid_store_report_value *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("dataId"))) {
        at = oac_read_string(reader, at, &value->data_id);
    }
    if (oac_at_key(&at, OAC_NEXT("dataValue"))) {
        at = oac_read_number(reader, at, &value->data_value);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_report_value_oac_type);
}

const oac_type ecwid_store_report_value_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_report_value, extra, 2, 0),
    .write = write_ecwid_store_report_value,
    .read = read_ecwid_store_report_value,
    .fields = fields_of_ecwid_store_report_value,
};
/* clang-format off */
const oac_type ecwid_store_report_value_list_oac_type =
OAC_LIST_TABLE(ecwid_store_report_value_list, ecwid_store_report_value, ecwid_store_report_value_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_report_value_serialize(const ecwid_store_report_value *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_store_report_value_oac_type, value, buffer, error);
}

oac_status ecwid_store_report_value_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_store_report_value *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_report_value_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_report_value_validate(const ecwid_store_report_value *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_report_value_oac_type, value, mode, violations, error);
}

void ecwid_store_report_value_dispose(ecwid_store_report_value *value)
{
    oac_record_dispose(&ecwid_store_report_value_oac_type, value);
}
