/* ecwid_order_extra_field_customer_input_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:19220 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_H
#define ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How it was entered. Empty for hidden fields; TEXT where nothing is sent. */
typedef enum ecwid_order_extra_field_customer_input_type {
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_UNLISTED = 0,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TEXT = 1,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TEXTAREA = 2,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_SELECT = 3,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_CHECKBOX = 4,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_TOGGLE_BUTTON_GROUP = 5,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_RADIO_BUTTONS = 6,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_DATETIME = 7,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_LABEL = 8,
    ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_EMPTY = 9
} ecwid_order_extra_field_customer_input_type;

#define ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_COUNT 9

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_extra_field_customer_input_type_opt {
    oac_presence state;
    ecwid_order_extra_field_customer_input_type value;
    oac_string text;
} ecwid_order_extra_field_customer_input_type_opt;
extern OAC_API const oac_type ecwid_order_extra_field_customer_input_type_oac_type;
OAC_API const char *ecwid_order_extra_field_customer_input_type_name(ecwid_order_extra_field_customer_input_type value);
OAC_API ecwid_order_extra_field_customer_input_type ecwid_order_extra_field_customer_input_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_extra_field_customer_input_type)

OAC_END_DECLS

#endif
