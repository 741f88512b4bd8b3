/* ecwid_order_discount: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17387 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_DISCOUNT_H
#define ECWID_ORDER_DISCOUNT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_discount ecwid_order_discount;
extern OAC_API const oac_type ecwid_order_discount_oac_type;

/* An array of ecwid_order_discount: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_discount_list {
    oac_presence state;
    size_t count;
    const ecwid_order_discount *items;
} ecwid_order_discount_list;
OAC_LIST_FUNCTIONS(ecwid_order_discount_list, ecwid_order_discount)
extern OAC_API const oac_type ecwid_order_discount_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_discount_info.h>

OAC_BEGIN_DECLS

/* What one promotion takes off an item.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#discounts */
struct ecwid_order_discount {
    /* total: Amount that is taken off, in the store's currency. */
    oac_opt_number total;
    /* discountInfo: The promotion. Not with id, appliesToItems, appliesToOrderItems and 2 more. Not with id,
     * appliesToOrderItems, triggeredByOrderItems and 1 more. */
    ecwid_order_discount_info_ref discount_info;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_DISCOUNT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_serialize(const ecwid_order_discount *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_order_discount *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_discount_validate(const ecwid_order_discount *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_discount_dispose(ecwid_order_discount *value);

OAC_RECORD_FUNCTIONS(ecwid_order_discount)
OAC_CJSON_FUNCTIONS(ecwid_order_discount)

OAC_END_DECLS

#endif
