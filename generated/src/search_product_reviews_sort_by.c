/* ecwid_search_product_reviews_sort_by: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:8093 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_reviews_sort_by.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_product_reviews_sort_by[ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_COUNT +
                                                                      1] = {
    [ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_DATE_CREATED_ASC] = {"DATE_CREATED_ASC", 16},
    [ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_DATE_CREATED_DESC] = {"DATE_CREATED_DESC", 17},
    [ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_RATING_ASC] = {"RATING_ASC", 10},
    [ECWID_SEARCH_PRODUCT_REVIEWS_SORT_BY_RATING_DESC] = {"RATING_DESC", 11},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_product_reviews_sort_by[] = {
    0, 0, 0, 0, 1, 2, 3, 4,
};
/* clang-format on */

const oac_type ecwid_search_product_reviews_sort_by_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_product_reviews_sort_by, 4, 7),
    .names = names_of_ecwid_search_product_reviews_sort_by,
    .index = index_of_ecwid_search_product_reviews_sort_by,
};

const char *ecwid_search_product_reviews_sort_by_name(ecwid_search_product_reviews_sort_by value)
{
    return oac_enum_name(&ecwid_search_product_reviews_sort_by_oac_type, (unsigned)value);
}

ecwid_search_product_reviews_sort_by ecwid_search_product_reviews_sort_by_from(oac_string text)
{
    return (ecwid_search_product_reviews_sort_by)oac_enum_from(&ecwid_search_product_reviews_sort_by_oac_type, text);
}
