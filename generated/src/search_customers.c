/* ecwid_search_customers: the call.
 * Made from spec/ecwid/openapi.yaml:1439 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_customers.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_customers[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_customers[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_customers[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_customers[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_customers, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_customers[] = {
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"name", "name", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"email", "email", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"phone", "phone", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"city", "city", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"postalCode", "postalCode", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"stateOrProvinceCode", "stateOrProvinceCode", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"countryCodes", "countryCodes", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"companyName", "companyName", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"acceptMarketing", "acceptMarketing", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"customerGroupIds", "customerGroupIds", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"minOrderCount", "minOrderCount", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"maxOrderCount", "maxOrderCount", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"minSalesValue", "minSalesValue", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"maxSalesValue", "maxSalesValue", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"purchasedProductIds", "purchasedProductIds", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"b2b_b2c", "b2b_b2c", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"taxExempt", "taxExempt", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"sortBy", "sortBy", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_customers = {
    &ecwid_customer_list_oac_type,
    offsetof(ecwid_search_customers_params, offset),
    offsetof(ecwid_customer_page, items),
    offsetof(ecwid_customer_page, total),
    offsetof(ecwid_customer_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_customers_operation = {
    .abi = OAC_ABI,
    .id = "searchCustomers",
    .method = "GET",
    .path = "/{storeId}/customers",
    .number = 34,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_customers,
    .security = security_of_ecwid_search_customers,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_customers,
    .argument_count = 1,
    .rest = "/customers",
    .params = &ecwid_search_customers_params_oac_type,
    .fields = fields_of_ecwid_search_customers,
    .field_count = 27,
    .response = &ecwid_customer_page_oac_type,
    .paging = &paging_of_ecwid_search_customers,
    .needed = "client and prepared",
};

oac_status ecwid_search_customers_prepare(oac_client *client, int64_t store_id,
                                          const ecwid_search_customers_params *params, oac_call **prepared,
                                          oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_customers_operation, &given, prepared, error);
}

oac_status ecwid_search_customers_finish(oac_call *call, ecwid_customer_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_customers_operation, response, error);
}

oac_status ecwid_search_customers(oac_client *client, int64_t store_id, const ecwid_search_customers_params *params,
                                  ecwid_customer_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_customers_operation, &given, response, error);
}

oac_status ecwid_search_customers_begin(ecwid_search_customers_items *items, oac_client *client, int64_t store_id,
                                        const ecwid_search_customers_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_customers_operation, &given, error);
}

oac_status ecwid_search_customers_next(ecwid_search_customers_items *items, const ecwid_customer **item,
                                       oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_customers_operation, (void *)item, error);
}

void ecwid_search_customers_end(ecwid_search_customers_items *items)
{
    oac_pages_end((oac_pages *)items);
}
