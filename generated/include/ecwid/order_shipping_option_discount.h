/* ecwid_order_shipping_option_discount: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19114 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_OPTION_DISCOUNT_H
#define ECWID_ORDER_SHIPPING_OPTION_DISCOUNT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipping_option_discount ecwid_order_shipping_option_discount;
extern OAC_API const oac_type ecwid_order_shipping_option_discount_oac_type;

typedef struct ecwid_order_shipping_option_discount_ref {
    oac_presence state;
    const ecwid_order_shipping_option_discount *value;
} ecwid_order_shipping_option_discount_ref;
OAC_REF_FUNCTIONS(ecwid_order_shipping_option_discount)

OAC_END_DECLS

#include <ecwid/order_custom_surcharge_type.h>

OAC_BEGIN_DECLS

/* The object OrderShippingOptionDiscount of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/search-orders#shippingoptiondiscount */
struct ecwid_order_shipping_option_discount {
    /* id: string. */
    oac_opt_string id;
    /* value: number. */
    oac_opt_number value;
    /* type: string. */
    ecwid_order_custom_surcharge_type_opt type;
    /* base: string. */
    oac_opt_string base;
    /* orderTotal: number. */
    oac_opt_number order_total;
    /* description: string. */
    oac_opt_string description;
    /* appliesToItems: array of integers. */
    oac_int_list applies_to_items;
    /* appliesToOrderItems: array of integers. */
    oac_int_list applies_to_order_items;
    /* triggeredByOrderItems: array of integers. */
    oac_int_list triggered_by_order_items;
    /* appliesToShippingMethodId: string. */
    oac_opt_string applies_to_shipping_method_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPPING_OPTION_DISCOUNT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_option_discount_serialize(
    const ecwid_order_shipping_option_discount *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_order_shipping_option_discount_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_order_shipping_option_discount *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_order_shipping_option_discount_validate(const ecwid_order_shipping_option_discount *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_shipping_option_discount_dispose(ecwid_order_shipping_option_discount *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipping_option_discount)
OAC_CJSON_FUNCTIONS(ecwid_order_shipping_option_discount)

OAC_END_DECLS

#endif
