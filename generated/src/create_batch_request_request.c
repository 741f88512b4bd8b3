/* ecwid_create_batch_request_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11225 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_batch_request_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_batch_request_request[] = {
    OAC_FIELD("id", oac_type_string, ecwid_create_batch_request_request, id, NULL, 0),
    OAC_FIELD("path", oac_type_string, ecwid_create_batch_request_request, path, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("method", ecwid_create_batch_request_request_method_oac_type, ecwid_create_batch_request_request, method,
              NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("body", oac_type_json, ecwid_create_batch_request_request, body, NULL, OAC_CHECK_NULLABLE),
};
/* clang-format on */

static void write_ecwid_create_batch_request_request(oac_writer *writer, const void *from)
{
    const ecwid_create_batch_request_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("path"), &value->path);
    oac_write_enum(writer, OAC_KEY("method"), &value->method, &ecwid_create_batch_request_request_method_oac_type);
    oac_write_json_member(writer, OAC_KEY("body"), &value->body);
    oac_write_rest(writer, value, &ecwid_create_batch_request_request_oac_type);
}

static char *read_ecwid_create_batch_request_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_batch_request_request *value = into;
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
        at = oac_read_enum(reader, at, &value->method, &ecwid_create_batch_request_request_method_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("body"))) {
        at = oac_read_json(reader, at, &value->body);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_batch_request_request_oac_type);
}

const oac_type ecwid_create_batch_request_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_batch_request_request, extra, 4, 0),
    .write = write_ecwid_create_batch_request_request,
    .read = read_ecwid_create_batch_request_request,
    .fields = fields_of_ecwid_create_batch_request_request,
};
/* clang-format off */
const oac_type ecwid_create_batch_request_request_list_oac_type =
OAC_LIST_TABLE(ecwid_create_batch_request_request_list, ecwid_create_batch_request_request,
               ecwid_create_batch_request_request_oac_type, 0);
/* clang-format on */

oac_status ecwid_create_batch_request_request_serialize(const ecwid_create_batch_request_request *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_batch_request_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_batch_request_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_create_batch_request_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_batch_request_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_batch_request_request_validate(const ecwid_create_batch_request_request *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_create_batch_request_request_oac_type, value, mode, violations, error);
}

void ecwid_create_batch_request_request_dispose(ecwid_create_batch_request_request *value)
{
    oac_record_dispose(&ecwid_create_batch_request_request_oac_type, value);
}
