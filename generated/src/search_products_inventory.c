/* ecwid_search_products_inventory: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:6522 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products_inventory.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_products_inventory[ECWID_SEARCH_PRODUCTS_INVENTORY_COUNT + 1] = {
    [ECWID_SEARCH_PRODUCTS_INVENTORY_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCTS_INVENTORY_INSTOCK] = {"instock", 7},
    [ECWID_SEARCH_PRODUCTS_INVENTORY_OUTOFSTOCK] = {"outofstock", 10},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_products_inventory[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_search_products_inventory_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_products_inventory, 2, 3),
    .names = names_of_ecwid_search_products_inventory,
    .index = index_of_ecwid_search_products_inventory,
};

const char *ecwid_search_products_inventory_name(ecwid_search_products_inventory value)
{
    return oac_enum_name(&ecwid_search_products_inventory_oac_type, (unsigned)value);
}

ecwid_search_products_inventory ecwid_search_products_inventory_from(oac_string text)
{
    return (ecwid_search_products_inventory)oac_enum_from(&ecwid_search_products_inventory_oac_type, text);
}
