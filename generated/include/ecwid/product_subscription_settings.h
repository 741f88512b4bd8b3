/* ecwid_product_subscription_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21417 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_SUBSCRIPTION_SETTINGS_H
#define ECWID_PRODUCT_SUBSCRIPTION_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_subscription_settings ecwid_product_subscription_settings;
extern OAC_API const oac_type ecwid_product_subscription_settings_oac_type;

typedef struct ecwid_product_subscription_settings_ref {
    oac_presence state;
    const ecwid_product_subscription_settings *value;
} ecwid_product_subscription_settings_ref;
OAC_REF_FUNCTIONS(ecwid_product_subscription_settings)

OAC_END_DECLS

#include <ecwid/recurring_charge_settings.h>

OAC_BEGIN_DECLS

/* How a product is sold by subscription.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#subscriptionsettings */
struct ecwid_product_subscription_settings {
    /* subscriptionAllowed: Whether it can be subscribed to. */
    oac_opt_bool subscription_allowed;
    /* oneTimePurchaseAllowed: Whether it can also be bought once, without a subscription. */
    oac_opt_bool one_time_purchase_allowed;
    /* oneTimePurchasePrice: Price of buying it once, in the store's currency; null unless it was set. May be null. */
    oac_opt_number one_time_purchase_price;
    /* oneTimePurchasePriceFormatted: oneTimePurchasePrice as a text with currency, in the store's format. */
    oac_opt_string one_time_purchase_price_formatted;
    /* oneTimePurchaseMarkup: What buying once costs in addition, in the store's currency. The server works it out. */
    oac_opt_number one_time_purchase_markup;
    /* oneTimePurchaseMarkupFormatted: oneTimePurchaseMarkup as a text with currency, in the store's format. */
    oac_opt_string one_time_purchase_markup_formatted;
    /* oneTimePurchaseMarkupPercent: What buying once costs in addition, in percent. The server works it out. */
    oac_opt_number one_time_purchase_markup_percent;
    /* oneTimePurchaseMarkupPercentFormatted: oneTimePurchaseMarkupPercent as a text, in the store's format. */
    oac_opt_string one_time_purchase_markup_percent_formatted;
    /* recurringChargeSettings: The intervals at which customers can choose to be charged. */
    ecwid_recurring_charge_settings_list recurring_charge_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_SUBSCRIPTION_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_subscription_settings_serialize(
    const ecwid_product_subscription_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_subscription_settings_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_product_subscription_settings *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_product_subscription_settings_validate(const ecwid_product_subscription_settings *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_subscription_settings_dispose(ecwid_product_subscription_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_product_subscription_settings)
OAC_CJSON_FUNCTIONS(ecwid_product_subscription_settings)

OAC_END_DECLS

#endif
