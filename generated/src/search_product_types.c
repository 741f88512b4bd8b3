/* ecwid_search_product_types: the call.
 * Made from spec/ecwid/openapi.yaml:8208 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_types.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_types[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_product_types[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_product_types[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_product_types[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_product_types, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_search_product_types_operation = {
    .abi = OAC_ABI,
    .id = "searchProductTypes",
    .method = "GET",
    .path = "/{storeId}/classes",
    .number = 171,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_product_types,
    .security = security_of_ecwid_search_product_types,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_product_types,
    .argument_count = 1,
    .rest = "/classes",
    .response = &ecwid_search_product_types_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_product_types_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                              oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_search_product_types_operation, &given, prepared, error);
}

oac_status ecwid_search_product_types_finish(oac_call *call, ecwid_search_product_types_response *response,
                                             oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_product_types_operation, response, error);
}

oac_status ecwid_search_product_types(oac_client *client, int64_t store_id,
                                      ecwid_search_product_types_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_search_product_types_operation, &given, response, error);
}
