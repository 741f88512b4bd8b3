/* ecwid_get_instant_site_api_token_in_instant_site: the call.
 * Made from spec/ecwid/openapi.yaml:3234 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_site_api_token_in_instant_site.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const uint16_t statuses_of_ecwid_get_instant_site_api_token_in_instant_site[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_instant_site_api_token_in_instant_site[] = {
    &ecwid_schemes[2],
    NULL,
};
static const oac_parameter fields_of_ecwid_get_instant_site_api_token_in_instant_site[] = {
    {"grant_type", "grant_type", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"site_id", "site_id", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_get_instant_api_token_in_instant_site_params
    none_of_ecwid_get_instant_site_api_token_in_instant_site = ECWID_GET_INSTANT_API_TOKEN_IN_INSTANT_SITE_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_get_instant_site_api_token_in_instant_site_operation = {
    .abi = OAC_ABI,
    .id = "getInstantSiteAPITokenInInstantSite",
    .method = "POST",
    .path = "/instantsite/oauth/token",
    .number = 75,
    .statuses = statuses_of_ecwid_get_instant_site_api_token_in_instant_site,
    .security = security_of_ecwid_get_instant_site_api_token_in_instant_site,
    .alternative_count = 1,
    .server = &ecwid_servers[2],
    .rest = "/instantsite/oauth/token",
    .params = &ecwid_get_instant_api_token_in_instant_site_params_oac_type,
    .fields = fields_of_ecwid_get_instant_site_api_token_in_instant_site,
    .field_count = 2,
    .none = &none_of_ecwid_get_instant_site_api_token_in_instant_site,
    .response = &ecwid_instant_site_token_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_instant_site_api_token_in_instant_site_prepare(
    oac_client *client, const ecwid_get_instant_api_token_in_instant_site_params *params, oac_call **prepared,
    oac_error *error)
{
    const oac_given given = {.params = params};
    return oac_operation_prepare(client, &ecwid_get_instant_site_api_token_in_instant_site_operation, &given, prepared,
                                 error);
}

oac_status ecwid_get_instant_site_api_token_in_instant_site_finish(oac_call *call, ecwid_instant_site_token *response,
                                                                   oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_instant_site_api_token_in_instant_site_operation, response, error);
}

oac_status
ecwid_get_instant_site_api_token_in_instant_site(oac_client *client,
                                                 const ecwid_get_instant_api_token_in_instant_site_params *params,
                                                 ecwid_instant_site_token *response, oac_error *error)
{
    const oac_given given = {.params = params};
    return oac_operation_call(client, &ecwid_get_instant_site_api_token_in_instant_site_operation, &given, response,
                              error);
}
