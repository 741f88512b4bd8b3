/* ecwid_tax_on_shipping: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25050 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_on_shipping.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_tax_on_shipping[ECWID_TAX_ON_SHIPPING_COUNT + 1] = {
    [ECWID_TAX_ON_SHIPPING_UNLISTED] = {"", 0},
    [ECWID_TAX_ON_SHIPPING_AUTOMATIC] = {"AUTOMATIC", 9},
    [ECWID_TAX_ON_SHIPPING_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE] =
        {
            "BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE",
            42,
        },
    [ECWID_TAX_ON_SHIPPING_BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT] =
        {
            "BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT",
            43,
        },
    [ECWID_TAX_ON_SHIPPING_TAXED_SEPARATELY_FROM_PRODUCTS] = {"TAXED_SEPARATELY_FROM_PRODUCTS", 30},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_tax_on_shipping[] = {
    0, 2, 1, 3, 0, 0, 0, 4,
};
/* clang-format on */

const oac_type ecwid_tax_on_shipping_oac_type = {
    OAC_ENUM_TABLE(ecwid_tax_on_shipping, 4, 7),
    .names = names_of_ecwid_tax_on_shipping,
    .index = index_of_ecwid_tax_on_shipping,
};

const char *ecwid_tax_on_shipping_name(ecwid_tax_on_shipping value)
{
    return oac_enum_name(&ecwid_tax_on_shipping_oac_type, (unsigned)value);
}

ecwid_tax_on_shipping ecwid_tax_on_shipping_from(oac_string text)
{
    return (ecwid_tax_on_shipping)oac_enum_from(&ecwid_tax_on_shipping_oac_type, text);
}
