/* ecwid_search_product_brands: the call.
 * Made from spec/ecwid/openapi.yaml:8837 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_brands.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_brands[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_product_brands[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_product_brands[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_product_brands[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_product_brands, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_product_brands[] = {
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sortBy", "sortBy", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"hidden_brands", "hidden_brands", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"baseUrl", "baseUrl", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"cleanURLs", "cleanURLs", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_product_brands = {
    &ecwid_product_brand_list_oac_type,
    offsetof(ecwid_search_product_brands_params, offset),
    offsetof(ecwid_product_brand_page, items),
    offsetof(ecwid_product_brand_page, total),
    offsetof(ecwid_product_brand_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_product_brands_operation = {
    .abi = OAC_ABI,
    .id = "searchProductBrands",
    .method = "GET",
    .path = "/{storeId}/brands",
    .number = 186,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_product_brands,
    .security = security_of_ecwid_search_product_brands,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_product_brands,
    .argument_count = 1,
    .rest = "/brands",
    .params = &ecwid_search_product_brands_params_oac_type,
    .fields = fields_of_ecwid_search_product_brands,
    .field_count = 7,
    .response = &ecwid_product_brand_page_oac_type,
    .paging = &paging_of_ecwid_search_product_brands,
    .needed = "client and prepared",
};

oac_status ecwid_search_product_brands_prepare(oac_client *client, int64_t store_id,
                                               const ecwid_search_product_brands_params *params, oac_call **prepared,
                                               oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_product_brands_operation, &given, prepared, error);
}

oac_status ecwid_search_product_brands_finish(oac_call *call, ecwid_product_brand_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_product_brands_operation, response, error);
}

oac_status ecwid_search_product_brands(oac_client *client, int64_t store_id,
                                       const ecwid_search_product_brands_params *params,
                                       ecwid_product_brand_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_product_brands_operation, &given, response, error);
}

oac_status ecwid_search_product_brands_begin(ecwid_search_product_brands_items *items, oac_client *client,
                                             int64_t store_id, const ecwid_search_product_brands_params *params,
                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_product_brands_operation, &given, error);
}

oac_status ecwid_search_product_brands_next(ecwid_search_product_brands_items *items, const ecwid_product_brand **item,
                                            oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_product_brands_operation, (void *)item, error);
}

void ecwid_search_product_brands_end(ecwid_search_product_brands_items *items)
{
    oac_pages_end((oac_pages *)items);
}
