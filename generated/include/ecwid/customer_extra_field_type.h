/* ecwid_customer_extra_field_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:12767 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_EXTRA_FIELD_TYPE_H
#define ECWID_CUSTOMER_EXTRA_FIELD_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What the field takes - a line of text, or a date with time from a calendar. */
typedef enum ecwid_customer_extra_field_type {
    ECWID_CUSTOMER_EXTRA_FIELD_TYPE_UNLISTED = 0,
    ECWID_CUSTOMER_EXTRA_FIELD_TYPE_TEXT = 1,
    ECWID_CUSTOMER_EXTRA_FIELD_TYPE_DATETIME = 2
} ecwid_customer_extra_field_type;

#define ECWID_CUSTOMER_EXTRA_FIELD_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_customer_extra_field_type_opt {
    oac_presence state;
    ecwid_customer_extra_field_type value;
    oac_string text;
} ecwid_customer_extra_field_type_opt;
extern OAC_API const oac_type ecwid_customer_extra_field_type_oac_type;
OAC_API const char *ecwid_customer_extra_field_type_name(ecwid_customer_extra_field_type value);
OAC_API ecwid_customer_extra_field_type ecwid_customer_extra_field_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_customer_extra_field_type)

OAC_END_DECLS

#endif
