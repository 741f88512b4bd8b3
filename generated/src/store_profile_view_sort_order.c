/* ecwid_store_profile_view_sort_order: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24318 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_view_sort_order.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_view_sort_order[ECWID_STORE_PROFILE_VIEW_SORT_ORDER_COUNT + 1] = {
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_DEFINED_BY_STORE_OWNER] = {"DEFINED_BY_STORE_OWNER", 22},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_ADDED_TIME_DESC] = {"ADDED_TIME_DESC", 15},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_PRICE_ASC] = {"PRICE_ASC", 9},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_PRICE_DESC] = {"PRICE_DESC", 10},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_NAME_ASC] = {"NAME_ASC", 8},
    [ECWID_STORE_PROFILE_VIEW_SORT_ORDER_NAME_DESC] = {"NAME_DESC", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_view_sort_order[] = {
    0, 4, 6, 0, 0, 0, 3, 2, 0, 0, 0, 1, 0, 0, 0, 5,
};
/* clang-format on */

const oac_type ecwid_store_profile_view_sort_order_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_view_sort_order, 6, 15),
    .names = names_of_ecwid_store_profile_view_sort_order,
    .index = index_of_ecwid_store_profile_view_sort_order,
};

const char *ecwid_store_profile_view_sort_order_name(ecwid_store_profile_view_sort_order value)
{
    return oac_enum_name(&ecwid_store_profile_view_sort_order_oac_type, (unsigned)value);
}

ecwid_store_profile_view_sort_order ecwid_store_profile_view_sort_order_from(oac_string text)
{
    return (ecwid_store_profile_view_sort_order)oac_enum_from(&ecwid_store_profile_view_sort_order_oac_type, text);
}
