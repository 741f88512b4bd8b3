/* ecwid_logo: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11063 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_LOGO_H
#define ECWID_LOGO_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of Logo. */
typedef enum ecwid_logo {
    ECWID_LOGO_UNLISTED = 0,
    ECWID_LOGO_LOGO = 1,
    ECWID_LOGO_INVOICELOGO = 2,
    ECWID_LOGO_EMAILLOGO = 3
} ecwid_logo;

#define ECWID_LOGO_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_logo_opt {
    oac_presence state;
    ecwid_logo value;
    oac_string text;
} ecwid_logo_opt;
extern OAC_API const oac_type ecwid_logo_oac_type;
OAC_API const char *ecwid_logo_name(ecwid_logo value);
OAC_API ecwid_logo ecwid_logo_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_logo)

OAC_END_DECLS

#endif
