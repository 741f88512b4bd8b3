/* ecwid_stop_batch_request_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:519 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/stop_batch_request_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_stop_batch_request_params[] = {
    OAC_FIELD("ticketId", oac_type_string, ecwid_stop_batch_request_params, ticket_id, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("groupId", oac_type_string, ecwid_stop_batch_request_params, group_id, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("escapedJson", oac_type_bool, ecwid_stop_batch_request_params, escaped_json, NULL, 0),
};
/* clang-format on */

static void write_ecwid_stop_batch_request_params(oac_writer *writer, const void *from)
{
    const ecwid_stop_batch_request_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("ticketId"), &value->ticket_id);
    oac_write_string_member(writer, OAC_KEY("groupId"), &value->group_id);
    oac_write_bool_member(writer, OAC_KEY("escapedJson"), &value->escaped_json);
    oac_write_rest(writer, value, &ecwid_stop_batch_request_params_oac_type);
}

static char *read_ecwid_stop_batch_request_params(oac_reader *reader, char *at, void *into)
{
    ecwid_stop_batch_request_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ticketId"))) {
        at = oac_read_string(reader, at, &value->ticket_id);
    }
    if (oac_at_key(&at, OAC_NEXT("groupId"))) {
        at = oac_read_string(reader, at, &value->group_id);
    }
    if (oac_at_key(&at, OAC_NEXT("escapedJson"))) {
        at = oac_read_bool(reader, at, &value->escaped_json);
    }
    return oac_read_rest(reader, at, value, &ecwid_stop_batch_request_params_oac_type);
}

const oac_type ecwid_stop_batch_request_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_stop_batch_request_params, extra, 3, 0),
    .write = write_ecwid_stop_batch_request_params,
    .read = read_ecwid_stop_batch_request_params,
    .fields = fields_of_ecwid_stop_batch_request_params,
};

oac_status ecwid_stop_batch_request_params_serialize(const ecwid_stop_batch_request_params *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_stop_batch_request_params_oac_type, value, buffer, error);
}

oac_status ecwid_stop_batch_request_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_stop_batch_request_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_stop_batch_request_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_stop_batch_request_params_validate(const ecwid_stop_batch_request_params *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_stop_batch_request_params_oac_type, value, mode, violations, error);
}

void ecwid_stop_batch_request_params_dispose(ecwid_stop_batch_request_params *value)
{
    oac_record_dispose(&ecwid_stop_batch_request_params_oac_type, value);
}
