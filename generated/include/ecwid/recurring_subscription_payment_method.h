/* ecwid_recurring_subscription_payment_method: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19562 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_SUBSCRIPTION_PAYMENT_METHOD_H
#define ECWID_RECURRING_SUBSCRIPTION_PAYMENT_METHOD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_recurring_subscription_payment_method ecwid_recurring_subscription_payment_method;
extern OAC_API const oac_type ecwid_recurring_subscription_payment_method_oac_type;

typedef struct ecwid_recurring_subscription_payment_method_ref {
    oac_presence state;
    const ecwid_recurring_subscription_payment_method *value;
} ecwid_recurring_subscription_payment_method_ref;
OAC_REF_FUNCTIONS(ecwid_recurring_subscription_payment_method)

/* Card that a subscription is charged to.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/
 * search-recurring-subscriptions#paymentmethod */
struct ecwid_recurring_subscription_payment_method {
    /* creditCardMaskedNumber: Last digits of the card, such as *1111. */
    oac_opt_string credit_card_masked_number;
    /* creditCardBrand: Brand of the card, such as Visa. */
    oac_opt_string credit_card_brand;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_RECURRING_SUBSCRIPTION_PAYMENT_METHOD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_subscription_payment_method_serialize(
    const ecwid_recurring_subscription_payment_method *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_recurring_subscription_payment_method_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_recurring_subscription_payment_method *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_recurring_subscription_payment_method_validate(const ecwid_recurring_subscription_payment_method *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_recurring_subscription_payment_method_dispose(ecwid_recurring_subscription_payment_method *value);

OAC_RECORD_FUNCTIONS(ecwid_recurring_subscription_payment_method)
OAC_CJSON_FUNCTIONS(ecwid_recurring_subscription_payment_method)

OAC_END_DECLS

#endif
