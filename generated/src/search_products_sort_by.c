/* ecwid_search_products_sort_by: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:6475 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products_sort_by.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_products_sort_by[ECWID_SEARCH_PRODUCTS_SORT_BY_COUNT + 1] = {
    [ECWID_SEARCH_PRODUCTS_SORT_BY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_RELEVANCE] = {"RELEVANCE", 9},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_DEFINED_BY_STORE_OWNER] = {"DEFINED_BY_STORE_OWNER", 22},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_ADDED_TIME_DESC] = {"ADDED_TIME_DESC", 15},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_ADDED_TIME_ASC] = {"ADDED_TIME_ASC", 14},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_NAME_ASC] = {"NAME_ASC", 8},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_NAME_DESC] = {"NAME_DESC", 9},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_PRICE_ASC] = {"PRICE_ASC", 9},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_PRICE_DESC] = {"PRICE_DESC", 10},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_UPDATED_TIME_ASC] = {"UPDATED_TIME_ASC", 16},
    [ECWID_SEARCH_PRODUCTS_SORT_BY_UPDATED_TIME_DESC] = {"UPDATED_TIME_DESC", 17},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_products_sort_by[] = {
    5, 8, 6, 4, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 9, 0, 0, 10, 0, 0, 0, 0, 7, 0, 0, 0, 0, 2, 0, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_search_products_sort_by_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_products_sort_by, 10, 31),
    .names = names_of_ecwid_search_products_sort_by,
    .index = index_of_ecwid_search_products_sort_by,
};

const char *ecwid_search_products_sort_by_name(ecwid_search_products_sort_by value)
{
    return oac_enum_name(&ecwid_search_products_sort_by_oac_type, (unsigned)value);
}

ecwid_search_products_sort_by ecwid_search_products_sort_by_from(oac_string text)
{
    return (ecwid_search_products_sort_by)oac_enum_from(&ecwid_search_products_sort_by_oac_type, text);
}
