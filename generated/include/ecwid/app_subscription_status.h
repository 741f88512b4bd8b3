/* ecwid_app_subscription_status: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11174 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_SUBSCRIPTION_STATUS_H
#define ECWID_APP_SUBSCRIPTION_STATUS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_app_subscription_status ecwid_app_subscription_status;
extern OAC_API const oac_type ecwid_app_subscription_status_oac_type;

OAC_END_DECLS

#include <ecwid/app_subscription.h>
#include <ecwid/app_subscription_state.h>

OAC_BEGIN_DECLS

/* How the store pays for the app.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/get-app-subscription-status#response-json */
struct ecwid_app_subscription_status {
    /* subscription: Times of the subscription. */
    ecwid_app_subscription_ref subscription;
    /* subscriptionStatus: Whether the app is paid for, on trial or suspended. */
    ecwid_app_subscription_state_opt subscription_status;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_APP_SUBSCRIPTION_STATUS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_status_serialize(const ecwid_app_subscription_status *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_status_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_app_subscription_status *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_status_validate(const ecwid_app_subscription_status *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_app_subscription_status_dispose(ecwid_app_subscription_status *value);

OAC_RECORD_FUNCTIONS(ecwid_app_subscription_status)
OAC_CJSON_FUNCTIONS(ecwid_app_subscription_status)

OAC_END_DECLS

#endif
