/* ecwid_delete_all_products: the call.
 * Made from spec/ecwid/openapi.yaml:6362 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_all_products.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_all_products[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_all_products[] = {202, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_delete_all_products[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_all_products[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_all_products, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_delete_all_products_operation = {
    .abi = OAC_ABI,
    .id = "deleteAllProducts",
    .method = "DELETE",
    .path = "/{storeId}/products",
    .number = 141,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_all_products,
    .security = security_of_ecwid_delete_all_products,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_all_products,
    .argument_count = 1,
    .rest = "/products",
    .needed = "client and prepared",
};

oac_status ecwid_delete_all_products_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                             oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_all_products_operation, &given, prepared, error);
}

oac_status ecwid_delete_all_products_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_all_products_operation, NULL, error);
}

oac_status ecwid_delete_all_products(oac_client *client, int64_t store_id, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_all_products_operation, &given, NULL, error);
}
