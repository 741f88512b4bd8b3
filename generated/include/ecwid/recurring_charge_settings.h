/* ecwid_recurring_charge_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19496 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_CHARGE_SETTINGS_H
#define ECWID_RECURRING_CHARGE_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_recurring_charge_settings ecwid_recurring_charge_settings;
extern OAC_API const oac_type ecwid_recurring_charge_settings_oac_type;

typedef struct ecwid_recurring_charge_settings_ref {
    oac_presence state;
    const ecwid_recurring_charge_settings *value;
} ecwid_recurring_charge_settings_ref;
OAC_REF_FUNCTIONS(ecwid_recurring_charge_settings)

/* An array of ecwid_recurring_charge_settings: `items` has `count` of them and is borrowed. */
typedef struct ecwid_recurring_charge_settings_list {
    oac_presence state;
    size_t count;
    const ecwid_recurring_charge_settings *items;
} ecwid_recurring_charge_settings_list;
OAC_LIST_FUNCTIONS(ecwid_recurring_charge_settings_list, ecwid_recurring_charge_settings)
extern OAC_API const oac_type ecwid_recurring_charge_settings_list_oac_type;

OAC_END_DECLS

#include <ecwid/recurring_interval.h>

OAC_BEGIN_DECLS

/* How often a subscription is charged, and what it costs at first.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/
 * update-recurring-subscription#chargesettings */
struct ecwid_recurring_charge_settings {
    /* recurringInterval: Unit of time between charges. */
    ecwid_recurring_interval_opt recurring_interval;
    /* recurringIntervalCount: How many units lie between charges, such as 3 with MONTH for each quarter. */
    oac_opt_int recurring_interval_count;
    /* subscriptionPriceWithSignUpFee: First charge, the price with the fee for signing up. Only of getAbandonedCart,
     * searchAbandonedCarts, calculateOrderDetails and 5 more. */
    oac_opt_number subscription_price_with_sign_up_fee;
    /* subscriptionPriceWithSignUpFeeFormatted: The first charge as a text with its currency. Only of searchProducts
     * and getProduct. */
    oac_opt_string subscription_price_with_sign_up_fee_formatted;
    /* signUpFee: Fee that is added to the first charge. Only of getAbandonedCart, searchAbandonedCarts,
     * calculateOrderDetails and 5 more. */
    oac_opt_number sign_up_fee;
    /* signUpFeeFormatted: The fee as a text with its currency. Only of searchProducts and getProduct. */
    oac_opt_string sign_up_fee_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_RECURRING_CHARGE_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_charge_settings_serialize(
    const ecwid_recurring_charge_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_charge_settings_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_recurring_charge_settings *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_recurring_charge_settings_validate(const ecwid_recurring_charge_settings *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_recurring_charge_settings_dispose(ecwid_recurring_charge_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_recurring_charge_settings)
OAC_CJSON_FUNCTIONS(ecwid_recurring_charge_settings)

OAC_END_DECLS

#endif
