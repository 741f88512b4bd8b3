/* ecwid_search_products_onsale: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:6515 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_ONSALE_H
#define ECWID_SEARCH_PRODUCTS_ONSALE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether products to find are on sale. */
typedef enum ecwid_search_products_onsale {
    ECWID_SEARCH_PRODUCTS_ONSALE_UNLISTED = 0,
    ECWID_SEARCH_PRODUCTS_ONSALE_ONSALE = 1,
    ECWID_SEARCH_PRODUCTS_ONSALE_NOTONSALE = 2
} ecwid_search_products_onsale;

#define ECWID_SEARCH_PRODUCTS_ONSALE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_products_onsale_opt {
    oac_presence state;
    ecwid_search_products_onsale value;
    oac_string text;
} ecwid_search_products_onsale_opt;
extern OAC_API const oac_type ecwid_search_products_onsale_oac_type;
OAC_API const char *ecwid_search_products_onsale_name(ecwid_search_products_onsale value);
OAC_API ecwid_search_products_onsale ecwid_search_products_onsale_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_products_onsale)

OAC_END_DECLS

#endif
