/* ecwid_deleted_item_kind: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11073 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/deleted_item_kind.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_deleted_item_kind[ECWID_DELETED_ITEM_KIND_COUNT + 1] = {
    [ECWID_DELETED_ITEM_KIND_UNLISTED] = {"", 0},
    [ECWID_DELETED_ITEM_KIND_ORDERS] = {"orders", 6},
    [ECWID_DELETED_ITEM_KIND_PRODUCTS] = {"products", 8},
    [ECWID_DELETED_ITEM_KIND_COUPONS] = {"coupons", 7},
    [ECWID_DELETED_ITEM_KIND_CUSTOMERS] = {"customers", 9},
    [ECWID_DELETED_ITEM_KIND_REVIEWS] = {"reviews", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_deleted_item_kind[] = {
    0, 0, 3, 0, 0, 1, 0, 2, 5, 0, 0, 4, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_deleted_item_kind_oac_type = {
    OAC_ENUM_TABLE(ecwid_deleted_item_kind, 5, 15),
    .names = names_of_ecwid_deleted_item_kind,
    .index = index_of_ecwid_deleted_item_kind,
};

const char *ecwid_deleted_item_kind_name(ecwid_deleted_item_kind value)
{
    return oac_enum_name(&ecwid_deleted_item_kind_oac_type, (unsigned)value);
}

ecwid_deleted_item_kind ecwid_deleted_item_kind_from(oac_string text)
{
    return (ecwid_deleted_item_kind)oac_enum_from(&ecwid_deleted_item_kind_oac_type, text);
}
