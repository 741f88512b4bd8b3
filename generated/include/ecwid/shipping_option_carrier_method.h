/* ecwid_shipping_option_carrier_method: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23808 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_CARRIER_METHOD_H
#define ECWID_SHIPPING_OPTION_CARRIER_METHOD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_carrier_method ecwid_shipping_option_carrier_method;
extern OAC_API const oac_type ecwid_shipping_option_carrier_method_oac_type;

/* An array of ecwid_shipping_option_carrier_method: `items` has `count` of them and is borrowed. */
typedef struct ecwid_shipping_option_carrier_method_list {
    oac_presence state;
    size_t count;
    const ecwid_shipping_option_carrier_method *items;
} ecwid_shipping_option_carrier_method_list;
OAC_LIST_FUNCTIONS(ecwid_shipping_option_carrier_method_list, ecwid_shipping_option_carrier_method)
extern OAC_API const oac_type ecwid_shipping_option_carrier_method_list_oac_type;

/* A service of a carrier.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#carriermethods */
struct ecwid_shipping_option_carrier_method {
    /* id: Id of the service, made of the carrier and the service. */
    oac_opt_string id;
    /* name: Name of the service. */
    oac_opt_string name;
    /* enabled: Whether customers may choose it. */
    oac_opt_bool enabled;
    /* orderBy: Place among the services of the carrier. */
    oac_opt_int order_by;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_CARRIER_METHOD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_carrier_method_serialize(
    const ecwid_shipping_option_carrier_method *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_shipping_option_carrier_method_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_shipping_option_carrier_method *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_shipping_option_carrier_method_validate(const ecwid_shipping_option_carrier_method *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_option_carrier_method_dispose(ecwid_shipping_option_carrier_method *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_carrier_method)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_carrier_method)

OAC_END_DECLS

#endif
