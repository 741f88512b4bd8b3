/* ecwid_store_profile_tax_invoice_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:256), not this file. */
#ifndef ECWID_STORE_PROFILE_TAX_INVOICE_SETTINGS_H
#define ECWID_STORE_PROFILE_TAX_INVOICE_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_tax_invoice_settings ecwid_store_profile_tax_invoice_settings;
extern OAC_API const oac_type ecwid_store_profile_tax_invoice_settings_oac_type;

typedef struct ecwid_store_profile_tax_invoice_settings_ref {
    oac_presence state;
    const ecwid_store_profile_tax_invoice_settings *value;
} ecwid_store_profile_tax_invoice_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_tax_invoice_settings)

/* How tax invoices are made and numbered. */
struct ecwid_store_profile_tax_invoice_settings {
    /* taxInvoiceLogoUrl: Address of the logo on tax invoices. */
    oac_opt_string tax_invoice_logo_url;
    /* attachTaxInvoiceToOrderEmailNotifications: Which emails have the tax invoice with them, such as
     * ATTACH_TO_ALL_EMAILS. */
    oac_opt_string attach_tax_invoice_to_order_email_notifications;
    /* enableTaxInvoices: Whether tax invoices are made. */
    oac_opt_bool enable_tax_invoices;
    /* generateInvoicesAutomatically: For which orders they are made by themselves. */
    oac_opt_string generate_invoices_automatically;
    /* taxInvoiceIdPrefix: What stands before their numbers. */
    oac_opt_string tax_invoice_id_prefix;
    /* taxInvoiceIdSuffix: What stands behind their numbers. */
    oac_opt_string tax_invoice_id_suffix;
    /* taxInvoiceIdMinDigitsAmount: How many digits their numbers have at least. */
    oac_opt_int tax_invoice_id_min_digits_amount;
    /* taxInvoiceIdNextNumber: Number of the next one. */
    oac_opt_int tax_invoice_id_next_number;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_TAX_INVOICE_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tax_invoice_settings_serialize(
    const ecwid_store_profile_tax_invoice_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_tax_invoice_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_tax_invoice_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_tax_invoice_settings_validate(const ecwid_store_profile_tax_invoice_settings *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_tax_invoice_settings_dispose(ecwid_store_profile_tax_invoice_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_tax_invoice_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_tax_invoice_settings)

OAC_END_DECLS

#endif
