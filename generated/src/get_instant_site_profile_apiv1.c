/* ecwid_get_instant_site_profile_apiv1: the call.
 * Made from spec/ecwid/openapi.yaml:3480 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_site_profile_apiv1.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_instant_site_profile_apiv1[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_instant_site_profile_apiv1[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_instant_site_profile_apiv1[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_instant_site_profile_apiv1[] = {
    {
        "/api/v1/",
        "storeId",
        &oac_type_int,
        rules_1_of_ecwid_get_instant_site_profile_apiv1,
        NULL,
        OAC_CHECK_REQUIRED,
        0,
    },
};
/* clang-format on */

const oac_operation ecwid_get_instant_site_profile_apiv1_operation = {
    .abi = OAC_ABI,
    .id = "getInstantSiteProfileApiv1",
    .method = "GET",
    .path = "/api/v1/{storeId}/profile",
    .number = 82,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_instant_site_profile_apiv1,
    .security = security_of_ecwid_get_instant_site_profile_apiv1,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_instant_site_profile_apiv1,
    .argument_count = 1,
    .rest = "/profile",
    .response = &ecwid_instant_site_profile_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_instant_site_profile_apiv1_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                        oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_instant_site_profile_apiv1_operation, &given, prepared, error);
}

oac_status ecwid_get_instant_site_profile_apiv1_finish(oac_call *call, ecwid_instant_site_profile *response,
                                                       oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_instant_site_profile_apiv1_operation, response, error);
}

oac_status ecwid_get_instant_site_profile_apiv1(oac_client *client, int64_t store_id,
                                                ecwid_instant_site_profile *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_instant_site_profile_apiv1_operation, &given, response, error);
}
