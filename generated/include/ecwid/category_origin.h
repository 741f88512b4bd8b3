/* ecwid_category_origin: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11483 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CATEGORY_ORIGIN_H
#define ECWID_CATEGORY_ORIGIN_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The Lightspeed product in which the category was created. */
typedef enum ecwid_category_origin {
    ECWID_CATEGORY_ORIGIN_UNLISTED = 0,
    ECWID_CATEGORY_ORIGIN_LIGHTSPEED = 1,
    ECWID_CATEGORY_ORIGIN_ECWID = 2,
    ECWID_CATEGORY_ORIGIN_X_SERIES = 3
} ecwid_category_origin;

#define ECWID_CATEGORY_ORIGIN_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_category_origin_opt {
    oac_presence state;
    ecwid_category_origin value;
    oac_string text;
} ecwid_category_origin_opt;
extern OAC_API const oac_type ecwid_category_origin_oac_type;
OAC_API const char *ecwid_category_origin_name(ecwid_category_origin value);
OAC_API ecwid_category_origin ecwid_category_origin_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_category_origin)

OAC_END_DECLS

#endif
