/* enumeration_color: an enumeration of the description.
 * Made from tests/codegen/golden/enumeration.yaml:22 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef ENUMERATION_COLOR_H
#define ENUMERATION_COLOR_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Colors of things. */
typedef enum enumeration_color {
    ENUMERATION_COLOR_UNLISTED = 0,
    ENUMERATION_COLOR_RED = 1,
    ENUMERATION_COLOR_GREEN = 2,
    ENUMERATION_COLOR_BLUE = 3
} enumeration_color;

#define ENUMERATION_COLOR_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct enumeration_color_opt {
    oac_presence state;
    enumeration_color value;
    oac_string text;
} enumeration_color_opt;
extern OAC_API const oac_type enumeration_color_oac_type;
OAC_API const char *enumeration_color_name(enumeration_color value);
OAC_API enumeration_color enumeration_color_from(oac_string text);
OAC_ENUM_FUNCTIONS(enumeration_color)

OAC_END_DECLS

#endif
