/* ecwid_product_recurring_charge_setting: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21442 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_RECURRING_CHARGE_SETTING_H
#define ECWID_PRODUCT_RECURRING_CHARGE_SETTING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_recurring_charge_setting ecwid_product_recurring_charge_setting;
extern OAC_API const oac_type ecwid_product_recurring_charge_setting_oac_type;

/* An array of ecwid_product_recurring_charge_setting: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_recurring_charge_setting_list {
    oac_presence state;
    size_t count;
    const ecwid_product_recurring_charge_setting *items;
} ecwid_product_recurring_charge_setting_list;
OAC_LIST_FUNCTIONS(ecwid_product_recurring_charge_setting_list, ecwid_product_recurring_charge_setting)
extern OAC_API const oac_type ecwid_product_recurring_charge_setting_list_oac_type;

OAC_END_DECLS

#include <ecwid/recurring_subscription_recurring_interval.h>

OAC_BEGIN_DECLS

/* The object ProductRecurringChargeSetting of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#recurringchargesettings */
struct ecwid_product_recurring_charge_setting {
    /* recurringInterval: string. */
    ecwid_recurring_subscription_recurring_interval_opt recurring_interval;
    /* recurringIntervalCount: integer. One of 1, 2, 3. */
    oac_opt_int recurring_interval_count;
    /* subscriptionPriceWithSignUpFee: number. */
    oac_opt_number subscription_price_with_sign_up_fee;
    /* subscriptionPriceWithSignUpFeeFormatted: string. */
    oac_opt_string subscription_price_with_sign_up_fee_formatted;
    /* signUpFee: number. */
    oac_opt_number sign_up_fee;
    /* signUpFeeFormatted: string. */
    oac_opt_string sign_up_fee_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_RECURRING_CHARGE_SETTING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_recurring_charge_setting_serialize(
    const ecwid_product_recurring_charge_setting *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_product_recurring_charge_setting_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_product_recurring_charge_setting *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_product_recurring_charge_setting_validate(const ecwid_product_recurring_charge_setting *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_recurring_charge_setting_dispose(ecwid_product_recurring_charge_setting *value);

OAC_RECORD_FUNCTIONS(ecwid_product_recurring_charge_setting)
OAC_CJSON_FUNCTIONS(ecwid_product_recurring_charge_setting)

OAC_END_DECLS

#endif
