/* ecwid_get_tax_invoices_for_order_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19286 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_TAX_INVOICES_FOR_ORDER_RESPONSE_H
#define ECWID_GET_TAX_INVOICES_FOR_ORDER_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_tax_invoices_for_order_response ecwid_get_tax_invoices_for_order_response;
extern OAC_API const oac_type ecwid_get_tax_invoices_for_order_response_oac_type;

OAC_END_DECLS

#include <ecwid/tax_invoices_for_order.h>

OAC_BEGIN_DECLS

/* The object GetTaxInvoicesForOrderResponse of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/get-tax-invoices-for-order#response-json */
struct ecwid_get_tax_invoices_for_order_response {
    /* invoices: array of objects. */
    ecwid_tax_invoices_for_order_list invoices;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_TAX_INVOICES_FOR_ORDER_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_tax_invoices_for_order_response_serialize(
    const ecwid_get_tax_invoices_for_order_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_tax_invoices_for_order_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_get_tax_invoices_for_order_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_tax_invoices_for_order_response_validate(const ecwid_get_tax_invoices_for_order_response *value,
                                                   oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_tax_invoices_for_order_response_dispose(ecwid_get_tax_invoices_for_order_response *value);

OAC_RECORD_FUNCTIONS(ecwid_get_tax_invoices_for_order_response)
OAC_CJSON_FUNCTIONS(ecwid_get_tax_invoices_for_order_response)

OAC_END_DECLS

#endif
