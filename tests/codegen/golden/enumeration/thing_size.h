/* enumeration_thing_size: an enumeration of the description.
 * Made from tests/codegen/golden/enumeration.yaml:19 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef ENUMERATION_THING_SIZE_H_
#define ENUMERATION_THING_SIZE_H_

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of ThingSize. */
typedef enum enumeration_thing_size {
    ENUMERATION_THING_SIZE_UNLISTED = 0,
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

#define ENUMERATION_THING_SIZE_COUNT_2 14

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct enumeration_thing_size_opt {
    oac_presence state;
    enumeration_thing_size value;
    oac_string text;
} enumeration_thing_size_opt;
extern OAC_API const oac_type enumeration_thing_size_oac_type;
OAC_API const char *enumeration_thing_size_name(enumeration_thing_size value);
OAC_API enumeration_thing_size enumeration_thing_size_from(oac_string text);
OAC_ENUM_FUNCTIONS(enumeration_thing_size)

OAC_END_DECLS

#endif
