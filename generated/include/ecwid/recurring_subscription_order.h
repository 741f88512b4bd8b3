/* ecwid_recurring_subscription_order: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19571 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_SUBSCRIPTION_ORDER_H
#define ECWID_RECURRING_SUBSCRIPTION_ORDER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_recurring_subscription_order ecwid_recurring_subscription_order;
extern OAC_API const oac_type ecwid_recurring_subscription_order_oac_type;

/* An array of ecwid_recurring_subscription_order: `items` has `count` of them and is borrowed. */
typedef struct ecwid_recurring_subscription_order_list {
    oac_presence state;
    size_t count;
    const ecwid_recurring_subscription_order *items;
} ecwid_recurring_subscription_order_list;
OAC_LIST_FUNCTIONS(ecwid_recurring_subscription_order_list, ecwid_recurring_subscription_order)
extern OAC_API const oac_type ecwid_recurring_subscription_order_list_oac_type;

/* An order of a subscription, in short.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/search-recurring-subscriptions#orders */
struct ecwid_recurring_subscription_order {
    /* id: Number of the order, other than the id that customers see. */
    oac_opt_int id;
    /* total: Total of the order, in the store's currency. */
    oac_opt_number total;
    /* createDate: When the order was placed. Format: ecwid-date-time. */
    oac_opt_string create_date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_RECURRING_SUBSCRIPTION_ORDER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_order_serialize(
    const ecwid_recurring_subscription_order *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_order_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_recurring_subscription_order *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_order_validate(
    const ecwid_recurring_subscription_order *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_recurring_subscription_order_dispose(ecwid_recurring_subscription_order *value);

OAC_RECORD_FUNCTIONS(ecwid_recurring_subscription_order)
OAC_CJSON_FUNCTIONS(ecwid_recurring_subscription_order)

OAC_END_DECLS

#endif
