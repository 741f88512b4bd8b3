/* ecwid_get_list_of_instant_site_pages: the call.
 * Made from spec/ecwid/openapi.yaml:3371 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_list_of_instant_site_pages.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_list_of_instant_site_pages[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_list_of_instant_site_pages[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_list_of_instant_site_pages[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_list_of_instant_site_pages[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_get_list_of_instant_site_pages,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
};
static const oac_parameter fields_of_ecwid_get_list_of_instant_site_pages[] = {
    {"published", "published", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_get_list_of_instant_site_pages_params none_of_ecwid_get_list_of_instant_site_pages =
    ECWID_GET_LIST_OF_INSTANT_SITE_PAGES_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_get_list_of_instant_site_pages_operation = {
    .abi = OAC_ABI,
    .id = "getListOfInstantSitePages",
    .method = "GET",
    .path = "/api/v1/{storeId}/page",
    .number = 78,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_list_of_instant_site_pages,
    .security = security_of_ecwid_get_list_of_instant_site_pages,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_list_of_instant_site_pages,
    .argument_count = 1,
    .rest = "/page",
    .params = &ecwid_get_list_of_instant_site_pages_params_oac_type,
    .fields = fields_of_ecwid_get_list_of_instant_site_pages,
    .field_count = 1,
    .none = &none_of_ecwid_get_list_of_instant_site_pages,
    .response = &ecwid_instant_site_pages_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_list_of_instant_site_pages_prepare(oac_client *client, int64_t store_id,
                                                        const ecwid_get_list_of_instant_site_pages_params *params,
                                                        oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_list_of_instant_site_pages_operation, &given, prepared, error);
}

oac_status ecwid_get_list_of_instant_site_pages_finish(oac_call *call, ecwid_instant_site_pages *response,
                                                       oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_list_of_instant_site_pages_operation, response, error);
}

oac_status ecwid_get_list_of_instant_site_pages(oac_client *client, int64_t store_id,
                                                const ecwid_get_list_of_instant_site_pages_params *params,
                                                ecwid_instant_site_pages *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_list_of_instant_site_pages_operation, &given, response, error);
}
