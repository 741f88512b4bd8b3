/* ecwid_bulk_update_delete_product_reviews: the call.
 * Made from spec/ecwid/openapi.yaml:7892 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_delete_product_reviews.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_bulk_update_delete_product_reviews[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_bulk_update_delete_product_reviews[] = {200, 0};
static const oac_scheme *const security_of_ecwid_bulk_update_delete_product_reviews[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_bulk_update_delete_product_reviews[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_bulk_update_delete_product_reviews, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_bulk_update_delete_product_reviews_operation = {
    .abi = OAC_ABI,
    .id = "bulkUpdateDeleteProductReviews",
    .method = "PUT",
    .path = "/{storeId}/reviews/mass_update",
    .number = 166,
    .idempotent = true,
    .statuses = statuses_of_ecwid_bulk_update_delete_product_reviews,
    .security = security_of_ecwid_bulk_update_delete_product_reviews,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_bulk_update_delete_product_reviews,
    .argument_count = 1,
    .rest = "/reviews/mass_update",
    .request = &ecwid_bulk_update_delete_product_reviews_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status
ecwid_bulk_update_delete_product_reviews_prepare(oac_client *client, int64_t store_id,
                                                 const ecwid_bulk_update_delete_product_reviews_request *request,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_bulk_update_delete_product_reviews_operation, &given, prepared, error);
}

oac_status ecwid_bulk_update_delete_product_reviews_finish(oac_call *call, ecwid_update_result *response,
                                                           oac_error *error)
{
    return oac_operation_finish(call, &ecwid_bulk_update_delete_product_reviews_operation, response, error);
}

oac_status ecwid_bulk_update_delete_product_reviews(oac_client *client, int64_t store_id,
                                                    const ecwid_bulk_update_delete_product_reviews_request *request,
                                                    ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_bulk_update_delete_product_reviews_operation, &given, response, error);
}
