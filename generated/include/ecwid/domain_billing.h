/* ecwid_domain_billing: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14093 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_BILLING_H
#define ECWID_DOMAIN_BILLING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domain_billing ecwid_domain_billing;
extern OAC_API const oac_type ecwid_domain_billing_oac_type;

typedef struct ecwid_domain_billing_ref {
    oac_presence state;
    const ecwid_domain_billing *value;
} ecwid_domain_billing_ref;
OAC_REF_FUNCTIONS(ecwid_domain_billing)

/* What a renewal of a domain costs.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#billinginfo */
struct ecwid_domain_billing {
    /* totalRenewalDomainPrice: Price of a renewal with tax and everything else. */
    oac_opt_number total_renewal_domain_price;
    /* renewalDomainPrice: Price of a renewal without tax. */
    oac_opt_number renewal_domain_price;
    /* renewalTax: Tax on the renewal. */
    oac_opt_number renewal_tax;
    /* whoisPrivacyFeaturePrice: Price of keeping the owner out of the public register (whois). */
    oac_opt_number whois_privacy_feature_price;
    /* currency: Currency of the prices, three letters such as USD. */
    oac_opt_string currency;
    /* totalRenewalDomainPriceFormatted: The whole price as a text with its currency, such as $99.00. */
    oac_opt_string total_renewal_domain_price_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DOMAIN_BILLING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_billing_serialize(const ecwid_domain_billing *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_billing_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_domain_billing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_billing_validate(const ecwid_domain_billing *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_domain_billing_dispose(ecwid_domain_billing *value);

OAC_RECORD_FUNCTIONS(ecwid_domain_billing)
OAC_CJSON_FUNCTIONS(ecwid_domain_billing)

OAC_END_DECLS

#endif
