/* ecwid_domains_for_purchase_domain_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:14133 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_H
#define ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of DomainsForPurchaseDomainStatus. */
typedef enum ecwid_domains_for_purchase_domain_status {
    ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_UNLISTED = 0,
    ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_AVAILABLE = 1,
    ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_TAKEN = 2
} ecwid_domains_for_purchase_domain_status;

#define ECWID_DOMAINS_FOR_PURCHASE_DOMAIN_STATUS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_domains_for_purchase_domain_status_opt {
    oac_presence state;
    ecwid_domains_for_purchase_domain_status value;
    oac_string text;
} ecwid_domains_for_purchase_domain_status_opt;
extern OAC_API const oac_type ecwid_domains_for_purchase_domain_status_oac_type;
OAC_API const char *ecwid_domains_for_purchase_domain_status_name(ecwid_domains_for_purchase_domain_status value);
OAC_API ecwid_domains_for_purchase_domain_status ecwid_domains_for_purchase_domain_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_domains_for_purchase_domain_status)

OAC_END_DECLS

#endif
