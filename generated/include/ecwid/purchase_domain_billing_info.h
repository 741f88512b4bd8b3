/* ecwid_purchase_domain_billing_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14093 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PURCHASE_DOMAIN_BILLING_INFO_H
#define ECWID_PURCHASE_DOMAIN_BILLING_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_purchase_domain_billing_info ecwid_purchase_domain_billing_info;
extern OAC_API const oac_type ecwid_purchase_domain_billing_info_oac_type;

typedef struct ecwid_purchase_domain_billing_info_ref {
    oac_presence state;
    const ecwid_purchase_domain_billing_info *value;
} ecwid_purchase_domain_billing_info_ref;
OAC_REF_FUNCTIONS(ecwid_purchase_domain_billing_info)

/* The object PurchaseDomainBillingInfo of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/purchase-domain#billinginfo */
struct ecwid_purchase_domain_billing_info {
    /* totalRenewalDomainPrice: number. */
    oac_opt_number total_renewal_domain_price;
    /* renewalDomainPrice: number. */
    oac_opt_number renewal_domain_price;
    /* renewalTax: number. */
    oac_opt_number renewal_tax;
    /* whoisPrivacyFeaturePrice: number. */
    oac_opt_number whois_privacy_feature_price;
    /* currency: string. */
    oac_opt_string currency;
    /* totalRenewalDomainPriceFormatted: string. */
    oac_opt_string total_renewal_domain_price_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PURCHASE_DOMAIN_BILLING_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_billing_info_serialize(
    const ecwid_purchase_domain_billing_info *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_billing_info_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_purchase_domain_billing_info *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_purchase_domain_billing_info_validate(
    const ecwid_purchase_domain_billing_info *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_purchase_domain_billing_info_dispose(ecwid_purchase_domain_billing_info *value);

OAC_RECORD_FUNCTIONS(ecwid_purchase_domain_billing_info)
OAC_CJSON_FUNCTIONS(ecwid_purchase_domain_billing_info)

OAC_END_DECLS

#endif
