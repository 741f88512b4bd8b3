/* ecwid_stop_batch_request: the call.
 * Made from spec/ecwid/openapi.yaml:519 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/stop_batch_request.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_stop_batch_request[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_stop_batch_request[] = {200, 0};
static const oac_scheme *const security_of_ecwid_stop_batch_request[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_stop_batch_request[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_stop_batch_request, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_stop_batch_request[] = {
    {"ticketId", "ticketId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"groupId", "groupId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"escapedJson", "escapedJson", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_stop_batch_request_params none_of_ecwid_stop_batch_request = ECWID_STOP_BATCH_REQUEST_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_stop_batch_request_operation = {
    .abi = OAC_ABI,
    .id = "stopBatchRequest",
    .method = "POST",
    .path = "/{storeId}/batch/cancel-group",
    .number = 13,
    .statuses = statuses_of_ecwid_stop_batch_request,
    .security = security_of_ecwid_stop_batch_request,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_stop_batch_request,
    .argument_count = 1,
    .rest = "/batch/cancel-group",
    .params = &ecwid_stop_batch_request_params_oac_type,
    .fields = fields_of_ecwid_stop_batch_request,
    .field_count = 3,
    .none = &none_of_ecwid_stop_batch_request,
    .response = &ecwid_update_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_stop_batch_request_prepare(oac_client *client, int64_t store_id,
                                            const ecwid_stop_batch_request_params *params, oac_call **prepared,
                                            oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_stop_batch_request_operation, &given, prepared, error);
}

oac_status ecwid_stop_batch_request_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_stop_batch_request_operation, response, error);
}

oac_status ecwid_stop_batch_request(oac_client *client, int64_t store_id, const ecwid_stop_batch_request_params *params,
                                    ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_stop_batch_request_operation, &given, response, error);
}
