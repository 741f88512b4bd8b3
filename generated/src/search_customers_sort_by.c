/* ecwid_search_customers_sort_by: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:1573 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_customers_sort_by.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_customers_sort_by[ECWID_SEARCH_CUSTOMERS_SORT_BY_COUNT + 1] = {
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_NAME_ASC] = {"NAME_ASC", 8},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_NAME_DESC] = {"NAME_DESC", 9},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_EMAIL_ASC] = {"EMAIL_ASC", 9},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_EMAIL_DESC] = {"EMAIL_DESC", 10},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_ORDER_COUNT_ASC] = {"ORDER_COUNT_ASC", 15},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_ORDER_COUNT_DESC] = {"ORDER_COUNT_DESC", 16},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_REGISTERED_DATE_DESC] = {"REGISTERED_DATE_DESC", 20},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_REGISTERED_DATE_ASC] = {"REGISTERED_DATE_ASC", 19},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_UPDATED_DATE_DESC] = {"UPDATED_DATE_DESC", 17},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_UPDATED_DATE_ASC] = {"UPDATED_DATE_ASC", 16},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_SALES_VALUE_ASC] = {"SALES_VALUE_ASC", 15},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_SALES_VALUE_DESC] = {"SALES_VALUE_DESC", 16},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_FIRST_ORDER_DATE_ASC] = {"FIRST_ORDER_DATE_ASC", 20},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_FIRST_ORDER_DATE_DESC] = {"FIRST_ORDER_DATE_DESC", 21},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_LAST_ORDER_DATE_ASC] = {"LAST_ORDER_DATE_ASC", 19},
    [ECWID_SEARCH_CUSTOMERS_SORT_BY_LAST_ORDER_DATE_DESC] = {"LAST_ORDER_DATE_DESC", 20},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_customers_sort_by[] = {
    14, 0, 2, 11, 13, 0, 5, 8, 4, 15, 7, 0, 3, 0, 0, 6, 10, 0, 0, 9, 16, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_search_customers_sort_by_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_customers_sort_by, 16, 31),
    .names = names_of_ecwid_search_customers_sort_by,
    .index = index_of_ecwid_search_customers_sort_by,
};

const char *ecwid_search_customers_sort_by_name(ecwid_search_customers_sort_by value)
{
    return oac_enum_name(&ecwid_search_customers_sort_by_oac_type, (unsigned)value);
}

ecwid_search_customers_sort_by ecwid_search_customers_sort_by_from(oac_string text)
{
    return (ecwid_search_customers_sort_by)oac_enum_from(&ecwid_search_customers_sort_by_oac_type, text);
}
