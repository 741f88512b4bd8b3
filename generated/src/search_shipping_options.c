/* ecwid_search_shipping_options: the call.
 * Made from spec/ecwid/openapi.yaml:8944 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_shipping_options.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_shipping_options[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_shipping_options[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_shipping_options[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_shipping_options[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_shipping_options, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_shipping_options[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_search_shipping_options_operation = {
    .abi = OAC_ABI,
    .id = "searchShippingOptions",
    .method = "GET",
    .path = "/{storeId}/profile/shippingOptions",
    .number = 187,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_shipping_options,
    .security = security_of_ecwid_search_shipping_options,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_shipping_options,
    .argument_count = 1,
    .rest = "/profile/shippingOptions",
    .params = &ecwid_search_shipping_options_params_oac_type,
    .fields = fields_of_ecwid_search_shipping_options,
    .field_count = 1,
    .response = &ecwid_search_shipping_options_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_shipping_options_prepare(oac_client *client, int64_t store_id,
                                                 const ecwid_search_shipping_options_params *params,
                                                 oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_shipping_options_operation, &given, prepared, error);
}

oac_status ecwid_search_shipping_options_finish(oac_call *call, ecwid_search_shipping_options_response *response,
                                                oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_shipping_options_operation, response, error);
}

oac_status ecwid_search_shipping_options(oac_client *client, int64_t store_id,
                                         const ecwid_search_shipping_options_params *params,
                                         ecwid_search_shipping_options_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_shipping_options_operation, &given, response, error);
}
