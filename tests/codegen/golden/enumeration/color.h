/* enumeration_color: an enumeration of the description.
 * Made from tests/codegen/golden/enumeration.yaml:22 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef ENUMERATION_COLOR_H
#define ENUMERATION_COLOR_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Colors of things. */
typedef enum enumeration_color {
    ENUMERATION_COLOR_UNLISTED = 0, /* any other value: its text tells which */
    ENUMERATION_COLOR_RED = 1,
    ENUMERATION_COLOR_GREEN = 2,
    ENUMERATION_COLOR_BLUE = 3
} enumeration_color;

/* The number of listed values; their enumerators count from 1. */
#define ENUMERATION_COLOR_COUNT 3

/* An optional value. A value that is not listed is kept as `text`, must have one, and is sent as it came; `text` of a
 * listed value need not be set; the validator refuses one that is another value's, and the serializer goes by `value`.
 * The text is borrowed. */
typedef struct enumeration_color_opt {
    oac_presence state;
    enumeration_color value;
    oac_string text;
} enumeration_color_opt;
extern OAC_API const oac_type enumeration_color_oac_type;

/* The text of a listed value, such as "red"; "" for ENUMERATION_COLOR_UNLISTED. Static. */
OAC_API const char *enumeration_color_name(enumeration_color value);
/* The listed value with this text, or ENUMERATION_COLOR_UNLISTED. */
OAC_API enumeration_color enumeration_color_from(oac_string text);

/* A listed value as a field: `.field = enumeration_color_of(ENUMERATION_COLOR_RED)`. */
static inline enumeration_color_opt enumeration_color_of(enumeration_color value)
{
    enumeration_color_opt optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}

/* Any text as a field, listed or not. A null pointer gives an absent value. The text is borrowed. */
static inline enumeration_color_opt enumeration_color_text(const char *text)
{
    enumeration_color_opt optional = OAC_ZERO;
    if (text != NULL) {
        optional.state = OAC_VALUE;
        optional.text = oac_text(text);
        optional.value = enumeration_color_from(optional.text);
    }
    return optional;
}

/* An explicit null, where the description allows it. */
static inline enumeration_color_opt enumeration_color_null(void)
{
    enumeration_color_opt optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}

OAC_END_DECLS

#endif
