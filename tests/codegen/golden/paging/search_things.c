/* paging_search_things: the call.
 * Made from tests/codegen/golden/paging.yaml:9 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <paging/search_things.h>

#include <oac/gen/pages.h>
#include <oac/gen/parameters.h>

#include "paging_codec.h"

/* clang-format off */
static const uint16_t statuses_of_paging_search_things[] = {200, 0};
static const oac_argument arguments_of_paging_search_things[] = {
    {"/shops/", "shop", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_paging_search_things[] = {
    {"offset", "offset", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"limit", "limit", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"fields", "fields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
static const oac_paging paging_of_paging_search_things = {
    &paging_thing_list_oac_type,
    offsetof(paging_search_things_params, offset),
    offsetof(paging_search_things_response, items),
    offsetof(paging_search_things_response, total),
    offsetof(paging_search_things_response, offset),
};
/* clang-format on */

const oac_operation paging_search_things_operation = {
    .abi = OAC_ABI,
    .id = "searchThings",
    .method = "GET",
    .path = "/shops/{shop}/things",
    .idempotent = true,
    .statuses = statuses_of_paging_search_things,
    .arguments = arguments_of_paging_search_things,
    .argument_count = 1,
    .rest = "/things",
    .params = &paging_search_things_params_oac_type,
    .fields = fields_of_paging_search_things,
    .field_count = 3,
    .response = &paging_search_things_response_oac_type,
    .paging = &paging_of_paging_search_things,
    .needed = "client and prepared",
};

oac_status paging_search_things_prepare(oac_client *client, int64_t shop, const paging_search_things_params *params,
                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&shop};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &paging_search_things_operation, &given, prepared, error);
}

oac_status paging_search_things_finish(oac_call *call, paging_search_things_response *response, oac_error *error)
{
    return oac_operation_finish(call, &paging_search_things_operation, response, error);
}

oac_status paging_search_things(oac_client *client, int64_t shop, const paging_search_things_params *params,
                                paging_search_things_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&shop};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &paging_search_things_operation, &given, response, error);
}

oac_status paging_search_things_begin(paging_search_things_items *items, oac_client *client, int64_t shop,
                                      const paging_search_things_params *params, oac_error *error)
{
    const void *const given_arguments[] = {&shop};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_pages_begin((oac_pages *)items, client, &paging_search_things_operation, &given, error);
}

oac_status paging_search_things_next(paging_search_things_items *items, const paging_thing **item, oac_error *error)
{
    return oac_pages_next((oac_pages *)items, &paging_search_things_operation, (void *)item, error);
}

void paging_search_things_end(paging_search_things_items *items)
{
    oac_pages_end((oac_pages *)items);
}
