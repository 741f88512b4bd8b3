/* ecwid_tax_invoice: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16447 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_INVOICE_H
#define ECWID_TAX_INVOICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_invoice ecwid_tax_invoice;
extern OAC_API const oac_type ecwid_tax_invoice_oac_type;

/* An array of ecwid_tax_invoice: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tax_invoice_list {
    oac_presence state;
    size_t count;
    const ecwid_tax_invoice *items;
} ecwid_tax_invoice_list;
OAC_LIST_FUNCTIONS(ecwid_tax_invoice_list, ecwid_tax_invoice)
extern OAC_API const oac_type ecwid_tax_invoice_list_oac_type;

OAC_END_DECLS

#include <ecwid/tax_invoice_type.h>

OAC_BEGIN_DECLS

/* A tax invoice of an order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/search-abandoned-carts#invoices */
struct ecwid_tax_invoice {
    /* internalId: Number of the invoice within Ecwid. */
    oac_opt_int internal_id;
    /* id: Number that is printed on the invoice. */
    oac_opt_string id;
    /* created: When the invoice was made, in UTC. Format: ecwid-date-time. */
    oac_opt_string created;
    /* link: Address of the invoice as a PDF file. */
    oac_opt_string link;
    /* type: Whether it is an invoice (SALE) or takes one back (FULL_CANCEL). */
    ecwid_tax_invoice_type_opt type;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_INVOICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoice_serialize(const ecwid_tax_invoice *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoice_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, ecwid_tax_invoice *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoice_validate(const ecwid_tax_invoice *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_tax_invoice_dispose(ecwid_tax_invoice *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_invoice)
OAC_CJSON_FUNCTIONS(ecwid_tax_invoice)

OAC_END_DECLS

#endif
