/* ecwid_tax_invoice_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:16461 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_INVOICE_TYPE_H
#define ECWID_TAX_INVOICE_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether it is an invoice (SALE) or takes one back (FULL_CANCEL). */
typedef enum ecwid_tax_invoice_type {
    ECWID_TAX_INVOICE_TYPE_UNLISTED = 0,
    /* An invoice. */
    ECWID_TAX_INVOICE_TYPE_SALE = 1,
    /* One that takes an invoice back. */
    ECWID_TAX_INVOICE_TYPE_FULL_CANCEL = 2
} ecwid_tax_invoice_type;

#define ECWID_TAX_INVOICE_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_tax_invoice_type_opt {
    oac_presence state;
    ecwid_tax_invoice_type value;
    oac_string text;
} ecwid_tax_invoice_type_opt;
extern OAC_API const oac_type ecwid_tax_invoice_type_oac_type;
OAC_API const char *ecwid_tax_invoice_type_name(ecwid_tax_invoice_type value);
OAC_API ecwid_tax_invoice_type ecwid_tax_invoice_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_tax_invoice_type)

OAC_END_DECLS

#endif
