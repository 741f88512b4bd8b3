/* ecwid_instant_site_domain_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:14166 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_DOMAIN_STATUS_H
#define ECWID_INSTANT_SITE_DOMAIN_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the main domain shows the site already, or is still being set up. */
typedef enum ecwid_instant_site_domain_status {
    ECWID_INSTANT_SITE_DOMAIN_STATUS_UNLISTED = 0,
    ECWID_INSTANT_SITE_DOMAIN_STATUS_CONNECTED = 1,
    ECWID_INSTANT_SITE_DOMAIN_STATUS_PENDING = 2
} ecwid_instant_site_domain_status;

#define ECWID_INSTANT_SITE_DOMAIN_STATUS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_domain_status_opt {
    oac_presence state;
    ecwid_instant_site_domain_status value;
    oac_string text;
} ecwid_instant_site_domain_status_opt;
extern OAC_API const oac_type ecwid_instant_site_domain_status_oac_type;
OAC_API const char *ecwid_instant_site_domain_status_name(ecwid_instant_site_domain_status value);
OAC_API ecwid_instant_site_domain_status ecwid_instant_site_domain_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_domain_status)

OAC_END_DECLS

#endif
