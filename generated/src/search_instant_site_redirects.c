/* ecwid_search_instant_site_redirects: the call.
 * Made from spec/ecwid/openapi.yaml:3552 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_instant_site_redirects.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_instant_site_redirects[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_instant_site_redirects[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_instant_site_redirects[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_search_instant_site_redirects[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_search_instant_site_redirects, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_instant_site_redirects[] = {
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_search_instant_site_redirects = {
    &ecwid_instant_site_redirect_list_oac_type,
    offsetof(ecwid_search_instant_site_redirects_params, offset),
    offsetof(ecwid_instant_site_redirect_page, items),
    offsetof(ecwid_instant_site_redirect_page, total),
    offsetof(ecwid_instant_site_redirect_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_instant_site_redirects_operation = {
    .abi = OAC_ABI,
    .id = "searchInstantSiteRedirects",
    .method = "GET",
    .path = "/api/v1/{storeId}/instant-site/redirects",
    .number = 85,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_instant_site_redirects,
    .security = security_of_ecwid_search_instant_site_redirects,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_search_instant_site_redirects,
    .argument_count = 1,
    .rest = "/instant-site/redirects",
    .params = &ecwid_search_instant_site_redirects_params_oac_type,
    .fields = fields_of_ecwid_search_instant_site_redirects,
    .field_count = 3,
    .response = &ecwid_instant_site_redirect_page_oac_type,
    .paging = &paging_of_ecwid_search_instant_site_redirects,
    .needed = "client and prepared",
};

oac_status ecwid_search_instant_site_redirects_prepare(oac_client *client, int64_t store_id,
                                                       const ecwid_search_instant_site_redirects_params *params,
                                                       oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_instant_site_redirects_operation, &given, prepared, error);
}

oac_status ecwid_search_instant_site_redirects_finish(oac_call *call, ecwid_instant_site_redirect_page *response,
                                                      oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_instant_site_redirects_operation, response, error);
}

oac_status ecwid_search_instant_site_redirects(oac_client *client, int64_t store_id,
                                               const ecwid_search_instant_site_redirects_params *params,
                                               ecwid_instant_site_redirect_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_instant_site_redirects_operation, &given, response, error);
}

oac_status ecwid_search_instant_site_redirects_begin(ecwid_search_instant_site_redirects_items *items,
                                                     oac_client *client, int64_t store_id,
                                                     const ecwid_search_instant_site_redirects_params *params,
                                                     oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_instant_site_redirects_operation, &given, error);
}

oac_status ecwid_search_instant_site_redirects_next(ecwid_search_instant_site_redirects_items *items,
                                                    const ecwid_instant_site_redirect **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_instant_site_redirects_operation, (void *)item, error);
}

void ecwid_search_instant_site_redirects_end(ecwid_search_instant_site_redirects_items *items)
{
    oac_pages_end((oac_pages *)items);
}
