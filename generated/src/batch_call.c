/* ecwid_batch_call: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11225 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_call.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_batch_call[] = {
    OAC_FIELD("id", oac_type_string, ecwid_batch_call, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("path", oac_type_string, ecwid_batch_call, path, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("method", ecwid_batch_call_method_oac_type, ecwid_batch_call, method, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("body", oac_type_json, ecwid_batch_call, body, NULL, OAC_CHECK_NULLABLE),
};
/* clang-format on */

static void write_ecwid_batch_call(oac_writer *writer, const void *from)
{
    const ecwid_batch_call *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("path"), &value->path);
    oac_write_enum(writer, OAC_KEY("method"), &value->method, &ecwid_batch_call_method_oac_type);
    oac_write_json_member(writer, OAC_KEY("body"), &value->body);
    oac_write_rest(writer, value, &ecwid_batch_call_oac_type);
}

static char *read_ecwid_batch_call(oac_reader *reader, char *at, void *into)
{
    ecwid_batch_call *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("path"))) {
        at = oac_read_string(reader, at, &value->path);
    }
    if (oac_at_key(&at, OAC_NEXT("method"))) {
        at = oac_read_enum(reader, at, &value->method, &ecwid_batch_call_method_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("body"))) {
        at = oac_read_json(reader, at, &value->body);
    }
    return oac_read_rest(reader, at, value, &ecwid_batch_call_oac_type);
}

const oac_type ecwid_batch_call_oac_type = {
    OAC_RECORD_TABLE(ecwid_batch_call, extra, 4, 0),
    .write = write_ecwid_batch_call,
    .read = read_ecwid_batch_call,
    .fields = fields_of_ecwid_batch_call,
};
/* clang-format off */
const oac_type ecwid_batch_call_list_oac_type = OAC_LIST_TABLE(ecwid_batch_call_list, ecwid_batch_call,
                                                               ecwid_batch_call_oac_type, 0);
/* clang-format on */

oac_status ecwid_batch_call_serialize(const ecwid_batch_call *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_batch_call_oac_type, value, buffer, error);
}

oac_status ecwid_batch_call_parse(const char *text, size_t length, const oac_parse_options *options,
                                  ecwid_batch_call *value, oac_error *error)
{
    return oac_record_parse(&ecwid_batch_call_oac_type, text, length, options, value, error);
}

oac_status ecwid_batch_call_validate(const ecwid_batch_call *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&ecwid_batch_call_oac_type, value, mode, violations, error);
}

void ecwid_batch_call_dispose(ecwid_batch_call *value)
{
    oac_record_dispose(&ecwid_batch_call_oac_type, value);
}
