/* ecwid_search_products_inventory: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:6522 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_INVENTORY_H
#define ECWID_SEARCH_PRODUCTS_INVENTORY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether products to find are in stock. */
typedef enum ecwid_search_products_inventory {
    ECWID_SEARCH_PRODUCTS_INVENTORY_UNLISTED = 0,
    ECWID_SEARCH_PRODUCTS_INVENTORY_INSTOCK = 1,
    ECWID_SEARCH_PRODUCTS_INVENTORY_OUTOFSTOCK = 2
} ecwid_search_products_inventory;

#define ECWID_SEARCH_PRODUCTS_INVENTORY_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_products_inventory_opt {
    oac_presence state;
    ecwid_search_products_inventory value;
    oac_string text;
} ecwid_search_products_inventory_opt;
extern OAC_API const oac_type ecwid_search_products_inventory_oac_type;
OAC_API const char *ecwid_search_products_inventory_name(ecwid_search_products_inventory value);
OAC_API ecwid_search_products_inventory ecwid_search_products_inventory_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_products_inventory)

OAC_END_DECLS

#endif
