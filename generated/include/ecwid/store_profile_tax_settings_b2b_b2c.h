/* ecwid_store_profile_tax_settings_b2b_b2c: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:235), not this file. */
#ifndef ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_H
#define ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the store sells to businesses (b2b) or private customers (b2c). */
typedef enum ecwid_store_profile_tax_settings_b2b_b2c {
    ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_UNLISTED = 0,
    /* A business. */
    ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_B2B = 1,
    /* A private customer. */
    ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_B2C = 2
} ecwid_store_profile_tax_settings_b2b_b2c;

#define ECWID_STORE_PROFILE_TAX_SETTINGS_B2B_B2C_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_tax_settings_b2b_b2c_opt {
    oac_presence state;
    ecwid_store_profile_tax_settings_b2b_b2c value;
    oac_string text;
} ecwid_store_profile_tax_settings_b2b_b2c_opt;
extern OAC_API const oac_type ecwid_store_profile_tax_settings_b2b_b2c_oac_type;
OAC_API const char *ecwid_store_profile_tax_settings_b2b_b2c_name(ecwid_store_profile_tax_settings_b2b_b2c value);
OAC_API ecwid_store_profile_tax_settings_b2b_b2c ecwid_store_profile_tax_settings_b2b_b2c_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_tax_settings_b2b_b2c)

OAC_END_DECLS

#endif
