/* ecwid_store_profile_tax_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25031 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_TAX_SETTINGS_H
#define ECWID_STORE_PROFILE_TAX_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_tax_settings ecwid_store_profile_tax_settings;
extern OAC_API const oac_type ecwid_store_profile_tax_settings_oac_type;

typedef struct ecwid_store_profile_tax_settings_ref {
    oac_presence state;
    const ecwid_store_profile_tax_settings *value;
} ecwid_store_profile_tax_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_tax_settings)

OAC_END_DECLS

#include <ecwid/store_profile_tax_settings_b2b_b2c.h>
#include <ecwid/tax.h>
#include <ecwid/tax_on_shipping.h>

OAC_BEGIN_DECLS

/* How taxes are calculated.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#taxsettings */
struct ecwid_store_profile_tax_settings {
    /* automaticTaxEnabled: Whether the rates are found by themselves. */
    oac_opt_bool automatic_tax_enabled;
    /* taxes: Taxes that are set by hand. */
    ecwid_tax_list taxes;
    /* pricesIncludeTax: Whether prices have taxes in them. */
    oac_opt_bool prices_include_tax;
    /* taxExemptBusiness: Whether the business charges no VAT by § 19 of the German law (UStG), and says so. */
    oac_opt_bool tax_exempt_business;
    /* ukVatRegistered: Whether VAT is charged on orders below 135 GBP from the EU to the United Kingdom. */
    oac_opt_bool uk_vat_registered;
    /* euIossEnabled: Whether VAT is charged on orders below 150 EUR into the EU (Import One-Stop Shop). */
    oac_opt_bool eu_ioss_enabled;
    /* taxOnShippingCalculationScheme: How the tax on shipping is found. AUTOMATIC by default. Default: "AUTOMATIC". */
    ecwid_tax_on_shipping_opt tax_on_shipping_calculation_scheme;
    /* b2b_b2c: Whether the store sells to businesses (b2b) or private customers (b2c). */
    ecwid_store_profile_tax_settings_b2b_b2c_opt b2b_b2c;
    /* electronicInvoiceFieldsAtCheckoutEnabled: Whether the checkout asks for what Italian electronic invoices need. */
    oac_opt_bool electronic_invoice_fields_at_checkout_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_TAX_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tax_settings_serialize(
    const ecwid_store_profile_tax_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tax_settings_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_store_profile_tax_settings *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tax_settings_validate(
    const ecwid_store_profile_tax_settings *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_tax_settings_dispose(ecwid_store_profile_tax_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_tax_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_tax_settings)

OAC_END_DECLS

#endif
