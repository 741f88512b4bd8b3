/* ecwid_store_profile_legal_page_display: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25211 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_H
#define ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether its text is shown, or an address elsewhere is opened. */
typedef enum ecwid_store_profile_legal_page_display {
    ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_UNLISTED = 0,
    ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_INLINE = 1,
    ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_EXTERNAL_URL = 2
} ecwid_store_profile_legal_page_display;

#define ECWID_STORE_PROFILE_LEGAL_PAGE_DISPLAY_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_legal_page_display_opt {
    oac_presence state;
    ecwid_store_profile_legal_page_display value;
    oac_string text;
} ecwid_store_profile_legal_page_display_opt;
extern OAC_API const oac_type ecwid_store_profile_legal_page_display_oac_type;
OAC_API const char *ecwid_store_profile_legal_page_display_name(ecwid_store_profile_legal_page_display value);
OAC_API ecwid_store_profile_legal_page_display ecwid_store_profile_legal_page_display_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_legal_page_display)

OAC_END_DECLS

#endif
