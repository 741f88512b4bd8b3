/* ecwid_product_out_of_stock_visibility_behaviour: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:21079 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_H
#define ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What customers see when it is sold out. It needs allowPreordersForOutOfStockProducts in the store's profile. */
typedef enum ecwid_product_out_of_stock_visibility_behaviour {
    ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_UNLISTED = 0,
    /* Customers see it, but cannot put it into the cart. */
    ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_SHOW = 1,
    /* Customers do not see it. Not for variations, by their pages. */
    ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_HIDE = 2,
    /* Customers see it and can order it beforehand. */
    ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_ALLOW_PREORDER = 3
} ecwid_product_out_of_stock_visibility_behaviour;

#define ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_out_of_stock_visibility_behaviour_opt {
    oac_presence state;
    ecwid_product_out_of_stock_visibility_behaviour value;
    oac_string text;
} ecwid_product_out_of_stock_visibility_behaviour_opt;
extern OAC_API const oac_type ecwid_product_out_of_stock_visibility_behaviour_oac_type;
OAC_API const char *
ecwid_product_out_of_stock_visibility_behaviour_name(ecwid_product_out_of_stock_visibility_behaviour value);
OAC_API ecwid_product_out_of_stock_visibility_behaviour
ecwid_product_out_of_stock_visibility_behaviour_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_out_of_stock_visibility_behaviour)

OAC_END_DECLS

#endif
