/* ecwid_get_last_order: the call.
 * Made from spec/ecwid/openapi.yaml:5034 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_last_order.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_last_order[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_last_order[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_last_order[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_last_order[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_last_order, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_last_order[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_last_order_operation = {
    .abi = OAC_ABI,
    .id = "getLastOrder",
    .method = "GET",
    .path = "/{storeId}/orders/last",
    .number = 118,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_last_order,
    .security = security_of_ecwid_get_last_order,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_last_order,
    .argument_count = 1,
    .rest = "/orders/last",
    .params = &ecwid_get_last_order_params_oac_type,
    .fields = fields_of_ecwid_get_last_order,
    .field_count = 1,
    .response = &ecwid_order_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_last_order_prepare(oac_client *client, int64_t store_id, const ecwid_get_last_order_params *params,
                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_last_order_operation, &given, prepared, error);
}

oac_status ecwid_get_last_order_finish(oac_call *call, ecwid_order *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_last_order_operation, response, error);
}

oac_status ecwid_get_last_order(oac_client *client, int64_t store_id, const ecwid_get_last_order_params *params,
                                ecwid_order *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_last_order_operation, &given, response, error);
}
