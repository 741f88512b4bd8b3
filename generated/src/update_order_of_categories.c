/* ecwid_update_order_of_categories: the call.
 * Made from spec/ecwid/openapi.yaml:984 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_order_of_categories.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_order_of_categories[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_update_order_of_categories[] = {200, 0};
static const oac_scheme *const security_of_ecwid_update_order_of_categories[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_update_order_of_categories[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_update_order_of_categories, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_update_order_of_categories[] = {
    {"parentCategory", "parentCategory", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_update_order_of_categories_params none_of_ecwid_update_order_of_categories =
    ECWID_UPDATE_ORDER_OF_CATEGORIES_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_update_order_of_categories_operation = {
    .abi = OAC_ABI,
    .id = "updateOrderOfCategories",
    .method = "PUT",
    .path = "/{storeId}/categories/sort",
    .number = 23,
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_order_of_categories,
    .security = security_of_ecwid_update_order_of_categories,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_update_order_of_categories,
    .argument_count = 1,
    .rest = "/categories/sort",
    .params = &ecwid_update_order_of_categories_params_oac_type,
    .fields = fields_of_ecwid_update_order_of_categories,
    .field_count = 1,
    .none = &none_of_ecwid_update_order_of_categories,
    .request = &ecwid_sorted_ids_request_oac_type,
    .response = &ecwid_update_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_update_order_of_categories_prepare(oac_client *client, int64_t store_id,
                                                    const ecwid_update_order_of_categories_params *params,
                                                    const ecwid_sorted_ids_request *request, oac_call **prepared,
                                                    oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_prepare(client, &ecwid_update_order_of_categories_operation, &given, prepared, error);
}

oac_status ecwid_update_order_of_categories_finish(oac_call *call, ecwid_update_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_update_order_of_categories_operation, response, error);
}

oac_status ecwid_update_order_of_categories(oac_client *client, int64_t store_id,
                                            const ecwid_update_order_of_categories_params *params,
                                            const ecwid_sorted_ids_request *request, ecwid_update_result *response,
                                            oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_call(client, &ecwid_update_order_of_categories_operation, &given, response, error);
}
