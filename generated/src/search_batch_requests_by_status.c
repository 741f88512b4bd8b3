/* ecwid_search_batch_requests_by_status: the call.
 * Made from spec/ecwid/openapi.yaml:449 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_batch_requests_by_status.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_batch_requests_by_status[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_batch_requests_by_status[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_batch_requests_by_status[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_batch_requests_by_status[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_batch_requests_by_status, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_batch_requests_by_status[] = {
    {"status", "status", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_search_batch_requests_by_status_params none_of_ecwid_search_batch_requests_by_status =
    ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_search_batch_requests_by_status_operation = {
    .abi = OAC_ABI,
    .id = "searchBatchRequestsByStatus",
    .method = "GET",
    .path = "/{storeId}/batch",
    .number = 10,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_batch_requests_by_status,
    .security = security_of_ecwid_search_batch_requests_by_status,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_batch_requests_by_status,
    .argument_count = 1,
    .rest = "/batch",
    .params = &ecwid_search_batch_requests_by_status_params_oac_type,
    .fields = fields_of_ecwid_search_batch_requests_by_status,
    .field_count = 3,
    .none = &none_of_ecwid_search_batch_requests_by_status,
    .response = &ecwid_batch_statuses_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_batch_requests_by_status_prepare(oac_client *client, int64_t store_id,
                                                         const ecwid_search_batch_requests_by_status_params *params,
                                                         oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_batch_requests_by_status_operation, &given, prepared, error);
}

oac_status ecwid_search_batch_requests_by_status_finish(oac_call *call, ecwid_batch_statuses *response,
                                                        oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_batch_requests_by_status_operation, response, error);
}

oac_status ecwid_search_batch_requests_by_status(oac_client *client, int64_t store_id,
                                                 const ecwid_search_batch_requests_by_status_params *params,
                                                 ecwid_batch_statuses *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_batch_requests_by_status_operation, &given, response, error);
}
