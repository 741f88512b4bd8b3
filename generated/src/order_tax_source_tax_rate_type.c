/* ecwid_order_tax_source_tax_rate_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17159 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_tax_source_tax_rate_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_tax_source_tax_rate_type[ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_COUNT +
                                                                      1] = {
    [ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_UNLISTED] = {"", 0},
    [ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_AUTO] = {"AUTO", 4},
    [ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_MANUAL] = {"MANUAL", 6},
    [ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_CUSTOM] = {"CUSTOM", 6},
    [ECWID_ORDER_TAX_SOURCE_TAX_RATE_TYPE_LEGACY] = {"LEGACY", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_tax_source_tax_rate_type[] = {
    0, 1, 3, 0, 4, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_order_tax_source_tax_rate_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_tax_source_tax_rate_type, 4, 7),
    .names = names_of_ecwid_order_tax_source_tax_rate_type,
    .index = index_of_ecwid_order_tax_source_tax_rate_type,
};

const char *ecwid_order_tax_source_tax_rate_type_name(ecwid_order_tax_source_tax_rate_type value)
{
    return oac_enum_name(&ecwid_order_tax_source_tax_rate_type_oac_type, (unsigned)value);
}

ecwid_order_tax_source_tax_rate_type ecwid_order_tax_source_tax_rate_type_from(oac_string text)
{
    return (ecwid_order_tax_source_tax_rate_type)oac_enum_from(&ecwid_order_tax_source_tax_rate_type_oac_type, text);
}
