/* ecwid_store_profile_filter_section_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25258 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_filter_section_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_filter_section_type[ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_COUNT +
                                                                         1] = {
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_IN_STOCK] = {"IN_STOCK", 8},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_ON_SALE] = {"ON_SALE", 7},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_PRICE] = {"PRICE", 5},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_CATEGORIES] = {"CATEGORIES", 10},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_SEARCH] = {"SEARCH", 6},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_SKU] = {"SKU", 3},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_OPTION] = {"OPTION", 6},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_ATTRIBUTE] = {"ATTRIBUTE", 9},
    [ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_LOCATIONS] = {"LOCATIONS", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_filter_section_type[] = {
    0, 1, 0, 7, 8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 9, 4, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_filter_section_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_filter_section_type, 9, 31),
    .names = names_of_ecwid_store_profile_filter_section_type,
    .index = index_of_ecwid_store_profile_filter_section_type,
};

const char *ecwid_store_profile_filter_section_type_name(ecwid_store_profile_filter_section_type value)
{
    return oac_enum_name(&ecwid_store_profile_filter_section_type_oac_type, (unsigned)value);
}

ecwid_store_profile_filter_section_type ecwid_store_profile_filter_section_type_from(oac_string text)
{
    return (ecwid_store_profile_filter_section_type)oac_enum_from(&ecwid_store_profile_filter_section_type_oac_type,
                                                                  text);
}
