/* ecwid_update_abandoned_cart_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16882 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_abandoned_cart_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_abandoned_cart_request[] = {
    OAC_FIELD("hidden", oac_type_bool, ecwid_update_abandoned_cart_request, hidden, NULL, 0),
    OAC_FIELD("taxesOnShipping", ecwid_order_tax_list_oac_type, ecwid_update_abandoned_cart_request, taxes_on_shipping,
              NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("b2b_b2c", ecwid_buyer_kind_oac_type, ecwid_update_abandoned_cart_request, b2b_b2c, NULL, 0),
    OAC_FIELD("customerRequestedInvoice", oac_type_bool, ecwid_update_abandoned_cart_request,
              customer_requested_invoice, NULL, 0),
    OAC_FIELD("customerFiscalCode", oac_type_string, ecwid_update_abandoned_cart_request, customer_fiscal_code, NULL,
              0),
    OAC_FIELD("electronicInvoicePecEmail", oac_type_string, ecwid_update_abandoned_cart_request,
              electronic_invoice_pec_email, NULL, 0),
    OAC_FIELD("electronicInvoiceSdiCode", oac_type_string, ecwid_update_abandoned_cart_request,
              electronic_invoice_sdi_code, NULL, 0),
};
static const uint8_t index_of_ecwid_update_abandoned_cart_request[] = {
    1, 0, 0, 0, 0, 2, 3, 5, 6, 7, 0, 0, 0, 0, 0, 4,
};
/* clang-format on */

static void write_ecwid_update_abandoned_cart_request(oac_writer *writer, const void *from)
{
    const ecwid_update_abandoned_cart_request *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("hidden"), &value->hidden);
    oac_write_list(writer, OAC_KEY("taxesOnShipping"), &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    oac_write_enum(writer, OAC_KEY("b2b_b2c"), &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    oac_write_bool_member(writer, OAC_KEY("customerRequestedInvoice"), &value->customer_requested_invoice);
    oac_write_string_member(writer, OAC_KEY("customerFiscalCode"), &value->customer_fiscal_code);
    oac_write_string_member(writer, OAC_KEY("electronicInvoicePecEmail"), &value->electronic_invoice_pec_email);
    oac_write_string_member(writer, OAC_KEY("electronicInvoiceSdiCode"), &value->electronic_invoice_sdi_code);
    oac_write_rest(writer, value, &ecwid_update_abandoned_cart_request_oac_type);
}

static char *read_ecwid_update_abandoned_cart_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_abandoned_cart_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("hidden"))) {
        at = oac_read_bool(reader, at, &value->hidden);
    }
    if (oac_at_key(&at, OAC_NEXT("taxesOnShipping"))) {
        at = oac_read_list(reader, at, &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("b2b_b2c"))) {
        at = oac_read_enum(reader, at, &value->b2b_b2c, &ecwid_buyer_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerRequestedInvoice"))) {
        at = oac_read_bool(reader, at, &value->customer_requested_invoice);
    }
    if (oac_at_key(&at, OAC_NEXT("customerFiscalCode"))) {
        at = oac_read_string(reader, at, &value->customer_fiscal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoicePecEmail"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_pec_email);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoiceSdiCode"))) {
        at = oac_read_string(reader, at, &value->electronic_invoice_sdi_code);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_abandoned_cart_request_oac_type);
}

const oac_type ecwid_update_abandoned_cart_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_abandoned_cart_request, extra, 7, 15),
    .write = write_ecwid_update_abandoned_cart_request,
    .read = read_ecwid_update_abandoned_cart_request,
    .fields = fields_of_ecwid_update_abandoned_cart_request,
    .index = index_of_ecwid_update_abandoned_cart_request,
};

oac_status ecwid_update_abandoned_cart_request_serialize(const ecwid_update_abandoned_cart_request *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_abandoned_cart_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_abandoned_cart_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_update_abandoned_cart_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_abandoned_cart_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_abandoned_cart_request_validate(const ecwid_update_abandoned_cart_request *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_update_abandoned_cart_request_oac_type, value, mode, violations, error);
}

void ecwid_update_abandoned_cart_request_dispose(ecwid_update_abandoned_cart_request *value)
{
    oac_record_dispose(&ecwid_update_abandoned_cart_request_oac_type, value);
}
