/* ecwid_search_abandoned_carts: the call.
 * Made from spec/ecwid/openapi.yaml:4230 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_abandoned_carts.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_abandoned_carts[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_abandoned_carts[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_abandoned_carts[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_abandoned_carts[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_abandoned_carts, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_abandoned_carts[] = {
    {"showHidden", "showHidden", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"totalFrom", "totalFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"totalTo", "totalTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"email", "email", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"customerId", "customerId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_abandoned_carts = {
    &ecwid_abandoned_cart_list_oac_type,
    offsetof(ecwid_search_abandoned_carts_params, offset),
    offsetof(ecwid_abandoned_cart_page, items),
    offsetof(ecwid_abandoned_cart_page, total),
    offsetof(ecwid_abandoned_cart_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_abandoned_carts_operation = {
    .abi = OAC_ABI,
    .id = "searchAbandonedCarts",
    .method = "GET",
    .path = "/{storeId}/carts",
    .number = 111,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_abandoned_carts,
    .security = security_of_ecwid_search_abandoned_carts,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_abandoned_carts,
    .argument_count = 1,
    .rest = "/carts",
    .params = &ecwid_search_abandoned_carts_params_oac_type,
    .fields = fields_of_ecwid_search_abandoned_carts,
    .field_count = 12,
    .response = &ecwid_abandoned_cart_page_oac_type,
    .paging = &paging_of_ecwid_search_abandoned_carts,
    .needed = "client and prepared",
};

oac_status ecwid_search_abandoned_carts_prepare(oac_client *client, int64_t store_id,
                                                const ecwid_search_abandoned_carts_params *params, oac_call **prepared,
                                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_abandoned_carts_operation, &given, prepared, error);
}

oac_status ecwid_search_abandoned_carts_finish(oac_call *call, ecwid_abandoned_cart_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_abandoned_carts_operation, response, error);
}

oac_status ecwid_search_abandoned_carts(oac_client *client, int64_t store_id,
                                        const ecwid_search_abandoned_carts_params *params,
                                        ecwid_abandoned_cart_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_abandoned_carts_operation, &given, response, error);
}

oac_status ecwid_search_abandoned_carts_begin(ecwid_search_abandoned_carts_items *items, oac_client *client,
                                              int64_t store_id, const ecwid_search_abandoned_carts_params *params,
                                              oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_abandoned_carts_operation, &given, error);
}

oac_status ecwid_search_abandoned_carts_next(ecwid_search_abandoned_carts_items *items,
                                             const ecwid_abandoned_cart **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_abandoned_carts_operation, (void *)item, error);
}

void ecwid_search_abandoned_carts_end(ecwid_search_abandoned_carts_items *items)
{
    oac_pages_end((oac_pages *)items);
}
