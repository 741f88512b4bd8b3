/* ecwid_order_selected_option_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17312 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SELECTED_OPTION_TYPE_H
#define ECWID_ORDER_SELECTED_OPTION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether one or several values are chosen, or a text, date or file is given. */
typedef enum ecwid_order_selected_option_type {
    ECWID_ORDER_SELECTED_OPTION_TYPE_UNLISTED = 0,
    /* One of several values. */
    ECWID_ORDER_SELECTED_OPTION_TYPE_CHOICE = 1,
    /* Any number of several values. */
    ECWID_ORDER_SELECTED_OPTION_TYPE_CHOICES = 2,
    /* A text that was entered. */
    ECWID_ORDER_SELECTED_OPTION_TYPE_TEXT = 3,
    /* A date that was chosen. */
    ECWID_ORDER_SELECTED_OPTION_TYPE_DATE = 4,
    /* Files that were sent. */
    ECWID_ORDER_SELECTED_OPTION_TYPE_FILES = 5
} ecwid_order_selected_option_type;

#define ECWID_ORDER_SELECTED_OPTION_TYPE_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_selected_option_type_opt {
    oac_presence state;
    ecwid_order_selected_option_type value;
    oac_string text;
} ecwid_order_selected_option_type_opt;
extern OAC_API const oac_type ecwid_order_selected_option_type_oac_type;
OAC_API const char *ecwid_order_selected_option_type_name(ecwid_order_selected_option_type value);
OAC_API ecwid_order_selected_option_type ecwid_order_selected_option_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_selected_option_type)

OAC_END_DECLS

#endif
