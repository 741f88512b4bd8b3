/* ecwid_order_refund: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17691 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_REFUND_H
#define ECWID_ORDER_REFUND_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_refund ecwid_order_refund;
extern OAC_API const oac_type ecwid_order_refund_oac_type;

/* An array of ecwid_order_refund: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_refund_list {
    oac_presence state;
    size_t count;
    const ecwid_order_refund *items;
} ecwid_order_refund_list;
OAC_LIST_FUNCTIONS(ecwid_order_refund_list, ecwid_order_refund)
extern OAC_API const oac_type ecwid_order_refund_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_refund_source.h>

OAC_BEGIN_DECLS

/* A refund of an order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#refunds */
struct ecwid_order_refund {
    /* date: When the refund was made. Format: ecwid-date-time. */
    oac_opt_string date;
    /* source: Whether it was made in the control panel (CP), by a program (API), or at the payment service
     * (External). */
    ecwid_order_refund_source_opt source;
    /* reason: Why it was made, 256 characters at most. At most 256 characters. */
    oac_opt_string reason;
    /* amount: Amount of this refund alone, in the store's currency. */
    oac_opt_number amount;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_REFUND_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_refund_serialize(const ecwid_order_refund *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_refund_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_order_refund *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_refund_validate(const ecwid_order_refund *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_refund_dispose(ecwid_order_refund *value);

OAC_RECORD_FUNCTIONS(ecwid_order_refund)
OAC_CJSON_FUNCTIONS(ecwid_order_refund)

OAC_END_DECLS

#endif
