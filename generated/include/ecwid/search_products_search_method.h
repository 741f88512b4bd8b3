/* ecwid_search_products_search_method: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:6406 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_H
#define ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How the words of a search are looked for. */
typedef enum ecwid_search_products_search_method {
    ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_UNLISTED = 0,
    /* As customers search in the store. */
    ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_STOREFRONT = 1,
    /* As staff searches in the control panel. */
    ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_CP = 2
} ecwid_search_products_search_method;

#define ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_products_search_method_opt {
    oac_presence state;
    ecwid_search_products_search_method value;
    oac_string text;
} ecwid_search_products_search_method_opt;
extern OAC_API const oac_type ecwid_search_products_search_method_oac_type;
OAC_API const char *ecwid_search_products_search_method_name(ecwid_search_products_search_method value);
OAC_API ecwid_search_products_search_method ecwid_search_products_search_method_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_products_search_method)

OAC_END_DECLS

#endif
