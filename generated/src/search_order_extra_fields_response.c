/* ecwid_search_order_extra_fields_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/orders.yaml:124), not this file. */
#include <ecwid/search_order_extra_fields_response.h>

#include <oac/gen/constraint.h>

/* clang-format off */
static const oac_field fields_of_ecwid_search_order_extra_fields_response[] = {
    OAC_FIELD_NAMELESS(ecwid_order_extra_field_list_oac_type, ecwid_search_order_extra_fields_response, value, NULL,
                       OAC_CHECK_PRESENT),
};
/* clang-format on */

const oac_type ecwid_search_order_extra_fields_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_order_extra_fields_response, extra, 1, 0),
    .flags = OAC_TYPE_DOCUMENT,
    .fields = fields_of_ecwid_search_order_extra_fields_response,
};

oac_status ecwid_search_order_extra_fields_response_serialize(const ecwid_search_order_extra_fields_response *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_order_extra_fields_response_oac_type, value, buffer, error);
}

oac_status ecwid_search_order_extra_fields_response_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_search_order_extra_fields_response *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_search_order_extra_fields_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_order_extra_fields_response_validate(const ecwid_search_order_extra_fields_response *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_search_order_extra_fields_response_oac_type, value, mode, violations, error);
}

void ecwid_search_order_extra_fields_response_dispose(ecwid_search_order_extra_fields_response *value)
{
    oac_record_dispose(&ecwid_search_order_extra_fields_response_oac_type, value);
}
