/* ecwid_search_product_reviews: the call.
 * Made from spec/ecwid/openapi.yaml:8018 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_reviews.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_reviews[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_product_reviews[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_product_reviews[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_product_reviews[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_product_reviews, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_product_reviews[] = {
    {"status", "status", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"rating", "rating", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"orderId", "orderId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"productId", "productId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"reviewId", "reviewId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sortBy", "sortBy", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_product_reviews = {
    &ecwid_product_review_list_oac_type,
    offsetof(ecwid_search_product_reviews_params, offset),
    offsetof(ecwid_product_review_page, items),
    offsetof(ecwid_product_review_page, total),
    offsetof(ecwid_product_review_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_product_reviews_operation = {
    .abi = OAC_ABI,
    .id = "searchProductReviews",
    .method = "GET",
    .path = "/{storeId}/reviews",
    .number = 170,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_product_reviews,
    .security = security_of_ecwid_search_product_reviews,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_product_reviews,
    .argument_count = 1,
    .rest = "/reviews",
    .params = &ecwid_search_product_reviews_params_oac_type,
    .fields = fields_of_ecwid_search_product_reviews,
    .field_count = 14,
    .response = &ecwid_product_review_page_oac_type,
    .paging = &paging_of_ecwid_search_product_reviews,
    .needed = "client and prepared",
};

oac_status ecwid_search_product_reviews_prepare(oac_client *client, int64_t store_id,
                                                const ecwid_search_product_reviews_params *params, oac_call **prepared,
                                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_product_reviews_operation, &given, prepared, error);
}

oac_status ecwid_search_product_reviews_finish(oac_call *call, ecwid_product_review_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_product_reviews_operation, response, error);
}

oac_status ecwid_search_product_reviews(oac_client *client, int64_t store_id,
                                        const ecwid_search_product_reviews_params *params,
                                        ecwid_product_review_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_product_reviews_operation, &given, response, error);
}

oac_status ecwid_search_product_reviews_begin(ecwid_search_product_reviews_items *items, oac_client *client,
                                              int64_t store_id, const ecwid_search_product_reviews_params *params,
                                              oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_product_reviews_operation, &given, error);
}

oac_status ecwid_search_product_reviews_next(ecwid_search_product_reviews_items *items,
                                             const ecwid_product_review **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_product_reviews_operation, (void *)item, error);
}

void ecwid_search_product_reviews_end(ecwid_search_product_reviews_items *items)
{
    oac_pages_end((oac_pages *)items);
}
