/* ecwid_get_deleted_items_history: the call.
 * Made from spec/ecwid/openapi.yaml:10391 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_deleted_items_history.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_deleted_items_history[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_deleted_items_history[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_deleted_items_history[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_deleted_items_history[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_deleted_items_history, NULL, OAC_CHECK_REQUIRED, 0},
    {"/", "entity", &ecwid_deleted_item_kind_oac_type, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_deleted_items_history[] = {
    {"from_date", "from_date", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"to_date", "to_date", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_ecwid_get_deleted_items_history = {
    &ecwid_deleted_item_list_oac_type,
    offsetof(ecwid_get_deleted_items_history_params, offset),
    offsetof(ecwid_deleted_item_page, items),
    offsetof(ecwid_deleted_item_page, total),
    offsetof(ecwid_deleted_item_page, offset),
};
/* clang-format on */

const oac_operation ecwid_get_deleted_items_history_operation = {
    .abi = OAC_ABI,
    .id = "getDeletedItemsHistory",
    .method = "GET",
    .path = "/{storeId}/{entity}/deleted",
    .number = 203,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_deleted_items_history,
    .security = security_of_ecwid_get_deleted_items_history,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_deleted_items_history,
    .argument_count = 2,
    .rest = "/deleted",
    .params = &ecwid_get_deleted_items_history_params_oac_type,
    .fields = fields_of_ecwid_get_deleted_items_history,
    .field_count = 4,
    .response = &ecwid_deleted_item_page_oac_type,
    .paging = &paging_of_ecwid_get_deleted_items_history,
    .needed = "client and prepared",
};

oac_status ecwid_get_deleted_items_history_prepare(oac_client *client, int64_t store_id,
                                                   ecwid_deleted_item_kind_opt entity,
                                                   const ecwid_get_deleted_items_history_params *params,
                                                   oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &entity};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_deleted_items_history_operation, &given, prepared, error);
}

oac_status ecwid_get_deleted_items_history_finish(oac_call *call, ecwid_deleted_item_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_deleted_items_history_operation, response, error);
}

oac_status ecwid_get_deleted_items_history(oac_client *client, int64_t store_id, ecwid_deleted_item_kind_opt entity,
                                           const ecwid_get_deleted_items_history_params *params,
                                           ecwid_deleted_item_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &entity};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_deleted_items_history_operation, &given, response, error);
}

oac_status ecwid_get_deleted_items_history_begin(ecwid_get_deleted_items_history_items *items, oac_client *client,
                                                 int64_t store_id, ecwid_deleted_item_kind_opt entity,
                                                 const ecwid_get_deleted_items_history_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &entity};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &ecwid_get_deleted_items_history_operation, &given, error);
}

oac_status ecwid_get_deleted_items_history_next(ecwid_get_deleted_items_history_items *items,
                                                const ecwid_deleted_item **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &ecwid_get_deleted_items_history_operation, (void *)item, error);
}

void ecwid_get_deleted_items_history_end(ecwid_get_deleted_items_history_items *items)
{
    oac_pages_end((oac_pages *)items);
}
