/* ecwid_order_refund_source: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:17700 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_refund_source.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_order_refund_source[ECWID_ORDER_REFUND_SOURCE_COUNT + 1] = {
    [ECWID_ORDER_REFUND_SOURCE_UNLISTED] = {"", 0},
    [ECWID_ORDER_REFUND_SOURCE_CP] = {"CP", 2},
    [ECWID_ORDER_REFUND_SOURCE_API] = {"API", 3},
    [ECWID_ORDER_REFUND_SOURCE_EXTERNAL] = {"External", 8},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_order_refund_source[] = {
    3, 0, 0, 0, 0, 2, 0, 1,
};
/* clang-format on */

const oac_type ecwid_order_refund_source_oac_type = {
    OAC_ENUM_TABLE(ecwid_order_refund_source, 3, 7),
    .names = names_of_ecwid_order_refund_source,
    .index = index_of_ecwid_order_refund_source,
};

const char *ecwid_order_refund_source_name(ecwid_order_refund_source value)
{
    return oac_enum_name(&ecwid_order_refund_source_oac_type, (unsigned)value);
}

ecwid_order_refund_source ecwid_order_refund_source_from(oac_string text)
{
    return (ecwid_order_refund_source)oac_enum_from(&ecwid_order_refund_source_oac_type, text);
}
