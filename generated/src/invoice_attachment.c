/* ecwid_invoice_attachment: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25325 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/invoice_attachment.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_invoice_attachment[ECWID_INVOICE_ATTACHMENT_COUNT + 1] = {
    [ECWID_INVOICE_ATTACHMENT_UNLISTED] = {"", 0},
    [ECWID_INVOICE_ATTACHMENT_ATTACH_TO_ALL_EMAILS] = {"ATTACH_TO_ALL_EMAILS", 20},
    [ECWID_INVOICE_ATTACHMENT_DO_NOT_ATTACH] = {"DO_NOT_ATTACH", 13},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_invoice_attachment[] = {
    1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_invoice_attachment_oac_type = {
    OAC_ENUM_TABLE(ecwid_invoice_attachment, 2, 3),
    .names = names_of_ecwid_invoice_attachment,
    .index = index_of_ecwid_invoice_attachment,
};

const char *ecwid_invoice_attachment_name(ecwid_invoice_attachment value)
{
    return oac_enum_name(&ecwid_invoice_attachment_oac_type, (unsigned)value);
}

ecwid_invoice_attachment ecwid_invoice_attachment_from(oac_string text)
{
    return (ecwid_invoice_attachment)oac_enum_from(&ecwid_invoice_attachment_oac_type, text);
}
