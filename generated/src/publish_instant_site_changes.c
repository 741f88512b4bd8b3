/* ecwid_publish_instant_site_changes: the call.
 * Made from spec/ecwid/openapi.yaml:4105 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/publish_instant_site_changes.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_publish_instant_site_changes[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_publish_instant_site_changes[] = {200, 204, 205, 0};
static const oac_scheme *const security_of_ecwid_publish_instant_site_changes[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_publish_instant_site_changes[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_publish_instant_site_changes, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_publish_instant_site_changes_operation = {
    .abi = OAC_ABI,
    .id = "publishInstantSiteChanges",
    .method = "POST",
    .path = "/api/v1/{storeId}/publish",
    .number = 107,
    .statuses = statuses_of_ecwid_publish_instant_site_changes,
    .security = security_of_ecwid_publish_instant_site_changes,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_publish_instant_site_changes,
    .argument_count = 1,
    .rest = "/publish",
    .needed = "client and prepared",
};

oac_status ecwid_publish_instant_site_changes_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                      oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_publish_instant_site_changes_operation, &given, prepared, error);
}

oac_status ecwid_publish_instant_site_changes_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_publish_instant_site_changes_operation, NULL, error);
}

oac_status ecwid_publish_instant_site_changes(oac_client *client, int64_t store_id, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_publish_instant_site_changes_operation, &given, NULL, error);
}
