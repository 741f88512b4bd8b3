/* ecwid_convert_abandoned_cart_to_order: the call.
 * Made from spec/ecwid/openapi.yaml:4125 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/convert_abandoned_cart_to_order.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_convert_abandoned_cart_to_order[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_convert_abandoned_cart_to_order[] = {200, 0};
static const oac_scheme *const security_of_ecwid_convert_abandoned_cart_to_order[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_convert_abandoned_cart_to_order[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_convert_abandoned_cart_to_order, NULL, OAC_CHECK_REQUIRED, 0},
    {"/carts/", "cartId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_convert_abandoned_cart_to_order_operation = {
    .abi = OAC_ABI,
    .id = "convertAbandonedCartToOrder",
    .method = "POST",
    .path = "/{storeId}/carts/{cartId}/place",
    .number = 108,
    .statuses = statuses_of_ecwid_convert_abandoned_cart_to_order,
    .security = security_of_ecwid_convert_abandoned_cart_to_order,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_convert_abandoned_cart_to_order,
    .argument_count = 2,
    .rest = "/place",
    .response = &ecwid_convert_abandoned_cart_to_order_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_convert_abandoned_cart_to_order_prepare(oac_client *client, int64_t store_id, oac_string cart_id,
                                                         oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &cart_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_convert_abandoned_cart_to_order_operation, &given, prepared, error);
}

oac_status ecwid_convert_abandoned_cart_to_order_finish(oac_call *call,
                                                        ecwid_convert_abandoned_cart_to_order_response *response,
                                                        oac_error *error)
{
    return oac_operation_finish(call, &ecwid_convert_abandoned_cart_to_order_operation, response, error);
}

oac_status ecwid_convert_abandoned_cart_to_order(oac_client *client, int64_t store_id, oac_string cart_id,
                                                 ecwid_convert_abandoned_cart_to_order_response *response,
                                                 oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &cart_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_convert_abandoned_cart_to_order_operation, &given, response, error);
}
