/* ecwid_store_profile_account_billing: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25503 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ACCOUNT_BILLING_H
#define ECWID_STORE_PROFILE_ACCOUNT_BILLING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_account_billing ecwid_store_profile_account_billing;
extern OAC_API const oac_type ecwid_store_profile_account_billing_oac_type;

typedef struct ecwid_store_profile_account_billing_ref {
    oac_presence state;
    const ecwid_store_profile_account_billing *value;
} ecwid_store_profile_account_billing_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_account_billing)

/* Plan of a store and what it costs.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#accountbilling */
struct ecwid_store_profile_account_billing {
    /* channelid: Id of the channel by which the store came to Ecwid. */
    oac_opt_string channelid;
    /* pricingPlanId: Id of the plan. */
    oac_opt_string pricing_plan_id;
    /* pricingPlanName: Name of the plan. */
    oac_opt_string pricing_plan_name;
    /* pricingPlanPeriod: How often the plan is charged. */
    oac_opt_string pricing_plan_period;
    /* nextRecurringChargeDate: When the plan is charged next. Format: ecwid-date-time. */
    oac_opt_string next_recurring_charge_date;
    /* nextRecurringChargeAmount: What is charged next, a number as a text. */
    oac_opt_string next_recurring_charge_amount;
    /* nextRecurringChargeCurrency: Currency of that amount. */
    oac_opt_string next_recurring_charge_currency;
    /* nextRecurringChargeAmountFormatted: That amount as a text with its currency. */
    oac_opt_string next_recurring_charge_amount_formatted;
    /* inGracePeriod: Whether the store is in a grace period, in which it keeps its plan for a while. */
    oac_opt_bool in_grace_period;
    /* willDowngradeAt: When the grace period ends, in UTC. Null outside of one. May be null. Format:
     * ecwid-date-time. */
    oac_opt_string will_downgrade_at;
    /* internalBilling: Whether Ecwid bills the store itself. */
    oac_opt_bool internal_billing;
    /* paymentMethod: How the plan is paid. */
    oac_opt_string payment_method;
    /* billingPageVisibleInCP: Whether the control panel shows the page on billing. */
    oac_opt_bool billing_page_visible_in_cp;
    /* itunesSubscriptionAvailableOnChannel: Whether the plan can be paid through Apple. */
    oac_opt_bool itunes_subscription_available_on_channel;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_ACCOUNT_BILLING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_account_billing_serialize(
    const ecwid_store_profile_account_billing *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_account_billing_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_store_profile_account_billing *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_account_billing_validate(const ecwid_store_profile_account_billing *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_account_billing_dispose(ecwid_store_profile_account_billing *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_account_billing)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_account_billing)

OAC_END_DECLS

#endif
