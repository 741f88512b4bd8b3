/* ecwid_assign_products_to_the_category: the call.
 * Made from spec/ecwid/openapi.yaml:1029 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/assign_products_to_the_category.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_assign_products_to_the_category[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_assign_products_to_the_category[] = {200, 0};
static const oac_scheme *const security_of_ecwid_assign_products_to_the_category[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_assign_products_to_the_category[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_assign_products_to_the_category, NULL, OAC_CHECK_REQUIRED, 0},
    {"/categories/", "categoryId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_assign_products_to_the_category_operation = {
    .abi = OAC_ABI,
    .id = "assignProductsToTheCategory",
    .method = "POST",
    .path = "/{storeId}/categories/{categoryId}/assignProducts",
    .number = 24,
    .statuses = statuses_of_ecwid_assign_products_to_the_category,
    .security = security_of_ecwid_assign_products_to_the_category,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_assign_products_to_the_category,
    .argument_count = 2,
    .rest = "/assignProducts",
    .request = &ecwid_category_products_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_assign_products_to_the_category_prepare(oac_client *client, int64_t store_id, int64_t category_id,
                                                         const ecwid_category_products_request *request,
                                                         oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &category_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_assign_products_to_the_category_operation, &given, prepared, error);
}

oac_status ecwid_assign_products_to_the_category_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_assign_products_to_the_category_operation, response, error);
}

oac_status ecwid_assign_products_to_the_category(oac_client *client, int64_t store_id, int64_t category_id,
                                                 const ecwid_category_products_request *request,
                                                 ecwid_update_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &category_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_assign_products_to_the_category_operation, &given, response, error);
}
