/* ecwid_checkout_extra_field_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:12054 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_TYPE_H
#define ECWID_CHECKOUT_EXTRA_FIELD_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What customers see - lines of text, choices, buttons, a calendar, or a text that cannot be changed (empty). */
typedef enum ecwid_checkout_extra_field_type {
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_UNLISTED = 0,
    /* One line of text. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TEXT = 1,
    /* Several lines of text. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TEXTAREA = 2,
    /* A list that opens, of which one is chosen. It needs options. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_SELECT = 3,
    /* A group of buttons, of which one is chosen. It needs options. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_RADIO_BUTTONS = 4,
    /* Boxes, of which several can be ticked. It needs options. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_CHECKBOX = 5,
    /* A row of buttons, of which one is chosen. It needs options. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_TOGGLE_BUTTON_GROUP = 6,
    /* A calendar for a date and a time. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_DATETIME = 7,
    /* A text that cannot be changed, shown at the checkout only. */
    ECWID_CHECKOUT_EXTRA_FIELD_TYPE_EMPTY = 8
} ecwid_checkout_extra_field_type;

#define ECWID_CHECKOUT_EXTRA_FIELD_TYPE_COUNT 8

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_checkout_extra_field_type_opt {
    oac_presence state;
    ecwid_checkout_extra_field_type value;
    oac_string text;
} ecwid_checkout_extra_field_type_opt;
extern OAC_API const oac_type ecwid_checkout_extra_field_type_oac_type;
OAC_API const char *ecwid_checkout_extra_field_type_name(ecwid_checkout_extra_field_type value);
OAC_API ecwid_checkout_extra_field_type ecwid_checkout_extra_field_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_checkout_extra_field_type)

OAC_END_DECLS

#endif
