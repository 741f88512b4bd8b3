/* ecwid_store_profile_order_invoice_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25318 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_order_invoice_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_order_invoice_settings[] = {
    OAC_FIELD("displayOrderInvoices", oac_type_bool, ecwid_store_profile_order_invoice_settings, display_order_invoices,
              NULL, 0),
    OAC_FIELD("attachInvoiceToOrderEmailNotifications", ecwid_invoice_attachment_oac_type,
              ecwid_store_profile_order_invoice_settings, attach_invoice_to_order_email_notifications, NULL, 0),
    OAC_FIELD("invoiceLogoUrl", oac_type_string, ecwid_store_profile_order_invoice_settings, invoice_logo_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_order_invoice_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_order_invoice_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("displayOrderInvoices"), &value->display_order_invoices);
    oac_write_enum(writer, OAC_KEY("attachInvoiceToOrderEmailNotifications"),
                   &value->attach_invoice_to_order_email_notifications, &ecwid_invoice_attachment_oac_type);
    oac_write_string_member(writer, OAC_KEY("invoiceLogoUrl"), &value->invoice_logo_url);
    oac_write_rest(writer, value, &ecwid_store_profile_order_invoice_settings_oac_type);
}

static char *read_ecwid_store_profile_order_invoice_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_order_invoice_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("displayOrderInvoices"))) {
        at = oac_read_bool(reader, at, &value->display_order_invoices);
    }
    if (oac_at_key(&at, OAC_NEXT("attachInvoiceToOrderEmailNotifications"))) {
        at = oac_read_enum(reader, at, &value->attach_invoice_to_order_email_notifications,
                           &ecwid_invoice_attachment_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("invoiceLogoUrl"))) {
        at = oac_read_string(reader, at, &value->invoice_logo_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_order_invoice_settings_oac_type);
}

const oac_type ecwid_store_profile_order_invoice_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_order_invoice_settings, extra, 3, 0),
    .write = write_ecwid_store_profile_order_invoice_settings,
    .read = read_ecwid_store_profile_order_invoice_settings,
    .fields = fields_of_ecwid_store_profile_order_invoice_settings,
};

oac_status ecwid_store_profile_order_invoice_settings_serialize(const ecwid_store_profile_order_invoice_settings *value,
                                                                oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_order_invoice_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_order_invoice_settings_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_store_profile_order_invoice_settings *value,
                                                            oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_order_invoice_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_order_invoice_settings_validate(const ecwid_store_profile_order_invoice_settings *value,
                                                               oac_validation mode, oac_violations *violations,
                                                               oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_order_invoice_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_order_invoice_settings_dispose(ecwid_store_profile_order_invoice_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_order_invoice_settings_oac_type, value);
}
