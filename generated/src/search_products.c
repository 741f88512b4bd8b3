/* ecwid_search_products: the call.
 * Made from spec/ecwid/openapi.yaml:6379 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_products[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_products[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_products[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_products[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_products, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_products[] = {
    {"productId", "productId", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"sku", "sku", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"searchMethod", "searchMethod", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"externalReferenceId", "externalReferenceId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"category", "category", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"categories", "categories", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"includeProductsFromSubcategories", "includeProductsFromSubcategories", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"priceFrom", "priceFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"priceTo", "priceTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sortBy", "sortBy", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"enabled", "enabled", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"isGiftCard", "isGiftCard", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"inStock", "inStock", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"discountsAllowed", "discountsAllowed", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"visibleInStorefront", "visibleInStorefront", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"isCustomerSetPrice", "isCustomerSetPrice", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"onsale", "onsale", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"inventory", "inventory", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"baseUrl", "baseUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cleanUrls", "cleanUrls", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"slugsWithoutIds", "slugsWithoutIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"option_{optionName}", "option_%7BoptionName%7D", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"attribute_{attributeName}", "attribute_%7BattributeName%7D", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"enabledManualTaxes", "enabledManualTaxes", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"taxClassCodes", "taxClassCodes", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_products = {
    &ecwid_product_list_oac_type,
    offsetof(ecwid_search_products_params, offset),
    offsetof(ecwid_product_page, items),
    offsetof(ecwid_product_page, total),
    offsetof(ecwid_product_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_products_operation = {
    .abi = OAC_ABI,
    .id = "searchProducts",
    .method = "GET",
    .path = "/{storeId}/products",
    .number = 139,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_products,
    .security = security_of_ecwid_search_products,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_products,
    .argument_count = 1,
    .rest = "/products",
    .params = &ecwid_search_products_params_oac_type,
    .fields = fields_of_ecwid_search_products,
    .field_count = 33,
    .response = &ecwid_product_page_oac_type,
    .paging = &paging_of_ecwid_search_products,
    .needed = "client and prepared",
};

oac_status ecwid_search_products_prepare(oac_client *client, int64_t store_id,
                                         const ecwid_search_products_params *params, oac_call **prepared,
                                         oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_products_operation, &given, prepared, error);
}

oac_status ecwid_search_products_finish(oac_call *call, ecwid_product_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_products_operation, response, error);
}

oac_status ecwid_search_products(oac_client *client, int64_t store_id, const ecwid_search_products_params *params,
                                 ecwid_product_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_products_operation, &given, response, error);
}

oac_status ecwid_search_products_begin(ecwid_search_products_items *items, oac_client *client, int64_t store_id,
                                       const ecwid_search_products_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_products_operation, &given, error);
}

oac_status ecwid_search_products_next(ecwid_search_products_items *items, const ecwid_product **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_products_operation, (void *)item, error);
}

void ecwid_search_products_end(ecwid_search_products_items *items)
{
    oac_pages_end((oac_pages *)items);
}
