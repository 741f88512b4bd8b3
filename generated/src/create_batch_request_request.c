/* ecwid_create_batch_request_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:314 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_batch_request_request.h>

#include <oac/gen/constraint.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_batch_request_request[] = {
    OAC_FIELD_NAMELESS(ecwid_batch_call_list_oac_type, ecwid_create_batch_request_request, value, NULL,
                       OAC_CHECK_PRESENT),
};
/* clang-format on */

const oac_type ecwid_create_batch_request_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_batch_request_request, extra, 1, 0),
    .flags = OAC_TYPE_DOCUMENT,
    .fields = fields_of_ecwid_create_batch_request_request,
};

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
