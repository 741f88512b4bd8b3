/* Security schemes and servers of Ecwid REST API.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/client.h>

#include "ecwid_codec.h"

const oac_scheme ecwid_schemes[] = {
    {.name = "bearerAuth", .kind = OAC_SCHEME_TOKEN},
    {.name = "instantSiteAuth", .kind = OAC_SCHEME_TOKEN},
    {.name = "tokenCode", .kind = OAC_SCHEME_QUERY, .parameter = "code"},
};

const oac_server ecwid_servers[] = {
    {.name = "app_ecwid_com", .url = "https://app.ecwid.com/api/v3"},
    {.name = "instant_site", .url = "https://vuega.ecwid.com"},
    {.name = "app", .url = "https://app.ecwid.com"},
    {.name = "storefront", .url = "https://storefront.ecwid.com"},
};

const oac_api ecwid_api = {
    .abi = OAC_ABI,
    .schemes = ecwid_schemes,
    .scheme_count = 3,
    .servers = ecwid_servers,
    .server_count = 4,
};

const char *ecwid_binding_version(void)
{
    return ECWID_BINDING_VERSION;
}
