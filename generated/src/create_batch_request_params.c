/* ecwid_create_batch_request_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:283 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_batch_request_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_batch_request_params[] = {
    OAC_FIELD("allowParallelMode", oac_type_bool, ecwid_create_batch_request_params, allow_parallel_mode, NULL, 0),
    OAC_FIELD("stopOnFirstFailure", oac_type_bool, ecwid_create_batch_request_params, stop_on_first_failure, NULL, 0),
    OAC_FIELD("deduplicationKey", oac_type_string, ecwid_create_batch_request_params, deduplication_key, NULL, 0),
    OAC_FIELD("groupId", oac_type_string, ecwid_create_batch_request_params, group_id, NULL, 0),
};
/* clang-format on */

static void write_ecwid_create_batch_request_params(oac_writer *writer, const void *from)
{
    const ecwid_create_batch_request_params *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("allowParallelMode"), &value->allow_parallel_mode);
    oac_write_bool_member(writer, OAC_KEY("stopOnFirstFailure"), &value->stop_on_first_failure);
    oac_write_string_member(writer, OAC_KEY("deduplicationKey"), &value->deduplication_key);
    oac_write_string_member(writer, OAC_KEY("groupId"), &value->group_id);
    oac_write_rest(writer, value, &ecwid_create_batch_request_params_oac_type);
}

static char *read_ecwid_create_batch_request_params(oac_reader *reader, char *at, void *into)
{
    ecwid_create_batch_request_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("allowParallelMode"))) {
        at = oac_read_bool(reader, at, &value->allow_parallel_mode);
    }
    if (oac_at_key(&at, OAC_NEXT("stopOnFirstFailure"))) {
        at = oac_read_bool(reader, at, &value->stop_on_first_failure);
    }
    if (oac_at_key(&at, OAC_NEXT("deduplicationKey"))) {
        at = oac_read_string(reader, at, &value->deduplication_key);
    }
    if (oac_at_key(&at, OAC_NEXT("groupId"))) {
        at = oac_read_string(reader, at, &value->group_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_batch_request_params_oac_type);
}

const oac_type ecwid_create_batch_request_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_batch_request_params, extra, 4, 0),
    .write = write_ecwid_create_batch_request_params,
    .read = read_ecwid_create_batch_request_params,
    .fields = fields_of_ecwid_create_batch_request_params,
};

oac_status ecwid_create_batch_request_params_serialize(const ecwid_create_batch_request_params *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_batch_request_params_oac_type, value, buffer, error);
}

oac_status ecwid_create_batch_request_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_create_batch_request_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_batch_request_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_batch_request_params_validate(const ecwid_create_batch_request_params *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_create_batch_request_params_oac_type, value, mode, violations, error);
}

void ecwid_create_batch_request_params_dispose(ecwid_create_batch_request_params *value)
{
    oac_record_dispose(&ecwid_create_batch_request_params_oac_type, value);
}
