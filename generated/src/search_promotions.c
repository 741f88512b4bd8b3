/* ecwid_search_promotions: the call.
 * Made from spec/ecwid/openapi.yaml:2895 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_promotions.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_promotions[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_promotions[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_promotions[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_promotions[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_promotions, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_promotions[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_promotions = {
    &ecwid_promotion_list_oac_type,
    offsetof(ecwid_search_promotions_params, offset),
    offsetof(ecwid_promotion_page, items),
    offsetof(ecwid_promotion_page, total),
    offsetof(ecwid_promotion_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_promotions_operation = {
    .abi = OAC_ABI,
    .id = "searchPromotions",
    .method = "GET",
    .path = "/{storeId}/promotions",
    .number = 64,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_promotions,
    .security = security_of_ecwid_search_promotions,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_promotions,
    .argument_count = 1,
    .rest = "/promotions",
    .params = &ecwid_search_promotions_params_oac_type,
    .fields = fields_of_ecwid_search_promotions,
    .field_count = 3,
    .response = &ecwid_promotion_page_oac_type,
    .paging = &paging_of_ecwid_search_promotions,
    .needed = "client and prepared",
};

oac_status ecwid_search_promotions_prepare(oac_client *client, int64_t store_id,
                                           const ecwid_search_promotions_params *params, oac_call **prepared,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_promotions_operation, &given, prepared, error);
}

oac_status ecwid_search_promotions_finish(oac_call *call, ecwid_promotion_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_promotions_operation, response, error);
}

oac_status ecwid_search_promotions(oac_client *client, int64_t store_id, const ecwid_search_promotions_params *params,
                                   ecwid_promotion_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_promotions_operation, &given, response, error);
}

oac_status ecwid_search_promotions_begin(ecwid_search_promotions_items *items, oac_client *client, int64_t store_id,
                                         const ecwid_search_promotions_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_promotions_operation, &given, error);
}

oac_status ecwid_search_promotions_next(ecwid_search_promotions_items *items, const ecwid_promotion **item,
                                        oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_promotions_operation, (void *)item, error);
}

void ecwid_search_promotions_end(ecwid_search_promotions_items *items)
{
    oac_pages_end((oac_pages *)items);
}
