/* paging_list_names: the call.
 * Made from tests/codegen/golden/paging.yaml:30 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <paging/list_names.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "paging_codec.h"

/* clang-format off */
static const uint16_t statuses_of_paging_list_names[] = {200, 0};
static const oac_parameter fields_of_paging_list_names[] = {
    {"skip", "skip", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const oac_paging paging_of_paging_list_names = {
    &oac_type_string_list,
    offsetof(paging_list_names_params, skip),
    offsetof(paging_list_names_response, names),
    OAC_PAGING_NONE,
    OAC_PAGING_NONE,
};
/* clang-format on */

const oac_operation paging_list_names_operation = {
    .abi = OAC_ABI,
    .id = "listNames",
    .method = "GET",
    .path = "/names",
    .idempotent = true,
    .statuses = statuses_of_paging_list_names,
    .rest = "/names",
    .params = &paging_list_names_params_oac_type,
    .fields = fields_of_paging_list_names,
    .field_count = 1,
    .response = &paging_list_names_response_oac_type,
    .paging = &paging_of_paging_list_names,
    .needed = "client and prepared",
};

oac_status paging_list_names_prepare(oac_client *client, const paging_list_names_params *params, oac_call **prepared,
                                     oac_error *error)
{
    const oac_given given = {.params = params};
    return oac_operation_prepare(client, &paging_list_names_operation, &given, prepared, error);
}

oac_status paging_list_names_finish(oac_call *call, paging_list_names_response *response, oac_error *error)
{
    return oac_operation_finish(call, &paging_list_names_operation, response, error);
}

oac_status paging_list_names(oac_client *client, const paging_list_names_params *params,
                             paging_list_names_response *response, oac_error *error)
{
    const oac_given given = {.params = params};
    return oac_operation_call(client, &paging_list_names_operation, &given, response, error);
}

oac_status paging_list_names_begin(paging_list_names_items *items, oac_client *client,
                                   const paging_list_names_params *params, oac_error *error)
{
    const oac_given given = {.params = params};
    return oac_pages_begin((oac_pages *)items, client, &paging_list_names_operation, &given, error);
}

oac_status paging_list_names_next(paging_list_names_items *items, const oac_string **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &paging_list_names_operation, (void *)item, error);
}

void paging_list_names_end(paging_list_names_items *items)
{
    oac_pages_end((oac_pages *)items);
}
