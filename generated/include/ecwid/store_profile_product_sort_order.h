/* ecwid_store_profile_product_sort_order: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24308 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_H
#define ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Order of products in categories. That of the owner by default. */
typedef enum ecwid_store_profile_product_sort_order {
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_UNLISTED = 0,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_DEFINED_BY_STORE_OWNER = 1,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_ADDED_TIME_DESC = 2,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_PRICE_ASC = 3,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_PRICE_DESC = 4,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_NAME_ASC = 5,
    ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_NAME_DESC = 6
} ecwid_store_profile_product_sort_order;

#define ECWID_STORE_PROFILE_PRODUCT_SORT_ORDER_COUNT 6

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_product_sort_order_opt {
    oac_presence state;
    ecwid_store_profile_product_sort_order value;
    oac_string text;
} ecwid_store_profile_product_sort_order_opt;
extern OAC_API const oac_type ecwid_store_profile_product_sort_order_oac_type;
OAC_API const char *ecwid_store_profile_product_sort_order_name(ecwid_store_profile_product_sort_order value);
OAC_API ecwid_store_profile_product_sort_order ecwid_store_profile_product_sort_order_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_product_sort_order)

OAC_END_DECLS

#endif
