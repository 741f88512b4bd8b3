/* ecwid_length_unit: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24595 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_LENGTH_UNIT_H
#define ECWID_LENGTH_UNIT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Unit of all lengths. */
typedef enum ecwid_length_unit {
    ECWID_LENGTH_UNIT_UNLISTED = 0,
    /* Millimetres. */
    ECWID_LENGTH_UNIT_MM = 1,
    /* Centimetres. */
    ECWID_LENGTH_UNIT_CM = 2,
    /* Inches. */
    ECWID_LENGTH_UNIT_IN = 3,
    /* Yards. */
    ECWID_LENGTH_UNIT_YD = 4
} ecwid_length_unit;

#define ECWID_LENGTH_UNIT_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_length_unit_opt {
    oac_presence state;
    ecwid_length_unit value;
    oac_string text;
} ecwid_length_unit_opt;
extern OAC_API const oac_type ecwid_length_unit_oac_type;
OAC_API const char *ecwid_length_unit_name(ecwid_length_unit value);
OAC_API ecwid_length_unit ecwid_length_unit_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_length_unit)

OAC_END_DECLS

#endif
