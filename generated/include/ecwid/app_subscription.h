/* ecwid_app_subscription: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_SUBSCRIPTION_H
#define ECWID_APP_SUBSCRIPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_app_subscription ecwid_app_subscription;
extern OAC_API const oac_type ecwid_app_subscription_oac_type;

typedef struct ecwid_app_subscription_ref {
    oac_presence state;
    const ecwid_app_subscription *value;
} ecwid_app_subscription_ref;
OAC_REF_FUNCTIONS(ecwid_app_subscription)

OAC_END_DECLS

#include <ecwid/app_subscription_state.h>

OAC_BEGIN_DECLS

/* A store's subscription of an app.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/get-app-subscription-status#subscription */
struct ecwid_app_subscription {
    /* startDate: When the subscription began. Format: ecwid-date-time. */
    oac_opt_string start_date;
    /* expirationDate: When the subscription ends. Format: ecwid-date-time. */
    oac_opt_string expiration_date;
    /* status: Whether the app is paid for, on trial or suspended. */
    ecwid_app_subscription_state_opt status;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_APP_SUBSCRIPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_serialize(const ecwid_app_subscription *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_app_subscription *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_subscription_validate(const ecwid_app_subscription *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_app_subscription_dispose(ecwid_app_subscription *value);

OAC_RECORD_FUNCTIONS(ecwid_app_subscription)
OAC_CJSON_FUNCTIONS(ecwid_app_subscription)

OAC_END_DECLS

#endif
