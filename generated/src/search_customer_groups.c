/* ecwid_search_customer_groups: the call.
 * Made from spec/ecwid/openapi.yaml:2079 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_customer_groups.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_customer_groups[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_customer_groups[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_customer_groups[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_customer_groups[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_customer_groups, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_customer_groups[] = {
    {"customerGroupId", "customerGroupId", OAC_IN_QUERY, OAC_STYLE_FORM, 0},
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_customer_groups = {
    &ecwid_customer_group_list_oac_type,
    offsetof(ecwid_search_customer_groups_params, offset),
    offsetof(ecwid_customer_group_page, items),
    offsetof(ecwid_customer_group_page, total),
    offsetof(ecwid_customer_group_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_customer_groups_operation = {
    .abi = OAC_ABI,
    .id = "searchCustomerGroups",
    .method = "GET",
    .path = "/{storeId}/customer_groups",
    .number = 46,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_customer_groups,
    .security = security_of_ecwid_search_customer_groups,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_customer_groups,
    .argument_count = 1,
    .rest = "/customer_groups",
    .params = &ecwid_search_customer_groups_params_oac_type,
    .fields = fields_of_ecwid_search_customer_groups,
    .field_count = 5,
    .response = &ecwid_customer_group_page_oac_type,
    .paging = &paging_of_ecwid_search_customer_groups,
    .needed = "client and prepared",
};

oac_status ecwid_search_customer_groups_prepare(oac_client *client, int64_t store_id,
                                                const ecwid_search_customer_groups_params *params, oac_call **prepared,
                                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_customer_groups_operation, &given, prepared, error);
}

oac_status ecwid_search_customer_groups_finish(oac_call *call, ecwid_customer_group_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_customer_groups_operation, response, error);
}

oac_status ecwid_search_customer_groups(oac_client *client, int64_t store_id,
                                        const ecwid_search_customer_groups_params *params,
                                        ecwid_customer_group_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_customer_groups_operation, &given, response, error);
}

oac_status ecwid_search_customer_groups_begin(ecwid_search_customer_groups_items *items, oac_client *client,
                                              int64_t store_id, const ecwid_search_customer_groups_params *params,
                                              oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_customer_groups_operation, &given, error);
}

oac_status ecwid_search_customer_groups_next(ecwid_search_customer_groups_items *items,
                                             const ecwid_customer_group **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_customer_groups_operation, (void *)item, error);
}

void ecwid_search_customer_groups_end(ecwid_search_customer_groups_items *items)
{
    oac_pages_end((oac_pages *)items);
}
