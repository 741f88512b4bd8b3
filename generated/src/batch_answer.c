/* ecwid_batch_answer: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11274 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_answer.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_batch_answer[] = {
    OAC_FIELD("id", oac_type_string, ecwid_batch_answer, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("status", ecwid_batch_answer_status_oac_type, ecwid_batch_answer, status, NULL, 0),
    OAC_FIELD("httpBody", oac_type_json, ecwid_batch_answer, http_body, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("escapedHttpBody", oac_type_string, ecwid_batch_answer, escaped_http_body, NULL, 0),
    OAC_FIELD("httpStatusCode", oac_type_int, ecwid_batch_answer, http_status_code, NULL, 0),
    OAC_FIELD("httpStatusLine", oac_type_string, ecwid_batch_answer, http_status_line, NULL, 0),
};
static const uint8_t index_of_ecwid_batch_answer[] = {
    3, 0, 2, 5, 0, 0, 4, 0, 6, 0, 0, 0, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_batch_answer(oac_writer *writer, const void *from)
{
    const ecwid_batch_answer *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_batch_answer_status_oac_type);
    oac_write_json_member(writer, OAC_KEY("httpBody"), &value->http_body);
    oac_write_string_member(writer, OAC_KEY("escapedHttpBody"), &value->escaped_http_body);
    oac_write_int_member(writer, OAC_KEY("httpStatusCode"), &value->http_status_code);
    oac_write_string_member(writer, OAC_KEY("httpStatusLine"), &value->http_status_line);
    oac_write_rest(writer, value, &ecwid_batch_answer_oac_type);
}

static char *read_ecwid_batch_answer(oac_reader *reader, char *at, void *into)
{
    ecwid_batch_answer *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_batch_answer_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("httpBody"))) {
        at = oac_read_json(reader, at, &value->http_body);
    }
    if (oac_at_key(&at, OAC_NEXT("escapedHttpBody"))) {
        at = oac_read_string(reader, at, &value->escaped_http_body);
    }
    if (oac_at_key(&at, OAC_NEXT("httpStatusCode"))) {
        at = oac_read_int(reader, at, &value->http_status_code);
    }
    if (oac_at_key(&at, OAC_NEXT("httpStatusLine"))) {
        at = oac_read_string(reader, at, &value->http_status_line);
    }
    return oac_read_rest(reader, at, value, &ecwid_batch_answer_oac_type);
}

const oac_type ecwid_batch_answer_oac_type = {
    OAC_RECORD_TABLE(ecwid_batch_answer, extra, 6, 15),
    .write = write_ecwid_batch_answer,
    .read = read_ecwid_batch_answer,
    .fields = fields_of_ecwid_batch_answer,
    .index = index_of_ecwid_batch_answer,
};
/* clang-format off */
const oac_type ecwid_batch_answer_list_oac_type = OAC_LIST_TABLE(ecwid_batch_answer_list, ecwid_batch_answer,
                                                                 ecwid_batch_answer_oac_type, 0);
/* clang-format on */

oac_status ecwid_batch_answer_serialize(const ecwid_batch_answer *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_batch_answer_oac_type, value, buffer, error);
}

oac_status ecwid_batch_answer_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_batch_answer *value, oac_error *error)
{
    return oac_record_parse(&ecwid_batch_answer_oac_type, text, length, options, value, error);
}

oac_status ecwid_batch_answer_validate(const ecwid_batch_answer *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_batch_answer_oac_type, value, mode, violations, error);
}

void ecwid_batch_answer_dispose(ecwid_batch_answer *value)
{
    oac_record_dispose(&ecwid_batch_answer_oac_type, value);
}
