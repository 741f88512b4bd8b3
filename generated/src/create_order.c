/* ecwid_create_order: the call.
 * Made from spec/ecwid/openapi.yaml:4353 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_order.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_create_order[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_create_order[] = {200, 0};
static const oac_scheme *const security_of_ecwid_create_order[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_create_order[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_create_order, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_create_order_operation = {
    .abi = OAC_ABI,
    .id = "createOrder",
    .method = "POST",
    .path = "/{storeId}/orders",
    .number = 114,
    .statuses = statuses_of_ecwid_create_order,
    .security = security_of_ecwid_create_order,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_create_order,
    .argument_count = 1,
    .rest = "/orders",
    .request = &ecwid_create_order_request_oac_type,
    .response = &ecwid_create_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_create_order_prepare(oac_client *client, int64_t store_id, const ecwid_create_order_request *request,
                                      oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_create_order_operation, &given, prepared, error);
}

oac_status ecwid_create_order_finish(oac_call *call, ecwid_create_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_create_order_operation, response, error);
}

oac_status ecwid_create_order(oac_client *client, int64_t store_id, const ecwid_create_order_request *request,
                              ecwid_create_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_create_order_operation, &given, response, error);
}
