/* ecwid_tax_invoices: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19286 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_INVOICES_H
#define ECWID_TAX_INVOICES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_invoices ecwid_tax_invoices;
extern OAC_API const oac_type ecwid_tax_invoices_oac_type;

OAC_END_DECLS

#include <ecwid/tax_invoice.h>

OAC_BEGIN_DECLS

/* The tax invoices of an order.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/get-tax-invoices-for-order#response-json */
struct ecwid_tax_invoices {
    /* invoices: The invoices. */
    ecwid_tax_invoice_list invoices;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_INVOICES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_serialize(const ecwid_tax_invoices *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_tax_invoices *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_validate(const ecwid_tax_invoices *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_tax_invoices_dispose(ecwid_tax_invoices *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_invoices)
OAC_CJSON_FUNCTIONS(ecwid_tax_invoices)

OAC_END_DECLS

#endif
