/* ecwid_create_shipping_option_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23676 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_SHIPPING_OPTION_RESPONSE_H
#define ECWID_CREATE_SHIPPING_OPTION_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_shipping_option_response ecwid_create_shipping_option_response;
extern OAC_API const oac_type ecwid_create_shipping_option_response_oac_type;

/* The shipping option that was created.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/create-shipping-option#response-json */
struct ecwid_create_shipping_option_response {
    /* id: Id of the new shipping option. */
    oac_opt_string id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_SHIPPING_OPTION_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_shipping_option_response_serialize(
    const ecwid_create_shipping_option_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_shipping_option_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_create_shipping_option_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_shipping_option_response_validate(const ecwid_create_shipping_option_response *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_shipping_option_response_dispose(ecwid_create_shipping_option_response *value);

OAC_RECORD_FUNCTIONS(ecwid_create_shipping_option_response)
OAC_CJSON_FUNCTIONS(ecwid_create_shipping_option_response)

OAC_END_DECLS

#endif
