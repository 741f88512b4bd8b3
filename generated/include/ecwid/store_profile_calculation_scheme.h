/* ecwid_store_profile_calculation_scheme: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25050 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_CALCULATION_SCHEME_H
#define ECWID_STORE_PROFILE_CALCULATION_SCHEME_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of StoreProfileTaxSettingsTaxOnShippingCalculationScheme. */
typedef enum ecwid_store_profile_calculation_scheme {
    ECWID_STORE_PROFILE_CALCULATION_SCHEME_UNLISTED = 0,
    ECWID_STORE_PROFILE_CALCULATION_SCHEME_AUTOMATIC = 1,
    ECWID_STORE_PROFILE_CALCULATION_SCHEME_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE = 2,
    ECWID_STORE_PROFILE_CALCULATION_SCHEME_BASED_ON_BY_WEIGHT = 3,
    ECWID_STORE_PROFILE_CALCULATION_SCHEME_TAXED_SEPARATELY_FROM_PRODUCTS = 4
} ecwid_store_profile_calculation_scheme;

#define ECWID_STORE_PROFILE_CALCULATION_SCHEME_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_calculation_scheme_opt {
    oac_presence state;
    ecwid_store_profile_calculation_scheme value;
    oac_string text;
} ecwid_store_profile_calculation_scheme_opt;
extern OAC_API const oac_type ecwid_store_profile_calculation_scheme_oac_type;
OAC_API const char *ecwid_store_profile_calculation_scheme_name(ecwid_store_profile_calculation_scheme value);
OAC_API ecwid_store_profile_calculation_scheme ecwid_store_profile_calculation_scheme_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_calculation_scheme)

OAC_END_DECLS

#endif
