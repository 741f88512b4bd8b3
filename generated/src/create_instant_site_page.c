/* ecwid_create_instant_site_page: the call.
 * Made from spec/ecwid/openapi.yaml:3342 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_instant_site_page.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_create_instant_site_page[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_create_instant_site_page[] = {200, 0};
static const oac_scheme *const security_of_ecwid_create_instant_site_page[] = {&ecwid_schemes[1], NULL};
static const oac_argument arguments_of_ecwid_create_instant_site_page[] = {
    {"/api/v1/", "storeId", &oac_type_int, rules_1_of_ecwid_create_instant_site_page, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_create_instant_site_page_operation = {
    .abi = OAC_ABI,
    .id = "createInstantSitePage",
    .method = "POST",
    .path = "/api/v1/{storeId}/page",
    .number = 79,
    .statuses = statuses_of_ecwid_create_instant_site_page,
    .security = security_of_ecwid_create_instant_site_page,
    .alternative_count = 1,
    .server = &ecwid_servers[1],
    .arguments = arguments_of_ecwid_create_instant_site_page,
    .argument_count = 1,
    .rest = "/page",
    .request = &ecwid_create_instant_site_page_request_oac_type,
    .response = &ecwid_instant_site_page_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_create_instant_site_page_prepare(oac_client *client, int64_t store_id,
                                                  const ecwid_create_instant_site_page_request *request,
                                                  oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_create_instant_site_page_operation, &given, prepared, error);
}

oac_status ecwid_create_instant_site_page_finish(oac_call *call, ecwid_instant_site_page *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_create_instant_site_page_operation, response, error);
}

oac_status ecwid_create_instant_site_page(oac_client *client, int64_t store_id,
                                          const ecwid_create_instant_site_page_request *request,
                                          ecwid_instant_site_page *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_create_instant_site_page_operation, &given, response, error);
}
