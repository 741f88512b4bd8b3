/* ecwid_search_products_sort_by: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:6475 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_SORT_BY_H
#define ECWID_SEARCH_PRODUCTS_SORT_BY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Order of products that are found. */
typedef enum ecwid_search_products_sort_by {
    ECWID_SEARCH_PRODUCTS_SORT_BY_UNLISTED = 0,
    ECWID_SEARCH_PRODUCTS_SORT_BY_RELEVANCE = 1,
    ECWID_SEARCH_PRODUCTS_SORT_BY_DEFINED_BY_STORE_OWNER = 2,
    ECWID_SEARCH_PRODUCTS_SORT_BY_ADDED_TIME_DESC = 3,
    ECWID_SEARCH_PRODUCTS_SORT_BY_ADDED_TIME_ASC = 4,
    ECWID_SEARCH_PRODUCTS_SORT_BY_NAME_ASC = 5,
    ECWID_SEARCH_PRODUCTS_SORT_BY_NAME_DESC = 6,
    ECWID_SEARCH_PRODUCTS_SORT_BY_PRICE_ASC = 7,
    ECWID_SEARCH_PRODUCTS_SORT_BY_PRICE_DESC = 8,
    ECWID_SEARCH_PRODUCTS_SORT_BY_UPDATED_TIME_ASC = 9,
    ECWID_SEARCH_PRODUCTS_SORT_BY_UPDATED_TIME_DESC = 10
} ecwid_search_products_sort_by;

#define ECWID_SEARCH_PRODUCTS_SORT_BY_COUNT 10

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_products_sort_by_opt {
    oac_presence state;
    ecwid_search_products_sort_by value;
    oac_string text;
} ecwid_search_products_sort_by_opt;
extern OAC_API const oac_type ecwid_search_products_sort_by_oac_type;
OAC_API const char *ecwid_search_products_sort_by_name(ecwid_search_products_sort_by value);
OAC_API ecwid_search_products_sort_by ecwid_search_products_sort_by_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_products_sort_by)

OAC_END_DECLS

#endif
