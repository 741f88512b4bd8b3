/* ecwid_search_discount_coupons: the call.
 * Made from spec/ecwid/openapi.yaml:2597 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_discount_coupons.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_discount_coupons[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_discount_coupons[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_discount_coupons[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_discount_coupons[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_discount_coupons, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_discount_coupons[] = {
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"code", "code", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"discount_type", "discount_type", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"availability", "availability", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdFrom", "createdFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"createdTo", "createdTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedFrom", "updatedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"updatedTo", "updatedTo", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_ecwid_search_discount_coupons = {
    &ecwid_discount_coupon_list_oac_type,
    offsetof(ecwid_search_discount_coupons_params, offset),
    offsetof(ecwid_discount_coupon_page, items),
    offsetof(ecwid_discount_coupon_page, total),
    offsetof(ecwid_discount_coupon_page, offset),
};
/* clang-format on */

const oac_operation ecwid_search_discount_coupons_operation = {
    .abi = OAC_ABI,
    .id = "searchDiscountCoupons",
    .method = "GET",
    .path = "/{storeId}/discount_coupons",
    .number = 59,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_discount_coupons,
    .security = security_of_ecwid_search_discount_coupons,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_discount_coupons,
    .argument_count = 1,
    .rest = "/discount_coupons",
    .params = &ecwid_search_discount_coupons_params_oac_type,
    .fields = fields_of_ecwid_search_discount_coupons,
    .field_count = 10,
    .response = &ecwid_discount_coupon_page_oac_type,
    .paging = &paging_of_ecwid_search_discount_coupons,
    .needed = "client and prepared",
};

oac_status ecwid_search_discount_coupons_prepare(oac_client *client, int64_t store_id,
                                                 const ecwid_search_discount_coupons_params *params,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_discount_coupons_operation, &given, prepared, error);
}

oac_status ecwid_search_discount_coupons_finish(oac_call *call, ecwid_discount_coupon_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_discount_coupons_operation, response, error);
}

oac_status ecwid_search_discount_coupons(oac_client *client, int64_t store_id,
                                         const ecwid_search_discount_coupons_params *params,
                                         ecwid_discount_coupon_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_discount_coupons_operation, &given, response, error);
}

oac_status ecwid_search_discount_coupons_begin(ecwid_search_discount_coupons_items *items, oac_client *client,
                                               int64_t store_id, const ecwid_search_discount_coupons_params *params,
                                               oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_search_discount_coupons_operation, &given, error);
}

oac_status ecwid_search_discount_coupons_next(ecwid_search_discount_coupons_items *items,
                                              const ecwid_discount_coupon **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_search_discount_coupons_operation, (void *)item, error);
}

void ecwid_search_discount_coupons_end(ecwid_search_discount_coupons_items *items)
{
    oac_pages_end((oac_pages *)items);
}
