/* ecwid_store_profile_legal_page_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25195 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_H
#define ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What the page is about. */
typedef enum ecwid_store_profile_legal_page_type {
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_UNLISTED = 0,
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_LEGAL_INFO = 1,
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_SHIPPING_COST_PAYMENT_INFO = 2,
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_REVOCATION_TERMS = 3,
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_TERMS = 4,
    ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_PRIVACY_STATEMENT = 5
} ecwid_store_profile_legal_page_type;

#define ECWID_STORE_PROFILE_LEGAL_PAGE_TYPE_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_legal_page_type_opt {
    oac_presence state;
    ecwid_store_profile_legal_page_type value;
    oac_string text;
} ecwid_store_profile_legal_page_type_opt;
extern OAC_API const oac_type ecwid_store_profile_legal_page_type_oac_type;
OAC_API const char *ecwid_store_profile_legal_page_type_name(ecwid_store_profile_legal_page_type value);
OAC_API ecwid_store_profile_legal_page_type ecwid_store_profile_legal_page_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_legal_page_type)

OAC_END_DECLS

#endif
