/* ecwid_get_instant_site_tiles_list: the call.
 * Made from spec/ecwid/openapi.yaml:3839 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_site_tiles_list.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_instant_site_tiles_list[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_instant_site_tiles_list[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_instant_site_tiles_list[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_instant_site_tiles_list[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_get_instant_site_tiles_list, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_get_instant_site_tiles_list[] = {
    {"published", "published", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"pageId", "pageId", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_get_instant_site_tiles_list_params none_of_ecwid_get_instant_site_tiles_list =
    ECWID_GET_INSTANT_SITE_TILES_LIST_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_get_instant_site_tiles_list_operation = {
    .abi = OAC_ABI,
    .id = "getInstantSiteTilesList",
    .method = "GET",
    .path = "/api/v1/{storeId}/tile",
    .number = 96,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_instant_site_tiles_list,
    .security = security_of_ecwid_get_instant_site_tiles_list,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_instant_site_tiles_list,
    .argument_count = 1,
    .rest = "/tile",
    .params = &ecwid_get_instant_site_tiles_list_params_oac_type,
    .fields = fields_of_ecwid_get_instant_site_tiles_list,
    .field_count = 3,
    .none = &none_of_ecwid_get_instant_site_tiles_list,
    .response = &ecwid_instant_site_tiles_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_instant_site_tiles_list_prepare(oac_client *client, int64_t store_id,
                                                     const ecwid_get_instant_site_tiles_list_params *params,
                                                     oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_instant_site_tiles_list_operation, &given, prepared, error);
}

oac_status ecwid_get_instant_site_tiles_list_finish(oac_call *call, ecwid_instant_site_tiles *response,
                                                    oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_instant_site_tiles_list_operation, response, error);
}

oac_status ecwid_get_instant_site_tiles_list(oac_client *client, int64_t store_id,
                                             const ecwid_get_instant_site_tiles_list_params *params,
                                             ecwid_instant_site_tiles *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_instant_site_tiles_list_operation, &given, response, error);
}
