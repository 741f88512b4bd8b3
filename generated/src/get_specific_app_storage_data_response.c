/* ecwid_get_specific_app_storage_data_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:124 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_specific_app_storage_data_response.h>

#include <oac/gen/constraint.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_specific_app_storage_data_response[] = {
    OAC_FIELD_NAMELESS(ecwid_app_storage_data_list_oac_type, ecwid_get_specific_app_storage_data_response, value, NULL,
                       OAC_CHECK_PRESENT),
};
/* clang-format on */

const oac_type ecwid_get_specific_app_storage_data_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_specific_app_storage_data_response, extra, 1, 0),
    .flags = OAC_TYPE_DOCUMENT,
    .fields = fields_of_ecwid_get_specific_app_storage_data_response,
};

oac_status
ecwid_get_specific_app_storage_data_response_serialize(const ecwid_get_specific_app_storage_data_response *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_specific_app_storage_data_response_oac_type, value, buffer, error);
}

oac_status ecwid_get_specific_app_storage_data_response_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_get_specific_app_storage_data_response *value,
                                                              oac_error *error)
{
    return oac_record_parse(&ecwid_get_specific_app_storage_data_response_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_get_specific_app_storage_data_response_validate(const ecwid_get_specific_app_storage_data_response *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_specific_app_storage_data_response_oac_type, value, mode, violations, error);
}

void ecwid_get_specific_app_storage_data_response_dispose(ecwid_get_specific_app_storage_data_response *value)
{
    oac_record_dispose(&ecwid_get_specific_app_storage_data_response_oac_type, value);
}
