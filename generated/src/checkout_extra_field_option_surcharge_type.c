/* ecwid_checkout_extra_field_option_surcharge_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11958 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_option_surcharge_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_checkout_extra_field_option_surcharge_type[ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_COUNT +
                                                              1] = {
    [ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_UNLISTED] = {"", 0},
    [ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
    [ECWID_CHECKOUT_EXTRA_FIELD_OPTION_SURCHARGE_TYPE_PERCENT] = {"PERCENT", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_checkout_extra_field_option_surcharge_type[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_checkout_extra_field_option_surcharge_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_checkout_extra_field_option_surcharge_type, 2, 3),
    .names = names_of_ecwid_checkout_extra_field_option_surcharge_type,
    .index = index_of_ecwid_checkout_extra_field_option_surcharge_type,
};

const char *
ecwid_checkout_extra_field_option_surcharge_type_name(ecwid_checkout_extra_field_option_surcharge_type value)
{
    return oac_enum_name(&ecwid_checkout_extra_field_option_surcharge_type_oac_type, (unsigned)value);
}

ecwid_checkout_extra_field_option_surcharge_type ecwid_checkout_extra_field_option_surcharge_type_from(oac_string text)
{
    return (ecwid_checkout_extra_field_option_surcharge_type)oac_enum_from(
        &ecwid_checkout_extra_field_option_surcharge_type_oac_type, text);
}
