/* ecwid_get_instant_site_tile_config_by_type: the call.
 * Made from spec/ecwid/openapi.yaml:3972 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_site_tile_config_by_type.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_instant_site_tile_config_by_type[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_instant_site_tile_config_by_type[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_instant_site_tile_config_by_type[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_instant_site_tile_config_by_type[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_get_instant_site_tile_config_by_type,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
    {"/tile/config/", "configType", &ecwid_instant_site_tile_config_type_oac_type, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_get_instant_site_tile_config_by_type_operation = {
    .abi = OAC_ABI,
    .id = "getInstantSiteTileConfigByType",
    .method = "GET",
    .path = "/api/v1/{storeId}/tile/config/{configType}",
    .number = 102,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_instant_site_tile_config_by_type,
    .security = security_of_ecwid_get_instant_site_tile_config_by_type,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_instant_site_tile_config_by_type,
    .argument_count = 2,
    .response = &ecwid_instant_site_tile_config_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_instant_site_tile_config_by_type_prepare(oac_client *client, int64_t store_id,
                                                              ecwid_instant_site_tile_config_type_opt config_type,
                                                              oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &config_type};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_instant_site_tile_config_by_type_operation, &given, prepared,
                                 error);
}

oac_status ecwid_get_instant_site_tile_config_by_type_finish(oac_call *call, ecwid_instant_site_tile_config *response,
                                                             oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_instant_site_tile_config_by_type_operation, response, error);
}

oac_status ecwid_get_instant_site_tile_config_by_type(oac_client *client, int64_t store_id,
                                                      ecwid_instant_site_tile_config_type_opt config_type,
                                                      ecwid_instant_site_tile_config *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &config_type};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_instant_site_tile_config_by_type_operation, &given, response, error);
}
