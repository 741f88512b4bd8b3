/* ecwid_cancel_app_subscription: the call.
 * Made from spec/ecwid/openapi.yaml:159 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/cancel_app_subscription.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_cancel_app_subscription[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_cancel_app_subscription[] = {200, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_cancel_app_subscription[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_cancel_app_subscription[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_cancel_app_subscription, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_cancel_app_subscription[] = {
    {"namespace", "namespace", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_cancel_app_subscription_params none_of_ecwid_cancel_app_subscription =
    ECWID_CANCEL_APP_SUBSCRIPTION_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_cancel_app_subscription_operation = {
    .abi = OAC_ABI,
    .id = "cancelAppSubscription",
    .method = "DELETE",
    .path = "/{storeId}/application",
    .number = 6,
    .idempotent = true,
    .statuses = statuses_of_ecwid_cancel_app_subscription,
    .security = security_of_ecwid_cancel_app_subscription,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_cancel_app_subscription,
    .argument_count = 1,
    .rest = "/application",
    .params = &ecwid_cancel_app_subscription_params_oac_type,
    .fields = fields_of_ecwid_cancel_app_subscription,
    .field_count = 1,
    .none = &none_of_ecwid_cancel_app_subscription,
    .needed = "client and prepared",
};

oac_status ecwid_cancel_app_subscription_prepare(oac_client *client, int64_t store_id,
                                                 const ecwid_cancel_app_subscription_params *params,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_cancel_app_subscription_operation, &given, prepared, error);
}

oac_status ecwid_cancel_app_subscription_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_cancel_app_subscription_operation, NULL, error);
}

oac_status ecwid_cancel_app_subscription(oac_client *client, int64_t store_id,
                                         const ecwid_cancel_app_subscription_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_cancel_app_subscription_operation, &given, NULL, error);
}
