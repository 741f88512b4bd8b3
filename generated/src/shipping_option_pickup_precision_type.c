/* ecwid_shipping_option_pickup_precision_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23758 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_pickup_precision_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_shipping_option_pickup_precision_type[ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_COUNT + 1] = {
    [ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_DATE] = {"DATE", 4},
    [ECWID_SHIPPING_OPTION_PICKUP_PRECISION_TYPE_DATE_AND_TIME_SLOT] = {"DATE_AND_TIME_SLOT", 18},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_pickup_precision_type[] = {
    0, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_shipping_option_pickup_precision_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_pickup_precision_type, 2, 3),
    .names = names_of_ecwid_shipping_option_pickup_precision_type,
    .index = index_of_ecwid_shipping_option_pickup_precision_type,
};

const char *ecwid_shipping_option_pickup_precision_type_name(ecwid_shipping_option_pickup_precision_type value)
{
    return oac_enum_name(&ecwid_shipping_option_pickup_precision_type_oac_type, (unsigned)value);
}

ecwid_shipping_option_pickup_precision_type ecwid_shipping_option_pickup_precision_type_from(oac_string text)
{
    return (ecwid_shipping_option_pickup_precision_type)oac_enum_from(
        &ecwid_shipping_option_pickup_precision_type_oac_type, text);
}
