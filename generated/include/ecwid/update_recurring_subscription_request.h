/* ecwid_update_recurring_subscription_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19658 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_RECURRING_SUBSCRIPTION_REQUEST_H
#define ECWID_UPDATE_RECURRING_SUBSCRIPTION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_recurring_subscription_request ecwid_update_recurring_subscription_request;
extern OAC_API const oac_type ecwid_update_recurring_subscription_request_oac_type;

OAC_END_DECLS

#include <ecwid/recurring_charge_settings.h>
#include <ecwid/recurring_subscription_status.h>

OAC_BEGIN_DECLS

/* The fields of a subscription to change.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/recurring-subscriptions/
 * update-recurring-subscription#request-json */
struct ecwid_update_recurring_subscription_request {
    /* chargeSettings: How often the customer is charged. */
    ecwid_recurring_charge_settings_ref charge_settings;
    /* nextCharge: When the customer is charged next. Format: ecwid-date-time. */
    oac_opt_string next_charge;
    /* status: Whether it goes on, has ended, or waits because a charge failed or has to be confirmed. */
    ecwid_recurring_subscription_status_opt status;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_RECURRING_SUBSCRIPTION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_recurring_subscription_request_serialize(
    const ecwid_update_recurring_subscription_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_recurring_subscription_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_update_recurring_subscription_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_recurring_subscription_request_validate(const ecwid_update_recurring_subscription_request *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_recurring_subscription_request_dispose(ecwid_update_recurring_subscription_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_recurring_subscription_request)
OAC_CJSON_FUNCTIONS(ecwid_update_recurring_subscription_request)

OAC_END_DECLS

#endif
