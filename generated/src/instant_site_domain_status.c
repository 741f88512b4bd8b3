/* ecwid_instant_site_domain_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:14166 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_domain_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_instant_site_domain_status[ECWID_INSTANT_SITE_DOMAIN_STATUS_COUNT + 1] = {
    [ECWID_INSTANT_SITE_DOMAIN_STATUS_UNLISTED] = {"", 0},
    [ECWID_INSTANT_SITE_DOMAIN_STATUS_CONNECTED] = {"connected", 9},
    [ECWID_INSTANT_SITE_DOMAIN_STATUS_PENDING] = {"pending", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_instant_site_domain_status[] = {
    2, 0, 1, 0,
};
/* clang-format on */

const oac_type ecwid_instant_site_domain_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_instant_site_domain_status, 2, 3),
    .names = names_of_ecwid_instant_site_domain_status,
    .index = index_of_ecwid_instant_site_domain_status,
};

const char *ecwid_instant_site_domain_status_name(ecwid_instant_site_domain_status value)
{
    return oac_enum_name(&ecwid_instant_site_domain_status_oac_type, (unsigned)value);
}

ecwid_instant_site_domain_status ecwid_instant_site_domain_status_from(oac_string text)
{
    return (ecwid_instant_site_domain_status)oac_enum_from(&ecwid_instant_site_domain_status_oac_type, text);
}
