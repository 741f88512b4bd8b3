/* ecwid_update_result: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11326 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_result.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_update_result[] = {
    138,
    176,
};
static const oac_constraint rules_1_of_ecwid_update_result[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 1, 2, operations_1_of_ecwid_update_result),
};
static const oac_field fields_of_ecwid_update_result[] = {
    OAC_FIELD("updateCount", oac_type_int, ecwid_update_result, update_count, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("warning", oac_type_string, ecwid_update_result, warning, NULL, 0),
};
/* clang-format on */

static void write_ecwid_update_result(oac_writer *writer, const void *from)
{
    const ecwid_update_result *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("updateCount"), &value->update_count);
    oac_write_string_member(writer, OAC_KEY("warning"), &value->warning);
    oac_write_rest(writer, value, &ecwid_update_result_oac_type);
}

static char *read_ecwid_update_result(oac_reader *reader, char *at, void *into)
{
    ecwid_update_result *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("updateCount"))) {
        at = oac_read_int(reader, at, &value->update_count);
    }
    if (oac_at_key(&at, OAC_NEXT("warning"))) {
        at = oac_read_string(reader, at, &value->warning);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_result_oac_type);
}

const oac_type ecwid_update_result_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_result, extra, 2, 0),
    .write = write_ecwid_update_result,
    .read = read_ecwid_update_result,
    .fields = fields_of_ecwid_update_result,
    .rules = rules_1_of_ecwid_update_result,
};

oac_status ecwid_update_result_serialize(const ecwid_update_result *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_result_oac_type, value, buffer, error);
}

oac_status ecwid_update_result_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_update_result *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_result_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_result_validate(const ecwid_update_result *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_result_oac_type, value, mode, violations, error);
}

void ecwid_update_result_dispose(ecwid_update_result *value)
{
    oac_record_dispose(&ecwid_update_result_oac_type, value);
}
