/* ecwid_custom_charge_with_ecwid_billing: the call.
 * Made from spec/ecwid/openapi.yaml:203 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/custom_charge_with_ecwid_billing.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_custom_charge_with_ecwid_billing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_custom_charge_with_ecwid_billing[] = {200, 0};
static const oac_scheme *const security_of_ecwid_custom_charge_with_ecwid_billing[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_custom_charge_with_ecwid_billing[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_custom_charge_with_ecwid_billing, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_custom_charge_with_ecwid_billing[] = {
    {"amount", "amount", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"currency", "currency", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"description", "description", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"idempotencyKey", "idempotencyKey", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"metadata", "metadata", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_custom_charge_with_ecwid_billing_params none_of_ecwid_custom_charge_with_ecwid_billing =
    ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_custom_charge_with_ecwid_billing_operation = {
    .abi = OAC_ABI,
    .id = "customChargeWithEcwidBilling",
    .method = "POST",
    .path = "/{storeId}/billing/transactions",
    .number = 7,
    .statuses = statuses_of_ecwid_custom_charge_with_ecwid_billing,
    .security = security_of_ecwid_custom_charge_with_ecwid_billing,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_custom_charge_with_ecwid_billing,
    .argument_count = 1,
    .rest = "/billing/transactions",
    .params = &ecwid_custom_charge_with_ecwid_billing_params_oac_type,
    .fields = fields_of_ecwid_custom_charge_with_ecwid_billing,
    .field_count = 5,
    .none = &none_of_ecwid_custom_charge_with_ecwid_billing,
    .response = &ecwid_app_charge_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_custom_charge_with_ecwid_billing_prepare(oac_client *client, int64_t store_id,
                                                          const ecwid_custom_charge_with_ecwid_billing_params *params,
                                                          oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_custom_charge_with_ecwid_billing_operation, &given, prepared, error);
}

oac_status ecwid_custom_charge_with_ecwid_billing_finish(oac_call *call, ecwid_app_charge *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_custom_charge_with_ecwid_billing_operation, response, error);
}

oac_status ecwid_custom_charge_with_ecwid_billing(oac_client *client, int64_t store_id,
                                                  const ecwid_custom_charge_with_ecwid_billing_params *params,
                                                  ecwid_app_charge *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_custom_charge_with_ecwid_billing_operation, &given, response, error);
}
