/* ecwid_store_profile_tax_invoice_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:256), not this file. */
#include <ecwid/store_profile_tax_invoice_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_tax_invoice_settings[] = {
    OAC_FIELD("taxInvoiceLogoUrl", oac_type_string, ecwid_store_profile_tax_invoice_settings, tax_invoice_logo_url,
              NULL, 0),
    OAC_FIELD("attachTaxInvoiceToOrderEmailNotifications", oac_type_string, ecwid_store_profile_tax_invoice_settings,
              attach_tax_invoice_to_order_email_notifications, NULL, 0),
    OAC_FIELD("enableTaxInvoices", oac_type_bool, ecwid_store_profile_tax_invoice_settings, enable_tax_invoices, NULL,
              0),
    OAC_FIELD("generateInvoicesAutomatically", oac_type_string, ecwid_store_profile_tax_invoice_settings,
              generate_invoices_automatically, NULL, 0),
    OAC_FIELD("taxInvoiceIdPrefix", oac_type_string, ecwid_store_profile_tax_invoice_settings, tax_invoice_id_prefix,
              NULL, 0),
    OAC_FIELD("taxInvoiceIdSuffix", oac_type_string, ecwid_store_profile_tax_invoice_settings, tax_invoice_id_suffix,
              NULL, 0),
    OAC_FIELD("taxInvoiceIdMinDigitsAmount", oac_type_int, ecwid_store_profile_tax_invoice_settings,
              tax_invoice_id_min_digits_amount, NULL, 0),
    OAC_FIELD("taxInvoiceIdNextNumber", oac_type_int, ecwid_store_profile_tax_invoice_settings,
              tax_invoice_id_next_number, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_tax_invoice_settings[] = {
    1, 7, 0, 0, 0, 0, 4, 0, 2, 0, 0, 5, 8, 0, 3, 6,
};
/* clang-format on */

static void write_ecwid_store_profile_tax_invoice_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_tax_invoice_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("taxInvoiceLogoUrl"), &value->tax_invoice_logo_url);
    oac_write_string_member(writer, OAC_KEY("attachTaxInvoiceToOrderEmailNotifications"),
                            &value->attach_tax_invoice_to_order_email_notifications);
    oac_write_bool_member(writer, OAC_KEY("enableTaxInvoices"), &value->enable_tax_invoices);
    oac_write_string_member(writer, OAC_KEY("generateInvoicesAutomatically"), &value->generate_invoices_automatically);
    oac_write_string_member(writer, OAC_KEY("taxInvoiceIdPrefix"), &value->tax_invoice_id_prefix);
    oac_write_string_member(writer, OAC_KEY("taxInvoiceIdSuffix"), &value->tax_invoice_id_suffix);
    oac_write_int_member(writer, OAC_KEY("taxInvoiceIdMinDigitsAmount"), &value->tax_invoice_id_min_digits_amount);
    oac_write_int_member(writer, OAC_KEY("taxInvoiceIdNextNumber"), &value->tax_invoice_id_next_number);
    oac_write_rest(writer, value, &ecwid_store_profile_tax_invoice_settings_oac_type);
}

static char *read_ecwid_store_profile_tax_invoice_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_tax_invoice_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceLogoUrl"))) {
        at = oac_read_string(reader, at, &value->tax_invoice_logo_url);
    }
    if (oac_at_key(&at, OAC_NEXT("attachTaxInvoiceToOrderEmailNotifications"))) {
        at = oac_read_string(reader, at, &value->attach_tax_invoice_to_order_email_notifications);
    }
    if (oac_at_key(&at, OAC_NEXT("enableTaxInvoices"))) {
        at = oac_read_bool(reader, at, &value->enable_tax_invoices);
    }
    if (oac_at_key(&at, OAC_NEXT("generateInvoicesAutomatically"))) {
        at = oac_read_string(reader, at, &value->generate_invoices_automatically);
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceIdPrefix"))) {
        at = oac_read_string(reader, at, &value->tax_invoice_id_prefix);
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceIdSuffix"))) {
        at = oac_read_string(reader, at, &value->tax_invoice_id_suffix);
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceIdMinDigitsAmount"))) {
        at = oac_read_int(reader, at, &value->tax_invoice_id_min_digits_amount);
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceIdNextNumber"))) {
        at = oac_read_int(reader, at, &value->tax_invoice_id_next_number);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_tax_invoice_settings_oac_type);
}

const oac_type ecwid_store_profile_tax_invoice_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_tax_invoice_settings, extra, 8, 15),
    .write = write_ecwid_store_profile_tax_invoice_settings,
    .read = read_ecwid_store_profile_tax_invoice_settings,
    .fields = fields_of_ecwid_store_profile_tax_invoice_settings,
    .index = index_of_ecwid_store_profile_tax_invoice_settings,
};

oac_status ecwid_store_profile_tax_invoice_settings_serialize(const ecwid_store_profile_tax_invoice_settings *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_tax_invoice_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_tax_invoice_settings_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_store_profile_tax_invoice_settings *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_tax_invoice_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_tax_invoice_settings_validate(const ecwid_store_profile_tax_invoice_settings *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_tax_invoice_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_tax_invoice_settings_dispose(ecwid_store_profile_tax_invoice_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_tax_invoice_settings_oac_type, value);
}
