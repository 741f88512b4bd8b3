/* ecwid_shipping_option_rate_rate: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23609 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_RATE_RATE_H
#define ECWID_SHIPPING_OPTION_RATE_RATE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_rate_rate ecwid_shipping_option_rate_rate;
extern OAC_API const oac_type ecwid_shipping_option_rate_rate_oac_type;

typedef struct ecwid_shipping_option_rate_rate_ref {
    oac_presence state;
    const ecwid_shipping_option_rate_rate *value;
} ecwid_shipping_option_rate_rate_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_option_rate_rate)

/* What shipping costs. The parts add up.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#rate */
struct ecwid_shipping_option_rate_rate {
    /* perOrder: Amount for the whole order, in the store's currency. */
    oac_opt_number per_order;
    /* percent: Percentage of the order's value. */
    oac_opt_number percent;
    /* perItem: Amount for each item in the order, in the store's currency. */
    oac_opt_number per_item;
    /* perWeight: Amount for each unit of weight of the order, in the store's currency. */
    oac_opt_number per_weight;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_RATE_RATE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_rate_serialize(
    const ecwid_shipping_option_rate_rate *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_rate_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_shipping_option_rate_rate *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rate_rate_validate(const ecwid_shipping_option_rate_rate *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_shipping_option_rate_rate_dispose(ecwid_shipping_option_rate_rate *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_rate_rate)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_rate_rate)

OAC_END_DECLS

#endif
