/* ecwid_search_order_statuses: the call.
 * Made from spec/ecwid/openapi.yaml:5520 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_order_statuses.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_order_statuses[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_order_statuses[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_order_statuses[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_order_statuses[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_order_statuses, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_search_order_statuses_operation = {
    .abi = OAC_ABI,
    .id = "searchOrderStatuses",
    .method = "GET",
    .path = "/{storeId}/profile/order_statuses",
    .number = 129,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_order_statuses,
    .security = security_of_ecwid_search_order_statuses,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_order_statuses,
    .argument_count = 1,
    .rest = "/profile/order_statuses",
    .response = &ecwid_order_statuses_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_order_statuses_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                               oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_search_order_statuses_operation, &given, prepared, error);
}

oac_status ecwid_search_order_statuses_finish(oac_call *call, ecwid_order_statuses *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_order_statuses_operation, response, error);
}

oac_status ecwid_search_order_statuses(oac_client *client, int64_t store_id, ecwid_order_statuses *response,
                                       oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_search_order_statuses_operation, &given, response, error);
}
