/* ecwid_tax_invoices_for_order: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19295 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_INVOICES_FOR_ORDER_H
#define ECWID_TAX_INVOICES_FOR_ORDER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_invoices_for_order ecwid_tax_invoices_for_order;
extern OAC_API const oac_type ecwid_tax_invoices_for_order_oac_type;

/* An array of ecwid_tax_invoices_for_order: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tax_invoices_for_order_list {
    oac_presence state;
    size_t count;
    const ecwid_tax_invoices_for_order *items;
} ecwid_tax_invoices_for_order_list;
OAC_LIST_FUNCTIONS(ecwid_tax_invoices_for_order_list, ecwid_tax_invoices_for_order)
extern OAC_API const oac_type ecwid_tax_invoices_for_order_list_oac_type;

OAC_END_DECLS

#include <ecwid/tax_invoices_for_order_type.h>

OAC_BEGIN_DECLS

/* The object TaxInvoicesForOrder of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/get-tax-invoices-for-order#invoices */
struct ecwid_tax_invoices_for_order {
    /* internalId: integer. */
    oac_opt_int internal_id;
    /* id: string. */
    oac_opt_string id;
    /* created: string. Format: ecwid-date-time. */
    oac_opt_string created;
    /* link: string. */
    oac_opt_string link;
    /* type: string. */
    ecwid_tax_invoices_for_order_type_opt type;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_INVOICES_FOR_ORDER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_for_order_serialize(const ecwid_tax_invoices_for_order *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_for_order_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_tax_invoices_for_order *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_invoices_for_order_validate(const ecwid_tax_invoices_for_order *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_tax_invoices_for_order_dispose(ecwid_tax_invoices_for_order *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_invoices_for_order)
OAC_CJSON_FUNCTIONS(ecwid_tax_invoices_for_order)

OAC_END_DECLS

#endif
