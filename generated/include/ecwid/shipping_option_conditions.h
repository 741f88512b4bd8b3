/* ecwid_shipping_option_conditions: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23592 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_CONDITIONS_H
#define ECWID_SHIPPING_OPTION_CONDITIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_conditions ecwid_shipping_option_conditions;
extern OAC_API const oac_type ecwid_shipping_option_conditions_oac_type;

typedef struct ecwid_shipping_option_conditions_ref {
    oac_presence state;
    const ecwid_shipping_option_conditions *value;
} ecwid_shipping_option_conditions_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_option_conditions)

/* For which orders a row of a table holds. Only the pair that tableBasedOn names counts.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#conditions */
struct ecwid_shipping_option_conditions {
    /* weightFrom: Smallest weight of the order, in the store's unit. */
    oac_opt_number weight_from;
    /* weightTo: Largest weight of the order, in the store's unit. */
    oac_opt_number weight_to;
    /* subtotalFrom: Smallest subtotal before discounts, in the store's currency. */
    oac_opt_number subtotal_from;
    /* subtotalTo: Largest subtotal before discounts, in the store's currency. */
    oac_opt_number subtotal_to;
    /* discountedSubtotalFrom: Smallest subtotal after discounts, in the store's currency. */
    oac_opt_number discounted_subtotal_from;
    /* discountedSubtotalTo: Largest subtotal after discounts, in the store's currency. */
    oac_opt_number discounted_subtotal_to;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_CONDITIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_conditions_serialize(
    const ecwid_shipping_option_conditions *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_conditions_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_shipping_option_conditions *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_conditions_validate(
    const ecwid_shipping_option_conditions *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_option_conditions_dispose(ecwid_shipping_option_conditions *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_conditions)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_conditions)

OAC_END_DECLS

#endif
