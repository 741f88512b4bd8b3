/* ecwid_get_staff_account_scopes: the call.
 * Made from spec/ecwid/openapi.yaml:9270 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_staff_account_scopes.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_staff_account_scopes[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_staff_account_scopes[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_staff_account_scopes[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_staff_account_scopes[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_staff_account_scopes, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_get_staff_account_scopes_operation = {
    .abi = OAC_ABI,
    .id = "getStaffAccountScopes",
    .method = "GET",
    .path = "/{storeId}/profile/staffScopes",
    .number = 198,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_staff_account_scopes,
    .security = security_of_ecwid_get_staff_account_scopes,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_staff_account_scopes,
    .argument_count = 1,
    .rest = "/profile/staffScopes",
    .response = &ecwid_staff_account_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_staff_account_scopes_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                  oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_staff_account_scopes_operation, &given, prepared, error);
}

oac_status ecwid_get_staff_account_scopes_finish(oac_call *call, ecwid_staff_account *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_staff_account_scopes_operation, response, error);
}

oac_status ecwid_get_staff_account_scopes(oac_client *client, int64_t store_id, ecwid_staff_account *response,
                                          oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_staff_account_scopes_operation, &given, response, error);
}
