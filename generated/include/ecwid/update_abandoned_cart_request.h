/* ecwid_update_abandoned_cart_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16882 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ABANDONED_CART_REQUEST_H
#define ECWID_UPDATE_ABANDONED_CART_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_abandoned_cart_request ecwid_update_abandoned_cart_request;
extern OAC_API const oac_type ecwid_update_abandoned_cart_request_oac_type;

OAC_END_DECLS

#include <ecwid/buyer_kind.h>
#include <ecwid/order_tax.h>

OAC_BEGIN_DECLS

/* The fields of an abandoned cart to change.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/update-abandoned-cart#request-json */
struct ecwid_update_abandoned_cart_request {
    /* hidden: Whether the control panel does not show it. Only for what was not finished. */
    oac_opt_bool hidden;
    /* taxesOnShipping: Taxes on shipping and handling. Null for old orders, empty where only items are taxed; not
     * calculated anew when the order is changed. May be null. */
    ecwid_order_tax_list taxes_on_shipping;
    /* b2b_b2c: Whether a business (b2b) or a private customer (b2c) orders. */
    ecwid_buyer_kind_opt b2b_b2c;
    /* customerRequestedInvoice: Whether the customer asked for an invoice. */
    oac_opt_bool customer_requested_invoice;
    /* customerFiscalCode: Italian tax code (codice fiscale) of the customer. */
    oac_opt_string customer_fiscal_code;
    /* electronicInvoicePecEmail: Certified email address (PEC) that Italian electronic invoices are sent to. */
    oac_opt_string electronic_invoice_pec_email;
    /* electronicInvoiceSdiCode: Code by which the Italian exchange system (SdI) delivers electronic invoices. */
    oac_opt_string electronic_invoice_sdi_code;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_ABANDONED_CART_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_abandoned_cart_request_serialize(
    const ecwid_update_abandoned_cart_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_abandoned_cart_request_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_update_abandoned_cart_request *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_abandoned_cart_request_validate(const ecwid_update_abandoned_cart_request *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_abandoned_cart_request_dispose(ecwid_update_abandoned_cart_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_abandoned_cart_request)
OAC_CJSON_FUNCTIONS(ecwid_update_abandoned_cart_request)

OAC_END_DECLS

#endif
