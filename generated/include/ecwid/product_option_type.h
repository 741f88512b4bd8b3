/* ecwid_product_option_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:20554 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_OPTION_TYPE_H
#define ECWID_PRODUCT_OPTION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How customers choose: one from a list (SELECT), by buttons (RADIO, SIZE, SWATCHES), several (CHECKBOX), or by
 * entering a text, a date or files. */
typedef enum ecwid_product_option_type {
    ECWID_PRODUCT_OPTION_TYPE_UNLISTED = 0,
    /* One choice from a list. */
    ECWID_PRODUCT_OPTION_TYPE_SELECT = 1,
    /* One choice by buttons. */
    ECWID_PRODUCT_OPTION_TYPE_RADIO = 2,
    /* Several choices by boxes. */
    ECWID_PRODUCT_OPTION_TYPE_CHECKBOX = 3,
    /* A text of one line. */
    ECWID_PRODUCT_OPTION_TYPE_TEXTFIELD = 4,
    /* A text of several lines. */
    ECWID_PRODUCT_OPTION_TYPE_TEXTAREA = 5,
    /* A date and a time. */
    ECWID_PRODUCT_OPTION_TYPE_DATE = 6,
    /* Files that customers upload. */
    ECWID_PRODUCT_OPTION_TYPE_FILES = 7,
    /* One size, by buttons. */
    ECWID_PRODUCT_OPTION_TYPE_SIZE = 8,
    /* One color, by swatches. */
    ECWID_PRODUCT_OPTION_TYPE_SWATCHES = 9
} ecwid_product_option_type;

#define ECWID_PRODUCT_OPTION_TYPE_COUNT 9

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_option_type_opt {
    oac_presence state;
    ecwid_product_option_type value;
    oac_string text;
} ecwid_product_option_type_opt;
extern OAC_API const oac_type ecwid_product_option_type_oac_type;
OAC_API const char *ecwid_product_option_type_name(ecwid_product_option_type value);
OAC_API ecwid_product_option_type ecwid_product_option_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_option_type)

OAC_END_DECLS

#endif
