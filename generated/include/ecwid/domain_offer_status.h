/* ecwid_domain_offer_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:14133 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_OFFER_STATUS_H
#define ECWID_DOMAIN_OFFER_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the name is free or taken. */
typedef enum ecwid_domain_offer_status {
    ECWID_DOMAIN_OFFER_STATUS_UNLISTED = 0,
    ECWID_DOMAIN_OFFER_STATUS_AVAILABLE = 1,
    ECWID_DOMAIN_OFFER_STATUS_TAKEN = 2
} ecwid_domain_offer_status;

#define ECWID_DOMAIN_OFFER_STATUS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_domain_offer_status_opt {
    oac_presence state;
    ecwid_domain_offer_status value;
    oac_string text;
} ecwid_domain_offer_status_opt;
extern OAC_API const oac_type ecwid_domain_offer_status_oac_type;
OAC_API const char *ecwid_domain_offer_status_name(ecwid_domain_offer_status value);
OAC_API ecwid_domain_offer_status ecwid_domain_offer_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_domain_offer_status)

OAC_END_DECLS

#endif
