/* ecwid_shipping_option_limitation_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:23770 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_limitation_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_shipping_option_limitation_type[ECWID_SHIPPING_OPTION_LIMITATION_TYPE_COUNT +
                                                                       1] = {
    [ECWID_SHIPPING_OPTION_LIMITATION_TYPE_UNLISTED] = {"", 0},
    [ECWID_SHIPPING_OPTION_LIMITATION_TYPE_ALLOW_ORDERS_AND_INFORM_CUSTOMERS] =
        {
            "ALLOW_ORDERS_AND_INFORM_CUSTOMERS",
            33,
        },
    [ECWID_SHIPPING_OPTION_LIMITATION_TYPE_DISALLOW_ORDERS_AND_INFORM_CUSTOMERS] =
        {
            "DISALLOW_ORDERS_AND_INFORM_CUSTOMERS",
            36,
        },
    [ECWID_SHIPPING_OPTION_LIMITATION_TYPE_ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS] =
        {
            "ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS",
            38,
        },
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_shipping_option_limitation_type[] = {
    3, 0, 0, 0, 0, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_shipping_option_limitation_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_shipping_option_limitation_type, 3, 7),
    .names = names_of_ecwid_shipping_option_limitation_type,
    .index = index_of_ecwid_shipping_option_limitation_type,
};

const char *ecwid_shipping_option_limitation_type_name(ecwid_shipping_option_limitation_type value)
{
    return oac_enum_name(&ecwid_shipping_option_limitation_type_oac_type, (unsigned)value);
}

ecwid_shipping_option_limitation_type ecwid_shipping_option_limitation_type_from(oac_string text)
{
    return (ecwid_shipping_option_limitation_type)oac_enum_from(&ecwid_shipping_option_limitation_type_oac_type, text);
}
