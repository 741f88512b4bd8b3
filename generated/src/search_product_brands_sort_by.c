/* ecwid_search_product_brands_sort_by: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:8863 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_brands_sort_by.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_product_brands_sort_by[ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_COUNT + 1] = {
    [ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_PRODUCT_COUNT_DESC] = {"PRODUCT_COUNT_DESC", 18},
    [ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_PRODUCT_COUNT_ASC] = {"PRODUCT_COUNT_ASC", 17},
    [ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_NAME_DESC] = {"NAME_DESC", 9},
    [ECWID_SEARCH_PRODUCT_BRANDS_SORT_BY_NAME_ASC] = {"NAME_ASC", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_product_brands_sort_by[] = {
    4, 0, 3, 0, 1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_search_product_brands_sort_by_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_product_brands_sort_by, 4, 7),
    .names = names_of_ecwid_search_product_brands_sort_by,
    .index = index_of_ecwid_search_product_brands_sort_by,
};

const char *ecwid_search_product_brands_sort_by_name(ecwid_search_product_brands_sort_by value)
{
    return oac_enum_name(&ecwid_search_product_brands_sort_by_oac_type, (unsigned)value);
}

ecwid_search_product_brands_sort_by ecwid_search_product_brands_sort_by_from(oac_string text)
{
    return (ecwid_search_product_brands_sort_by)oac_enum_from(&ecwid_search_product_brands_sort_by_oac_type, text);
}
