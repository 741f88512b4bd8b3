/* ecwid_get_instant_site_text_labels: the call.
 * Made from spec/ecwid/openapi.yaml:3629 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_site_text_labels.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_instant_site_text_labels[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_instant_site_text_labels[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_instant_site_text_labels[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_get_instant_site_text_labels[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_get_instant_site_text_labels, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_get_instant_site_text_labels_operation = {
    .abi = OAC_ABI,
    .id = "getInstantSiteTextLabels",
    .method = "GET",
    .path = "/api/v1/{storeId}/translation",
    .number = 89,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_instant_site_text_labels,
    .security = security_of_ecwid_get_instant_site_text_labels,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_get_instant_site_text_labels,
    .argument_count = 1,
    .rest = "/translation",
    .response = &ecwid_instant_site_text_labels_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_instant_site_text_labels_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                      oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_get_instant_site_text_labels_operation, &given, prepared, error);
}

oac_status ecwid_get_instant_site_text_labels_finish(oac_call *call, ecwid_instant_site_text_labels *response,
                                                     oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_instant_site_text_labels_operation, response, error);
}

oac_status ecwid_get_instant_site_text_labels(oac_client *client, int64_t store_id,
                                              ecwid_instant_site_text_labels *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_get_instant_site_text_labels_operation, &given, response, error);
}
