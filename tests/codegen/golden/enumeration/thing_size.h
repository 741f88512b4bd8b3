/* enumeration_thing_size: an enumeration of the description.
 * Made from tests/codegen/golden/enumeration.yaml:19 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef ENUMERATION_THING_SIZE_H_
#define ENUMERATION_THING_SIZE_H_

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of ThingSize. */
typedef enum enumeration_thing_size {
    ENUMERATION_THING_SIZE_UNLISTED = 0, /* any other value: its text tells which */
    ENUMERATION_THING_SIZE_S = 1,
    ENUMERATION_THING_SIZE_M = 2,
    ENUMERATION_THING_SIZE_L = 3,
    ENUMERATION_THING_SIZE_2_XL = 4,
    ENUMERATION_THING_SIZE_IN_STOCK = 5,
    ENUMERATION_THING_SIZE_CAF_AU_LAIT = 6,
    ENUMERATION_THING_SIZE_H = 7,
    ENUMERATION_THING_SIZE_COUNT = 8,
    ENUMERATION_THING_SIZE_NAME_QUOTED = 9,
    ENUMERATION_THING_SIZE_U2A_U2F = 10,
    ENUMERATION_THING_SIZE_U3E_U3D = 11,
    ENUMERATION_THING_SIZE_EMPTY = 12,
    ENUMERATION_THING_SIZE_MINUS_1 = 13,
    ENUMERATION_THING_SIZE_1 = 14
} enumeration_thing_size;

/* The number of listed values; their enumerators count from 1. */
#define ENUMERATION_THING_SIZE_COUNT_2 14

/* An optional value. A value that is not listed is kept as `text`, must have one, and is sent as it came; `text` of a
 * listed value need not be set; the validator refuses one that is another value's, and the serializer goes by `value`.
 * The text is borrowed. */
typedef struct enumeration_thing_size_opt {
    oac_presence state;
    enumeration_thing_size value;
    oac_string text;
} enumeration_thing_size_opt;
extern OAC_API const oac_type enumeration_thing_size_oac_type;

/* The text of a listed value, such as "S"; "" for ENUMERATION_THING_SIZE_UNLISTED. Static. */
OAC_API const char *enumeration_thing_size_name(enumeration_thing_size value);
/* The listed value with this text, or ENUMERATION_THING_SIZE_UNLISTED. */
OAC_API enumeration_thing_size enumeration_thing_size_from(oac_string text);

/* A listed value as a field: `.field = enumeration_thing_size_of(ENUMERATION_THING_SIZE_S)`. */
static inline enumeration_thing_size_opt enumeration_thing_size_of(enumeration_thing_size value)
{
    enumeration_thing_size_opt optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}

/* Any text as a field, listed or not. A null pointer gives an absent value. The text is borrowed. */
static inline enumeration_thing_size_opt enumeration_thing_size_text(const char *text)
{
    enumeration_thing_size_opt optional = OAC_ZERO;
    if (text != NULL) {
        optional.state = OAC_VALUE;
        optional.text = oac_text(text);
        optional.value = enumeration_thing_size_from(optional.text);
    }
    return optional;
}

/* An explicit null, where the description allows it. */
static inline enumeration_thing_size_opt enumeration_thing_size_null(void)
{
    enumeration_thing_size_opt optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}

OAC_END_DECLS

#endif
