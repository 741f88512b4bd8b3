/* ecwid_update_shipping_option: the call.
 * Made from spec/ecwid/openapi.yaml:8995 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_shipping_option.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_shipping_option[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_update_shipping_option[] = {200, 0};
static const oac_scheme *const security_of_ecwid_update_shipping_option[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_update_shipping_option[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_update_shipping_option, NULL, OAC_CHECK_REQUIRED, 0},
    {"/profile/shippingOptions/", "shippingOptionId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_update_shipping_option_operation = {
    .abi = OAC_ABI,
    .id = "updateShippingOption",
    .method = "PUT",
    .path = "/{storeId}/profile/shippingOptions/{shippingOptionId}",
    .number = 189,
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_shipping_option,
    .security = security_of_ecwid_update_shipping_option,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_update_shipping_option,
    .argument_count = 2,
    .request = &ecwid_update_shipping_option_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_update_shipping_option_prepare(oac_client *client, int64_t store_id, oac_string shipping_option_id,
                                                const ecwid_update_shipping_option_request *request,
                                                oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &shipping_option_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_update_shipping_option_operation, &given, prepared, error);
}

oac_status ecwid_update_shipping_option_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_update_shipping_option_operation, response, error);
}

oac_status ecwid_update_shipping_option(oac_client *client, int64_t store_id, oac_string shipping_option_id,
                                        const ecwid_update_shipping_option_request *request,
                                        ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &shipping_option_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_update_shipping_option_operation, &given, response, error);
}
