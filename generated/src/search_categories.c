/* ecwid_search_categories: the call.
 * Made from spec/ecwid/openapi.yaml:679 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_categories.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_categories[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_categories[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_categories[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_categories[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_categories, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_categories[] = {
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"parent", "parent", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"parentIds", "parentIds", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"withSubcategories", "withSubcategories", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"hidden_categories", "hidden_categories", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
    {"productIds", "productIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_categories = {
    &ecwid_category_list_oac_type,
    offsetof(ecwid_search_categories_params, offset),
    offsetof(ecwid_category_page, items),
    offsetof(ecwid_category_page, total),
    offsetof(ecwid_category_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_categories_operation = {
    .abi = OAC_ABI,
    .id = "searchCategories",
    .method = "GET",
    .path = "/{storeId}/categories",
    .number = 17,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_categories,
    .security = security_of_ecwid_search_categories,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_categories,
    .argument_count = 1,
    .rest = "/categories",
    .params = &ecwid_search_categories_params_oac_type,
    .fields = fields_of_ecwid_search_categories,
    .field_count = 10,
    .response = &ecwid_category_page_oac_type,
    .paging = &paging_of_ecwid_search_categories,
    .needed = "client and prepared",
};

oac_status ecwid_search_categories_prepare(oac_client *client, int64_t store_id,
                                           const ecwid_search_categories_params *params, oac_call **prepared,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_categories_operation, &given, prepared, error);
}

oac_status ecwid_search_categories_finish(oac_call *call, ecwid_category_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_categories_operation, response, error);
}

oac_status ecwid_search_categories(oac_client *client, int64_t store_id, const ecwid_search_categories_params *params,
                                   ecwid_category_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_categories_operation, &given, response, error);
}

oac_status ecwid_search_categories_begin(ecwid_search_categories_items *items, oac_client *client, int64_t store_id,
                                         const ecwid_search_categories_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_categories_operation, &given, error);
}

oac_status ecwid_search_categories_next(ecwid_search_categories_items *items, const ecwid_category **item,
                                        oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_categories_operation, (void *)item, error);
}

void ecwid_search_categories_end(ecwid_search_categories_items *items)
{
    oac_pages_end((oac_pages *)items);
}
