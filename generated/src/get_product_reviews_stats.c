/* ecwid_get_product_reviews_stats: the call.
 * Made from spec/ecwid/openapi.yaml:7990 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_reviews_stats.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_product_reviews_stats[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_product_reviews_stats[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_product_reviews_stats[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_product_reviews_stats[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_product_reviews_stats, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_get_product_reviews_stats_operation = {
    .abi = OAC_ABI,
    .id = "getProductReviewsStats",
    .method = "GET",
    .path = "/{storeId}/reviews/filters_data",
    .number = 169,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_product_reviews_stats,
    .security = security_of_ecwid_get_product_reviews_stats,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_product_reviews_stats,
    .argument_count = 1,
    .rest = "/reviews/filters_data",
    .response = &ecwid_product_review_stats_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_product_reviews_stats_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                   oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_product_reviews_stats_operation, &given, prepared, error);
}

oac_status ecwid_get_product_reviews_stats_finish(oac_call *call, ecwid_product_review_stats *response,
                                                  oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_product_reviews_stats_operation, response, error);
}

oac_status ecwid_get_product_reviews_stats(oac_client *client, int64_t store_id, ecwid_product_review_stats *response,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_product_reviews_stats_operation, &given, response, error);
}
