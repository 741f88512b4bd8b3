/* ecwid_instant_site_tile_role: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:15145 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_role.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_instant_site_tile_role[ECWID_INSTANT_SITE_TILE_ROLE_COUNT + 1] = {
    [ECWID_INSTANT_SITE_TILE_ROLE_UNLISTED] = {"", 0},
    [ECWID_INSTANT_SITE_TILE_ROLE_BLOCK] = {"BLOCK", 5},
    [ECWID_INSTANT_SITE_TILE_ROLE_NOTICE] = {"NOTICE", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_instant_site_tile_role[] = {
    2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_instant_site_tile_role_oac_type = {
    OAC_ENUM_TABLE(ecwid_instant_site_tile_role, 2, 3),
    .names = names_of_ecwid_instant_site_tile_role,
    .index = index_of_ecwid_instant_site_tile_role,
};

const char *ecwid_instant_site_tile_role_name(ecwid_instant_site_tile_role value)
{
    return oac_enum_name(&ecwid_instant_site_tile_role_oac_type, (unsigned)value);
}

ecwid_instant_site_tile_role ecwid_instant_site_tile_role_from(oac_string text)
{
    return (ecwid_instant_site_tile_role)oac_enum_from(&ecwid_instant_site_tile_role_oac_type, text);
}
