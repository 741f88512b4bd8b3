/* ecwid_batch_status: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11255 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_status.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_batch_status[] = {
    10,
    11,
};
static const uint16_t operations_2_of_ecwid_batch_status[] = {
    9,
    10,
};
static const uint16_t operations_3_of_ecwid_batch_status[] = {
    9,
};
static const oac_constraint rules_1_of_ecwid_batch_status[] = {
    OAC_ROW_ONLY(0, 0, 2, operations_1_of_ecwid_batch_status),
    OAC_ROW_ONLY(0, 1, 2, operations_2_of_ecwid_batch_status),
    OAC_ROW_ONLY(0, 2, 1, operations_3_of_ecwid_batch_status),
    OAC_ROW_ONLY(0, 3, 1, operations_3_of_ecwid_batch_status),
    OAC_ROW_ONLY(OAC_ROW_LAST, 4, 1, operations_3_of_ecwid_batch_status),
};
static const oac_field fields_of_ecwid_batch_status[] = {
    OAC_FIELD("ticket", oac_type_string, ecwid_batch_status, ticket, NULL, 0),
    OAC_FIELD("status", ecwid_batch_status_status_oac_type, ecwid_batch_status, status, NULL, 0),
    OAC_FIELD("totalRequests", oac_type_int, ecwid_batch_status, total_requests, NULL, 0),
    OAC_FIELD("completedRequests", oac_type_int, ecwid_batch_status, completed_requests, NULL, 0),
    OAC_FIELD("responses", ecwid_batch_answer_list_oac_type, ecwid_batch_status, responses, NULL, 0),
};
static const uint8_t index_of_ecwid_batch_status[] = {
    0, 0, 2, 0, 0, 0, 0, 4, 1, 0, 0, 3, 5, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_batch_status(oac_writer *writer, const void *from)
{
    const ecwid_batch_status *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("ticket"), &value->ticket);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_batch_status_status_oac_type);
    oac_write_int_member(writer, OAC_KEY("totalRequests"), &value->total_requests);
    oac_write_int_member(writer, OAC_KEY("completedRequests"), &value->completed_requests);
    oac_write_list(writer, OAC_KEY("responses"), &value->responses, &ecwid_batch_answer_list_oac_type);
    oac_write_rest(writer, value, &ecwid_batch_status_oac_type);
}

static char *read_ecwid_batch_status(oac_reader *reader, char *at, void *into)
{
    ecwid_batch_status *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ticket"))) {
        at = oac_read_string(reader, at, &value->ticket);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_batch_status_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("totalRequests"))) {
        at = oac_read_int(reader, at, &value->total_requests);
    }
    if (oac_at_key(&at, OAC_NEXT("completedRequests"))) {
        at = oac_read_int(reader, at, &value->completed_requests);
    }
    if (oac_at_key(&at, OAC_NEXT("responses"))) {
        at = oac_read_list(reader, at, &value->responses, &ecwid_batch_answer_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_batch_status_oac_type);
}

/* clang-format off */
const oac_type ecwid_batch_status_oac_type = {
    OAC_RECORD_TABLE(ecwid_batch_status, extra, 5, 15),
    .write = write_ecwid_batch_status,
    .read = read_ecwid_batch_status,
    .fields = fields_of_ecwid_batch_status,
    .index = index_of_ecwid_batch_status,
    .rules = rules_1_of_ecwid_batch_status,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_batch_status_list_oac_type = OAC_LIST_TABLE(ecwid_batch_status_list, ecwid_batch_status,
                                                                 ecwid_batch_status_oac_type, 0);
/* clang-format on */

oac_status ecwid_batch_status_serialize(const ecwid_batch_status *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_batch_status_oac_type, value, buffer, error);
}

oac_status ecwid_batch_status_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_batch_status *value, oac_error *error)
{
    return oac_record_parse(&ecwid_batch_status_oac_type, text, length, options, value, error);
}

oac_status ecwid_batch_status_validate(const ecwid_batch_status *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_batch_status_oac_type, value, mode, violations, error);
}

void ecwid_batch_status_dispose(ecwid_batch_status *value)
{
    oac_record_dispose(&ecwid_batch_status_oac_type, value);
}
