/* ecwid_success_result: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11218 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/success_result.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_success_result[] = {
    OAC_FIELD("success", oac_type_bool, ecwid_success_result, success, NULL, 0),
};
/* clang-format on */

static void write_ecwid_success_result(oac_writer *writer, const void *from)
{
    const ecwid_success_result *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("success"), &value->success);
    oac_write_rest(writer, value, &ecwid_success_result_oac_type);
}

static char *read_ecwid_success_result(oac_reader *reader, char *at, void *into)
{
    ecwid_success_result *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("success"))) {
        at = oac_read_bool(reader, at, &value->success);
    }
    return oac_read_rest(reader, at, value, &ecwid_success_result_oac_type);
}

const oac_type ecwid_success_result_oac_type = {
    OAC_RECORD_TABLE(ecwid_success_result, extra, 1, 0),
    .write = write_ecwid_success_result,
    .read = read_ecwid_success_result,
    .fields = fields_of_ecwid_success_result,
};

oac_status ecwid_success_result_serialize(const ecwid_success_result *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_success_result_oac_type, value, buffer, error);
}

oac_status ecwid_success_result_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_success_result *value, oac_error *error)
{
    return oac_record_parse(&ecwid_success_result_oac_type, text, length, options, value, error);
}

oac_status ecwid_success_result_validate(const ecwid_success_result *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_success_result_oac_type, value, mode, violations, error);
}

void ecwid_success_result_dispose(ecwid_success_result *value)
{
    oac_record_dispose(&ecwid_success_result_oac_type, value);
}
