/* ecwid_store_profile_recurring_subscriptions_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24384 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_RECURRING_SUBSCRIPTIONS_SETTINGS_H
#define ECWID_STORE_PROFILE_RECURRING_SUBSCRIPTIONS_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_recurring_subscriptions_settings
    ecwid_store_profile_recurring_subscriptions_settings;
extern OAC_API const oac_type ecwid_store_profile_recurring_subscriptions_settings_oac_type;

typedef struct ecwid_store_profile_subscriptions_settings_ref {
    oac_presence state;
    const ecwid_store_profile_recurring_subscriptions_settings *value;
} ecwid_store_profile_subscriptions_settings_ref;
OAC_REF_FUNCTIONS_AS(ecwid_store_profile_recurring_subscriptions_settings,
                     ecwid_store_profile_subscriptions_settings_ref, ecwid_store_profile_subscriptions_settings_ref_of,
                     ecwid_store_profile_subscriptions_settings_ref_null)

OAC_END_DECLS

#include <ecwid/store_profile_subscription_methods.h>

OAC_BEGIN_DECLS

/* What a store has for subscriptions.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#recurringsubscriptionssettings */
struct ecwid_store_profile_recurring_subscriptions_settings {
    /* showRecurringSubscriptionsInControlPanel: Whether the control panel shows subscriptions. */
    oac_opt_bool show_recurring_subscriptions_in_control_panel;
    /* supportedPaymentMethodsStatuses: Payment methods that subscriptions need. Only of getStoreProfile. */
    ecwid_store_profile_subscription_methods_ref supported_payment_methods_statuses;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_RECURRING_SUBSCRIPTIONS_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_recurring_subscriptions_settings_serialize(
    const ecwid_store_profile_recurring_subscriptions_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_recurring_subscriptions_settings_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_store_profile_recurring_subscriptions_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_recurring_subscriptions_settings_validate(
    const ecwid_store_profile_recurring_subscriptions_settings *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_store_profile_recurring_subscriptions_settings_dispose(
    ecwid_store_profile_recurring_subscriptions_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_recurring_subscriptions_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_recurring_subscriptions_settings)

OAC_END_DECLS

#endif
