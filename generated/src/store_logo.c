/* ecwid_store_logo: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11063 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_logo.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_logo[ECWID_STORE_LOGO_COUNT + 1] = {
    [ECWID_STORE_LOGO_UNLISTED] = {"", 0},
    [ECWID_STORE_LOGO_LOGO] = {"logo", 4},
    [ECWID_STORE_LOGO_INVOICELOGO] = {"invoicelogo", 11},
    [ECWID_STORE_LOGO_EMAILLOGO] = {"emaillogo", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_logo[] = {
    1, 0, 0, 0, 0, 0, 3, 2,
};
/* clang-format on */

const oac_type ecwid_store_logo_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_logo, 3, 7),
    .names = names_of_ecwid_store_logo,
    .index = index_of_ecwid_store_logo,
};

const char *ecwid_store_logo_name(ecwid_store_logo value)
{
    return oac_enum_name(&ecwid_store_logo_oac_type, (unsigned)value);
}

ecwid_store_logo ecwid_store_logo_from(oac_string text)
{
    return (ecwid_store_logo)oac_enum_from(&ecwid_store_logo_oac_type, text);
}
