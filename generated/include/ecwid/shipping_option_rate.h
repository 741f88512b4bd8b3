/* ecwid_shipping_option_rate: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23583 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_RATE_H
#define ECWID_SHIPPING_OPTION_RATE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_rate ecwid_shipping_option_rate;
extern OAC_API const oac_type ecwid_shipping_option_rate_oac_type;

/* An array of ecwid_shipping_option_rate: `items` has `count` of them and is borrowed. */
typedef struct ecwid_shipping_option_rate_list {
    oac_presence state;
    size_t count;
    const ecwid_shipping_option_rate *items;
} ecwid_shipping_option_rate_list;
OAC_LIST_FUNCTIONS(ecwid_shipping_option_rate_list, ecwid_shipping_option_rate)
extern OAC_API const oac_type ecwid_shipping_option_rate_list_oac_type;

OAC_END_DECLS

#include <ecwid/shipping_option_conditions.h>
#include <ecwid/shipping_option_rate_rate.h>

OAC_BEGIN_DECLS

/* One row of a table of prices of shipping.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#rates */
struct ecwid_shipping_option_rate {
    /* conditions: For which orders the row holds. */
    ecwid_shipping_option_conditions_ref conditions;
    /* rate: What shipping costs then. Its parts add up. */
    ecwid_shipping_option_rate_rate_ref rate;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_RATE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_serialize(const ecwid_shipping_option_rate *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_shipping_option_rate *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_validate(const ecwid_shipping_option_rate *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_shipping_option_rate_dispose(ecwid_shipping_option_rate *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_rate)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_rate)

OAC_END_DECLS

#endif
