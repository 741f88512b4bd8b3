/* ecwid_update_current_instant_site_theme: the call.
 * Made from spec/ecwid/openapi.yaml:3784 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_current_instant_site_theme.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_current_instant_site_theme[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_update_current_instant_site_theme[] = {200, 0};
static const oac_scheme *const security_of_ecwid_update_current_instant_site_theme[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_update_current_instant_site_theme[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_update_current_instant_site_theme,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
};
/* clang-format on */

const oac_operation ecwid_update_current_instant_site_theme_operation = {
    .abi = OAC_ABI,
    .id = "updateCurrentInstantSiteTheme",
    .method = "PUT",
    .path = "/api/v1/{storeId}/current_theme",
    .number = 95,
    .idempotent = true,
    .statuses = statuses_of_ecwid_update_current_instant_site_theme,
    .security = security_of_ecwid_update_current_instant_site_theme,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_update_current_instant_site_theme,
    .argument_count = 1,
    .rest = "/current_theme",
    .request = &ecwid_instant_site_theme_request_oac_type,
    .response = &ecwid_instant_site_theme_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_update_current_instant_site_theme_prepare(oac_client *client, int64_t store_id,
                                                           const ecwid_instant_site_theme_request *request,
                                                           oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_update_current_instant_site_theme_operation, &given, prepared, error);
}

oac_status ecwid_update_current_instant_site_theme_finish(oac_call *call, ecwid_instant_site_theme *response,
                                                          oac_error *error)
{
    return oac_operation_finish(call, &ecwid_update_current_instant_site_theme_operation, response, error);
}

oac_status ecwid_update_current_instant_site_theme(oac_client *client, int64_t store_id,
                                                   const ecwid_instant_site_theme_request *request,
                                                   ecwid_instant_site_theme *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_update_current_instant_site_theme_operation, &given, response, error);
}
