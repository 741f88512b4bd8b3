/* ecwid_get_staff_account: the call.
 * Made from spec/ecwid/openapi.yaml:9190 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_staff_account.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_staff_account[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_staff_account[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_staff_account[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_staff_account[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_staff_account, NULL, OAC_CHECK_REQUIRED, 0},
    {"/staff/", "staffAccountId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_staff_account[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_staff_account_operation = {
    .abi = OAC_ABI,
    .id = "getStaffAccount",
    .method = "GET",
    .path = "/{storeId}/staff/{staffAccountId}",
    .number = 195,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_staff_account,
    .security = security_of_ecwid_get_staff_account,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_staff_account,
    .argument_count = 2,
    .params = &ecwid_get_staff_account_params_oac_type,
    .fields = fields_of_ecwid_get_staff_account,
    .field_count = 1,
    .response = &ecwid_staff_account_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_staff_account_prepare(oac_client *client, int64_t store_id, oac_string staff_account_id,
                                           const ecwid_get_staff_account_params *params, oac_call **prepared,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &staff_account_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_staff_account_operation, &given, prepared, error);
}

oac_status ecwid_get_staff_account_finish(oac_call *call, ecwid_staff_account *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_staff_account_operation, response, error);
}

oac_status ecwid_get_staff_account(oac_client *client, int64_t store_id, oac_string staff_account_id,
                                   const ecwid_get_staff_account_params *params, ecwid_staff_account *response,
                                   oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &staff_account_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_staff_account_operation, &given, response, error);
}
