/* ecwid_get_customer: the call.
 * Made from spec/ecwid/openapi.yaml:2266 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_customer.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_customer[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_customer[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_customer[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_customer[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_customer, NULL, OAC_CHECK_REQUIRED, 0},
    {"/customers/", "customerId", &oac_type_int, rules_1_of_ecwid_get_customer, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_customer[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_customer_operation = {
    .abi = OAC_ABI,
    .id = "getCustomer",
    .method = "GET",
    .path = "/{storeId}/customers/{customerId}",
    .number = 51,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_customer,
    .security = security_of_ecwid_get_customer,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_customer,
    .argument_count = 2,
    .params = &ecwid_get_customer_params_oac_type,
    .fields = fields_of_ecwid_get_customer,
    .field_count = 1,
    .response = &ecwid_customer_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_customer_prepare(oac_client *client, int64_t store_id, int64_t customer_id,
                                      const ecwid_get_customer_params *params, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_customer_operation, &given, prepared, error);
}

oac_status ecwid_get_customer_finish(oac_call *call, ecwid_customer *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_customer_operation, response, error);
}

oac_status ecwid_get_customer(oac_client *client, int64_t store_id, int64_t customer_id,
                              const ecwid_get_customer_params *params, ecwid_customer *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_customer_operation, &given, response, error);
}
