/* ecwid_payment_option_payment_surcharges_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:20200 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/payment_option_payment_surcharges_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_payment_option_payment_surcharges_type[ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_COUNT + 1] = {
    [ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_UNLISTED] = {"", 0},
    [ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_ABSOLUTE] = {"ABSOLUTE", 8},
    [ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_TYPE_PERCENT] = {"PERCENT", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_payment_option_payment_surcharges_type[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_payment_option_payment_surcharges_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_payment_option_payment_surcharges_type, 2, 3),
    .names = names_of_ecwid_payment_option_payment_surcharges_type,
    .index = index_of_ecwid_payment_option_payment_surcharges_type,
};

const char *ecwid_payment_option_payment_surcharges_type_name(ecwid_payment_option_payment_surcharges_type value)
{
    return oac_enum_name(&ecwid_payment_option_payment_surcharges_type_oac_type, (unsigned)value);
}

ecwid_payment_option_payment_surcharges_type ecwid_payment_option_payment_surcharges_type_from(oac_string text)
{
    return (ecwid_payment_option_payment_surcharges_type)oac_enum_from(
        &ecwid_payment_option_payment_surcharges_type_oac_type, text);
}
