/* ecwid_search_recurring_sort_by: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:5957 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_recurring_sort_by.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_recurring_sort_by[ECWID_SEARCH_RECURRING_SORT_BY_COUNT + 1] = {
    [ECWID_SEARCH_RECURRING_SORT_BY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_RECURRING_SORT_BY_DATE_CREATED_ASC] = {"DATE_CREATED_ASC", 16},
    [ECWID_SEARCH_RECURRING_SORT_BY_DATE_CREATED_DESC] = {"DATE_CREATED_DESC", 17},
    [ECWID_SEARCH_RECURRING_SORT_BY_ORDER_COUNT_ASC] = {"ORDER_COUNT_ASC", 15},
    [ECWID_SEARCH_RECURRING_SORT_BY_ORDER_COUNT_DESC] = {"ORDER_COUNT_DESC", 16},
    [ECWID_SEARCH_RECURRING_SORT_BY_NEXT_CHARGE_DATE_ASC] = {"NEXT_CHARGE_DATE_ASC", 20},
    [ECWID_SEARCH_RECURRING_SORT_BY_NEXT_CHARGE_DATE_DESC] = {"NEXT_CHARGE_DATE_DESC", 21},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_recurring_sort_by[] = {
    5, 0, 0, 0, 2, 6, 3, 0, 0, 0, 0, 0, 1, 0, 0, 4,
};
/* clang-format on */

const oac_type ecwid_search_recurring_sort_by_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_recurring_sort_by, 6, 15),
    .names = names_of_ecwid_search_recurring_sort_by,
    .index = index_of_ecwid_search_recurring_sort_by,
};

const char *ecwid_search_recurring_sort_by_name(ecwid_search_recurring_sort_by value)
{
    return oac_enum_name(&ecwid_search_recurring_sort_by_oac_type, (unsigned)value);
}

ecwid_search_recurring_sort_by ecwid_search_recurring_sort_by_from(oac_string text)
{
    return (ecwid_search_recurring_sort_by)oac_enum_from(&ecwid_search_recurring_sort_by_oac_type, text);
}
