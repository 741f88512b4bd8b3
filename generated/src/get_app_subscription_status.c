/* ecwid_get_app_subscription_status: the call.
 * Made from spec/ecwid/openapi.yaml:181 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_app_subscription_status.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_app_subscription_status[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_app_subscription_status[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_app_subscription_status[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_app_subscription_status[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_app_subscription_status, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_get_app_subscription_status_operation = {
    .abi = OAC_ABI,
    .id = "getAppSubscriptionStatus",
    .method = "GET",
    .path = "/{storeId}/application",
    .number = 5,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_app_subscription_status,
    .security = security_of_ecwid_get_app_subscription_status,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_app_subscription_status,
    .argument_count = 1,
    .rest = "/application",
    .response = &ecwid_app_subscription_status_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_app_subscription_status_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                     oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_app_subscription_status_operation, &given, prepared, error);
}

oac_status ecwid_get_app_subscription_status_finish(oac_call *call, ecwid_app_subscription_status *response,
                                                    oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_app_subscription_status_operation, response, error);
}

oac_status ecwid_get_app_subscription_status(oac_client *client, int64_t store_id,
                                             ecwid_app_subscription_status *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_app_subscription_status_operation, &given, response, error);
}
