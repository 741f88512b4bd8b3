/* ecwid_customer_b2b_b2c: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:1525 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_B2B_B2C_H
#define ECWID_CUSTOMER_B2B_B2C_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of CustomerB2bB2c. */
typedef enum ecwid_customer_b2b_b2c {
    ECWID_CUSTOMER_B2B_B2C_UNLISTED = 0,
    ECWID_CUSTOMER_B2B_B2C_B2C = 1,
    ECWID_CUSTOMER_B2B_B2C_B2B = 2
} ecwid_customer_b2b_b2c;

#define ECWID_CUSTOMER_B2B_B2C_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_customer_b2b_b2c_opt {
    oac_presence state;
    ecwid_customer_b2b_b2c value;
    oac_string text;
} ecwid_customer_b2b_b2c_opt;
extern OAC_API const oac_type ecwid_customer_b2b_b2c_oac_type;
OAC_API const char *ecwid_customer_b2b_b2c_name(ecwid_customer_b2b_b2c value);
OAC_API ecwid_customer_b2b_b2c ecwid_customer_b2b_b2c_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_customer_b2b_b2c)

OAC_END_DECLS

#endif
