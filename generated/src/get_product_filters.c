/* ecwid_get_product_filters: the call.
 * Made from spec/ecwid/openapi.yaml:7261 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_product_filters[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_product_filters[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_product_filters[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_product_filters[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_product_filters, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_product_filters[] = {
    {"filterFields", "filterFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_get_product_filters_params none_of_ecwid_get_product_filters = ECWID_GET_PRODUCT_FILTERS_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_get_product_filters_operation = {
    .abi = OAC_ABI,
    .id = "getProductFilters",
    .method = "POST",
    .path = "/{storeId}/products/filters",
    .number = 145,
    .statuses = statuses_of_ecwid_get_product_filters,
    .security = security_of_ecwid_get_product_filters,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_product_filters,
    .argument_count = 1,
    .rest = "/products/filters",
    .params = &ecwid_get_product_filters_params_oac_type,
    .fields = fields_of_ecwid_get_product_filters,
    .field_count = 1,
    .none = &none_of_ecwid_get_product_filters,
    .request = &ecwid_get_product_filters_request_oac_type,
    .response = &ecwid_product_filter_result_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_get_product_filters_prepare(oac_client *client, int64_t store_id,
                                             const ecwid_get_product_filters_params *params,
                                             const ecwid_get_product_filters_request *request, oac_call **prepared,
                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_prepare(client, &ecwid_get_product_filters_operation, &given, prepared, error);
}

oac_status ecwid_get_product_filters_finish(oac_call *call, ecwid_product_filter_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_product_filters_operation, response, error);
}

oac_status ecwid_get_product_filters(oac_client *client, int64_t store_id,
                                     const ecwid_get_product_filters_params *params,
                                     const ecwid_get_product_filters_request *request,
                                     ecwid_product_filter_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params, .request = request};
    return oac_operation_call(client, &ecwid_get_product_filters_operation, &given, response, error);
}
