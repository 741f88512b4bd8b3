/* ecwid_buyer_kind: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17504 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/buyer_kind.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_buyer_kind[ECWID_BUYER_KIND_COUNT + 1] = {
    [ECWID_BUYER_KIND_UNLISTED] = {"", 0},
    [ECWID_BUYER_KIND_B2B] = {"b2b", 3},
    [ECWID_BUYER_KIND_B2C] = {"b2c", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_buyer_kind[] = {
    1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_buyer_kind_oac_type = {
    OAC_ENUM_TABLE(ecwid_buyer_kind, 2, 3),
    .names = names_of_ecwid_buyer_kind,
    .index = index_of_ecwid_buyer_kind,
};

const char *ecwid_buyer_kind_name(ecwid_buyer_kind value)
{
    return oac_enum_name(&ecwid_buyer_kind_oac_type, (unsigned)value);
}

ecwid_buyer_kind ecwid_buyer_kind_from(oac_string text)
{
    return (ecwid_buyer_kind)oac_enum_from(&ecwid_buyer_kind_oac_type, text);
}
