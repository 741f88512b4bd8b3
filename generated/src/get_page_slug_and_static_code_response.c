/* ecwid_get_page_slug_and_static_code_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/static-pages.yaml:42), not this file. */
#include <ecwid/get_page_slug_and_static_code_response.h>

#include <oac/gen/constraint.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_page_slug_and_static_code_response[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_field fields_of_ecwid_get_page_slug_and_static_code_response[] = {
    OAC_FIELD_NAMELESS(oac_type_json, ecwid_get_page_slug_and_static_code_response, value,
                       rules_1_of_ecwid_get_page_slug_and_static_code_response, OAC_CHECK_PRESENT),
};
/* clang-format on */

const oac_type ecwid_get_page_slug_and_static_code_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_page_slug_and_static_code_response, extra, 1, 0),
    .flags = OAC_TYPE_DOCUMENT,
    .fields = fields_of_ecwid_get_page_slug_and_static_code_response,
};

oac_status
ecwid_get_page_slug_and_static_code_response_serialize(const ecwid_get_page_slug_and_static_code_response *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_page_slug_and_static_code_response_oac_type, value, buffer, error);
}

oac_status ecwid_get_page_slug_and_static_code_response_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_get_page_slug_and_static_code_response *value,
                                                              oac_error *error)
{
    return oac_record_parse(&ecwid_get_page_slug_and_static_code_response_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_get_page_slug_and_static_code_response_validate(const ecwid_get_page_slug_and_static_code_response *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_page_slug_and_static_code_response_oac_type, value, mode, violations, error);
}

void ecwid_get_page_slug_and_static_code_response_dispose(ecwid_get_page_slug_and_static_code_response *value)
{
    oac_record_dispose(&ecwid_get_page_slug_and_static_code_response_oac_type, value);
}
