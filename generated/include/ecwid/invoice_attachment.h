/* ecwid_invoice_attachment: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25325 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INVOICE_ATTACHMENT_H
#define ECWID_INVOICE_ATTACHMENT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether emails about orders have the receipt with them. */
typedef enum ecwid_invoice_attachment {
    ECWID_INVOICE_ATTACHMENT_UNLISTED = 0,
    ECWID_INVOICE_ATTACHMENT_ATTACH_TO_ALL_EMAILS = 1,
    ECWID_INVOICE_ATTACHMENT_DO_NOT_ATTACH = 2
} ecwid_invoice_attachment;

#define ECWID_INVOICE_ATTACHMENT_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_invoice_attachment_opt {
    oac_presence state;
    ecwid_invoice_attachment value;
    oac_string text;
} ecwid_invoice_attachment_opt;
extern OAC_API const oac_type ecwid_invoice_attachment_oac_type;
OAC_API const char *ecwid_invoice_attachment_name(ecwid_invoice_attachment value);
OAC_API ecwid_invoice_attachment ecwid_invoice_attachment_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_invoice_attachment)

OAC_END_DECLS

#endif
