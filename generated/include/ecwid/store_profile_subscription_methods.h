/* ecwid_store_profile_subscription_methods: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24393 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SUBSCRIPTION_METHODS_H
#define ECWID_STORE_PROFILE_SUBSCRIPTION_METHODS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_subscription_methods ecwid_store_profile_subscription_methods;
extern OAC_API const oac_type ecwid_store_profile_subscription_methods_oac_type;

typedef struct ecwid_store_profile_subscription_methods_ref {
    oac_presence state;
    const ecwid_store_profile_subscription_methods *value;
} ecwid_store_profile_subscription_methods_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_subscription_methods)

/* Payment methods that subscriptions need.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#supportedpaymentmethodsstatuses */
struct ecwid_store_profile_subscription_methods {
    /* supportedPaymentMethodsAreAvailable: Whether Stripe can be set up, which depends on the country. Read-only:
     * the server sets it. */
    oac_opt_bool supported_payment_methods_are_available;
    /* supportedPaymentMethodsAreConnected: Whether Stripe is set up. Read-only: the server sets it. */
    oac_opt_bool supported_payment_methods_are_connected;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SUBSCRIPTION_METHODS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_subscription_methods_serialize(
    const ecwid_store_profile_subscription_methods *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_subscription_methods_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_subscription_methods *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_subscription_methods_validate(const ecwid_store_profile_subscription_methods *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_subscription_methods_dispose(ecwid_store_profile_subscription_methods *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_subscription_methods)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_subscription_methods)

OAC_END_DECLS

#endif
