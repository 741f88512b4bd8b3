/* ecwid_store_profile_calculation_scheme: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25050 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_calculation_scheme.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_calculation_scheme[ECWID_STORE_PROFILE_CALCULATION_SCHEME_COUNT +
                                                                        1] = {
    [ECWID_STORE_PROFILE_CALCULATION_SCHEME_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_CALCULATION_SCHEME_AUTOMATIC] = {"AUTOMATIC", 9},
    [ECWID_STORE_PROFILE_CALCULATION_SCHEME_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE] =
        {
            "BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE",
            42,
        },
    [ECWID_STORE_PROFILE_CALCULATION_SCHEME_BASED_ON_BY_WEIGHT] = {"BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT", 43},
    [ECWID_STORE_PROFILE_CALCULATION_SCHEME_TAXED_SEPARATELY_FROM_PRODUCTS] = {"TAXED_SEPARATELY_FROM_PRODUCTS", 30},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_calculation_scheme[] = {
    0, 2, 1, 3, 0, 0, 0, 4,
};
/* clang-format on */

const oac_type ecwid_store_profile_calculation_scheme_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_calculation_scheme, 4, 7),
    .names = names_of_ecwid_store_profile_calculation_scheme,
    .index = index_of_ecwid_store_profile_calculation_scheme,
};

const char *ecwid_store_profile_calculation_scheme_name(ecwid_store_profile_calculation_scheme value)
{
    return oac_enum_name(&ecwid_store_profile_calculation_scheme_oac_type, (unsigned)value);
}

ecwid_store_profile_calculation_scheme ecwid_store_profile_calculation_scheme_from(oac_string text)
{
    return (ecwid_store_profile_calculation_scheme)oac_enum_from(&ecwid_store_profile_calculation_scheme_oac_type,
                                                                 text);
}
