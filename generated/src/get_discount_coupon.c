/* ecwid_get_discount_coupon: the call.
 * Made from spec/ecwid/openapi.yaml:2761 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_discount_coupon.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_discount_coupon[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_constraint rules_2_of_ecwid_get_discount_coupon[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, OAC_ROW_LAST, 0, "1", NULL, count, 1),
};
static const uint16_t statuses_of_ecwid_get_discount_coupon[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_discount_coupon[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_discount_coupon[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_discount_coupon, NULL, OAC_CHECK_REQUIRED, 0},
    {
        "/discount_coupons/",
        "discountCouponId",
        &oac_type_string,
        rules_2_of_ecwid_get_discount_coupon,
        NULL,
        OAC_CHECK_REQUIRED,
        1,
    },
};
static const oac_parameter fields_of_ecwid_get_discount_coupon[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_get_discount_coupon_operation = {
    .abi = OAC_ABI,
    .id = "getDiscountCoupon",
    .method = "GET",
    .path = "/{storeId}/discount_coupons/{discountCouponId}",
    .number = 61,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_discount_coupon,
    .security = security_of_ecwid_get_discount_coupon,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_discount_coupon,
    .argument_count = 2,
    .params = &ecwid_get_discount_coupon_params_oac_type,
    .fields = fields_of_ecwid_get_discount_coupon,
    .field_count = 1,
    .response = &ecwid_discount_coupon_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_discount_coupon_prepare(oac_client *client, int64_t store_id, oac_string discount_coupon_id,
                                             const ecwid_get_discount_coupon_params *params, oac_call **prepared,
                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &discount_coupon_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_discount_coupon_operation, &given, prepared, error);
}

oac_status ecwid_get_discount_coupon_finish(oac_call *call, ecwid_discount_coupon *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_discount_coupon_operation, response, error);
}

oac_status ecwid_get_discount_coupon(oac_client *client, int64_t store_id, oac_string discount_coupon_id,
                                     const ecwid_get_discount_coupon_params *params, ecwid_discount_coupon *response,
                                     oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &discount_coupon_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_discount_coupon_operation, &given, response, error);
}
