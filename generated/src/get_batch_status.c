/* ecwid_get_batch_status: the call.
 * Made from spec/ecwid/openapi.yaml:419 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_batch_status.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_batch_status[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_batch_status[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_batch_status[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_batch_status[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_batch_status, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_batch_status[] = {
    {"ticket", "ticket", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"escapedJson", "escapedJson", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_get_batch_status_params none_of_ecwid_get_batch_status = ECWID_GET_BATCH_STATUS_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_get_batch_status_operation = {
    .abi = OAC_ABI,
    .id = "getBatchStatus",
    .method = "GET",
    .path = "/{storeId}/batch",
    .number = 9,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_batch_status,
    .security = security_of_ecwid_get_batch_status,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_batch_status,
    .argument_count = 1,
    .rest = "/batch",
    .params = &ecwid_get_batch_status_params_oac_type,
    .fields = fields_of_ecwid_get_batch_status,
    .field_count = 2,
    .none = &none_of_ecwid_get_batch_status,
    .response = &ecwid_batch_status_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_batch_status_prepare(oac_client *client, int64_t store_id,
                                          const ecwid_get_batch_status_params *params, oac_call **prepared,
                                          oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_batch_status_operation, &given, prepared, error);
}

oac_status ecwid_get_batch_status_finish(oac_call *call, ecwid_batch_status *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_batch_status_operation, response, error);
}

oac_status ecwid_get_batch_status(oac_client *client, int64_t store_id, const ecwid_get_batch_status_params *params,
                                  ecwid_batch_status *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_batch_status_operation, &given, response, error);
}
