/* ecwid_calculate_order_details: the call.
 * Made from spec/ecwid/openapi.yaml:4325 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/calculate_order_details.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_calculate_order_details[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_calculate_order_details[] = {200, 0};
static const oac_scheme *const security_of_ecwid_calculate_order_details[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_calculate_order_details[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_calculate_order_details, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_calculate_order_details_operation = {
    .abi = OAC_ABI,
    .id = "calculateOrderDetails",
    .method = "POST",
    .path = "/{storeId}/order/calculate",
    .number = 112,
    .statuses = statuses_of_ecwid_calculate_order_details,
    .security = security_of_ecwid_calculate_order_details,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_calculate_order_details,
    .argument_count = 1,
    .rest = "/order/calculate",
    .request = &ecwid_calculate_order_details_request_oac_type,
    .response = &ecwid_order_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_calculate_order_details_prepare(oac_client *client, int64_t store_id,
                                                 const ecwid_calculate_order_details_request *request,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_calculate_order_details_operation, &given, prepared, error);
}

oac_status ecwid_calculate_order_details_finish(oac_call *call, ecwid_order *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_calculate_order_details_operation, response, error);
}

oac_status ecwid_calculate_order_details(oac_client *client, int64_t store_id,
                                         const ecwid_calculate_order_details_request *request, ecwid_order *response,
                                         oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_calculate_order_details_operation, &given, response, error);
}
