/* ecwid_search_staff_accounts: the call.
 * Made from spec/ecwid/openapi.yaml:9107 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_staff_accounts.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_staff_accounts[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_staff_accounts[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_staff_accounts[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_staff_accounts[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_staff_accounts, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_staff_accounts[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_search_staff_accounts_operation = {
    .abi = OAC_ABI,
    .id = "searchStaffAccounts",
    .method = "GET",
    .path = "/{storeId}/staff",
    .number = 193,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_staff_accounts,
    .security = security_of_ecwid_search_staff_accounts,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_staff_accounts,
    .argument_count = 1,
    .rest = "/staff",
    .params = &ecwid_search_staff_accounts_params_oac_type,
    .fields = fields_of_ecwid_search_staff_accounts,
    .field_count = 1,
    .response = &ecwid_staff_accounts_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_staff_accounts_prepare(oac_client *client, int64_t store_id,
                                               const ecwid_search_staff_accounts_params *params, oac_call **prepared,
                                               oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_staff_accounts_operation, &given, prepared, error);
}

oac_status ecwid_search_staff_accounts_finish(oac_call *call, ecwid_staff_accounts *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_staff_accounts_operation, response, error);
}

oac_status ecwid_search_staff_accounts(oac_client *client, int64_t store_id,
                                       const ecwid_search_staff_accounts_params *params, ecwid_staff_accounts *response,
                                       oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_staff_accounts_operation, &given, response, error);
}
