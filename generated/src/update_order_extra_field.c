/* ecwid_update_order_extra_field: the call.
 * Made from spec/ecwid/openapi.yaml:5337 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_order_extra_field.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_order_extra_field[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_constraint rules_2_of_ecwid_update_order_extra_field[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, OAC_ROW_LAST, 0, "1", NULL, count, 1),
};
static const uint16_t statuses_of_ecwid_update_order_extra_field[] = {200, 0};
static const oac_scheme *const security_of_ecwid_update_order_extra_field[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_update_order_extra_field[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_update_order_extra_field, NULL, OAC_CHECK_REQUIRED, 0},
    {"/orders/", "orderId", &oac_type_string, rules_2_of_ecwid_update_order_extra_field, NULL, OAC_CHECK_REQUIRED, 1},
    {"/extraFields/", "extraFieldId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_update_order_extra_field_operation = {
    .abi = OAC_ABI,
    .id = "updateOrderExtraField",
    .method = "PUT",
    .path = "/{storeId}/orders/{orderId}/extraFields/{extraFieldId}",
    .number = 122,
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_order_extra_field,
    .security = security_of_ecwid_update_order_extra_field,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_update_order_extra_field,
    .argument_count = 3,
    .request = &ecwid_update_order_extra_field_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_update_order_extra_field_prepare(oac_client *client, int64_t store_id, oac_string order_id,
                                                  oac_string extra_field_id,
                                                  const ecwid_update_order_extra_field_request *request,
                                                  oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id, &extra_field_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_update_order_extra_field_operation, &given, prepared, error);
}

oac_status ecwid_update_order_extra_field_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_update_order_extra_field_operation, response, error);
}

oac_status ecwid_update_order_extra_field(oac_client *client, int64_t store_id, oac_string order_id,
                                          oac_string extra_field_id,
                                          const ecwid_update_order_extra_field_request *request,
                                          ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id, &extra_field_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_update_order_extra_field_operation, &given, response, error);
}
