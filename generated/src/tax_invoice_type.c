/* ecwid_tax_invoice_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:16461 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_invoice_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_tax_invoice_type[ECWID_TAX_INVOICE_TYPE_COUNT + 1] = {
    [ECWID_TAX_INVOICE_TYPE_UNLISTED] = {"", 0},
    [ECWID_TAX_INVOICE_TYPE_SALE] = {"SALE", 4},
    [ECWID_TAX_INVOICE_TYPE_FULL_CANCEL] = {"FULL_CANCEL", 11},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_tax_invoice_type[] = {
    1, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_tax_invoice_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_tax_invoice_type, 2, 3),
    .names = names_of_ecwid_tax_invoice_type,
    .index = index_of_ecwid_tax_invoice_type,
};

const char *ecwid_tax_invoice_type_name(ecwid_tax_invoice_type value)
{
    return oac_enum_name(&ecwid_tax_invoice_type_oac_type, (unsigned)value);
}

ecwid_tax_invoice_type ecwid_tax_invoice_type_from(oac_string text)
{
    return (ecwid_tax_invoice_type)oac_enum_from(&ecwid_tax_invoice_type_oac_type, text);
}
