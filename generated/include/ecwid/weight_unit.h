/* ecwid_weight_unit: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24546 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_WEIGHT_UNIT_H
#define ECWID_WEIGHT_UNIT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Unit of all weights. */
typedef enum ecwid_weight_unit {
    ECWID_WEIGHT_UNIT_UNLISTED = 0,
    ECWID_WEIGHT_UNIT_CARAT = 1,
    ECWID_WEIGHT_UNIT_GRAM = 2,
    ECWID_WEIGHT_UNIT_OUNCE = 3,
    ECWID_WEIGHT_UNIT_POUND = 4,
    ECWID_WEIGHT_UNIT_KILOGRAM = 5
} ecwid_weight_unit;

#define ECWID_WEIGHT_UNIT_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_weight_unit_opt {
    oac_presence state;
    ecwid_weight_unit value;
    oac_string text;
} ecwid_weight_unit_opt;
extern OAC_API const oac_type ecwid_weight_unit_oac_type;
OAC_API const char *ecwid_weight_unit_name(ecwid_weight_unit value);
OAC_API ecwid_weight_unit ecwid_weight_unit_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_weight_unit)

OAC_END_DECLS

#endif
