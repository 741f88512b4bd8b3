/* ecwid_cancel_app_subscription_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:159 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_H
#define ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_cancel_app_subscription_params ecwid_cancel_app_subscription_params;
extern OAC_API const oac_type ecwid_cancel_app_subscription_params_oac_type;

/* The parameters of cancelAppSubscription in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_cancel_app_subscription_params {
    /* namespace: The client_id of the app, to make sure which one is meant. In the query. Required. */
    oac_opt_string namespace_;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_cancel_app_subscription_params_serialize(
    const ecwid_cancel_app_subscription_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_cancel_app_subscription_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_cancel_app_subscription_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_cancel_app_subscription_params_validate(const ecwid_cancel_app_subscription_params *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_cancel_app_subscription_params_dispose(ecwid_cancel_app_subscription_params *value);

OAC_RECORD_FUNCTIONS(ecwid_cancel_app_subscription_params)
OAC_CJSON_FUNCTIONS(ecwid_cancel_app_subscription_params)

OAC_END_DECLS

#endif
