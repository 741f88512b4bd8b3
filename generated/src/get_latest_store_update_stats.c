/* ecwid_get_latest_store_update_stats: the call.
 * Made from spec/ecwid/openapi.yaml:10442 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_latest_store_update_stats.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_latest_store_update_stats[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_latest_store_update_stats[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_latest_store_update_stats[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_latest_store_update_stats[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_latest_store_update_stats, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_latest_store_update_stats[] = {
    {"reviewsUpdatesRequired", "reviewsUpdatesRequired", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"domainsRequired", "domainsRequired", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"subscriptionRequired", "subscriptionRequired", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"productCountRequired", "productCountRequired", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"categoryCountRequired", "categoryCountRequired", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_get_latest_store_update_stats_operation = {
    .abi = OAC_ABI,
    .id = "getLatestStoreUpdateStats",
    .method = "GET",
    .path = "/{storeId}/latest-stats",
    .number = 204,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_latest_store_update_stats,
    .security = security_of_ecwid_get_latest_store_update_stats,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_latest_store_update_stats,
    .argument_count = 1,
    .rest = "/latest-stats",
    .params = &ecwid_get_latest_store_update_stats_params_oac_type,
    .fields = fields_of_ecwid_get_latest_store_update_stats,
    .field_count = 5,
    .response = &ecwid_latest_store_update_stats_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_latest_store_update_stats_prepare(oac_client *client, int64_t store_id,
                                                       const ecwid_get_latest_store_update_stats_params *params,
                                                       oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_latest_store_update_stats_operation, &given, prepared, error);
}

oac_status ecwid_get_latest_store_update_stats_finish(oac_call *call, ecwid_latest_store_update_stats *response,
                                                      oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_latest_store_update_stats_operation, response, error);
}

oac_status ecwid_get_latest_store_update_stats(oac_client *client, int64_t store_id,
                                               const ecwid_get_latest_store_update_stats_params *params,
                                               ecwid_latest_store_update_stats *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_latest_store_update_stats_operation, &given, response, error);
}
