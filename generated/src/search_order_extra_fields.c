/* ecwid_search_order_extra_fields: the call.
 * Made from spec/ecwid/openapi.yaml:5282 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_order_extra_fields.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_order_extra_fields[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_constraint rules_2_of_ecwid_search_order_extra_fields[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, OAC_ROW_LAST, 0, "1", NULL, count, 1),
};
static const uint16_t statuses_of_ecwid_search_order_extra_fields[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_order_extra_fields[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_order_extra_fields[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_order_extra_fields, NULL, OAC_CHECK_REQUIRED, 0},
    {"/orders/", "orderId", &oac_type_string, rules_2_of_ecwid_search_order_extra_fields, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_search_order_extra_fields_operation = {
    .abi = OAC_ABI,
    .id = "searchOrderExtraFields",
    .method = "GET",
    .path = "/{storeId}/orders/{orderId}/extraFields",
    .number = 120,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_order_extra_fields,
    .security = security_of_ecwid_search_order_extra_fields,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_order_extra_fields,
    .argument_count = 2,
    .rest = "/extraFields",
    .response = &ecwid_search_order_extra_fields_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_order_extra_fields_prepare(oac_client *client, int64_t store_id, oac_string order_id,
                                                   oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_search_order_extra_fields_operation, &given, prepared, error);
}

oac_status ecwid_search_order_extra_fields_finish(oac_call *call, ecwid_search_order_extra_fields_response *response,
                                                  oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_order_extra_fields_operation, response, error);
}

oac_status ecwid_search_order_extra_fields(oac_client *client, int64_t store_id, oac_string order_id,
                                           ecwid_search_order_extra_fields_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_search_order_extra_fields_operation, &given, response, error);
}
