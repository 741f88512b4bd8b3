/* ecwid_get_instant_in_instant_site_grant_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:3250 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_instant_in_instant_site_grant_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_get_instant_in_instant_site_grant_type[ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_COUNT + 1] = {
    [ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_UNLISTED] = {"", 0},
    [ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_AUTHORIZATION_CODE] = {"authorization_code", 18},
    [ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_DRAFT_CODE] = {"draft_code", 10},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_get_instant_in_instant_site_grant_type[] = {
    0, 0, 2, 1,
};
/* clang-format on */

const oac_type ecwid_get_instant_in_instant_site_grant_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_get_instant_in_instant_site_grant_type, 2, 3),
    .names = names_of_ecwid_get_instant_in_instant_site_grant_type,
    .index = index_of_ecwid_get_instant_in_instant_site_grant_type,
};

const char *ecwid_get_instant_in_instant_site_grant_type_name(ecwid_get_instant_in_instant_site_grant_type value)
{
    return oac_enum_name(&ecwid_get_instant_in_instant_site_grant_type_oac_type, (unsigned)value);
}

ecwid_get_instant_in_instant_site_grant_type ecwid_get_instant_in_instant_site_grant_type_from(oac_string text)
{
    return (ecwid_get_instant_in_instant_site_grant_type)oac_enum_from(
        &ecwid_get_instant_in_instant_site_grant_type_oac_type, text);
}
