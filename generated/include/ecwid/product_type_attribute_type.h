/* ecwid_product_type_attribute_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:22165 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_H
#define ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Kind of attribute. PRICE_PER_UNIT and UNITS_IN_PRODUCT need prices per unit to be switched on in the store. */
typedef enum ecwid_product_type_attribute_type {
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_UNLISTED = 0,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_CUSTOM = 1,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_UPC = 2,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_BRAND = 3,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_GENDER = 4,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_AGE_GROUP = 5,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_COLOR = 6,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_SIZE = 7,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_TAGS = 8,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_PRICE_PER_UNIT = 9,
    ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_UNITS_IN_PRODUCT = 10
} ecwid_product_type_attribute_type;

#define ECWID_PRODUCT_TYPE_ATTRIBUTE_TYPE_COUNT 10

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_type_attribute_type_opt {
    oac_presence state;
    ecwid_product_type_attribute_type value;
    oac_string text;
} ecwid_product_type_attribute_type_opt;
extern OAC_API const oac_type ecwid_product_type_attribute_type_oac_type;
OAC_API const char *ecwid_product_type_attribute_type_name(ecwid_product_type_attribute_type value);
OAC_API ecwid_product_type_attribute_type ecwid_product_type_attribute_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_type_attribute_type)

OAC_END_DECLS

#endif
