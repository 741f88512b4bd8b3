/* ecwid_store_logo: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11063 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_LOGO_H
#define ECWID_STORE_LOGO_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* One of a store's logos. */
typedef enum ecwid_store_logo {
    ECWID_STORE_LOGO_UNLISTED = 0,
    ECWID_STORE_LOGO_LOGO = 1,
    ECWID_STORE_LOGO_INVOICELOGO = 2,
    ECWID_STORE_LOGO_EMAILLOGO = 3
} ecwid_store_logo;

#define ECWID_STORE_LOGO_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_logo_opt {
    oac_presence state;
    ecwid_store_logo value;
    oac_string text;
} ecwid_store_logo_opt;
extern OAC_API const oac_type ecwid_store_logo_oac_type;
OAC_API const char *ecwid_store_logo_name(ecwid_store_logo value);
OAC_API ecwid_store_logo ecwid_store_logo_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_logo)

OAC_END_DECLS

#endif
