/* ecwid_custom_charge_with_ecwid_billing_currency: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:226 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/custom_charge_with_ecwid_billing_currency.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_custom_charge_with_ecwid_billing_currency[ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_COUNT +
                                                             1] = {
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_UNLISTED] = {"", 0},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_USD] = {"USD", 3},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_EUR] = {"EUR", 3},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_MXN] = {"MXN", 3},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_INR] = {"INR", 3},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_GBP] = {"GBP", 3},
    [ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_CURRENCY_AUD] = {"AUD", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_custom_charge_with_ecwid_billing_currency[] = {
    0, 0, 3, 0, 0, 2, 0, 0, 1, 6, 4, 0, 0, 0, 0, 5,
};
/* clang-format on */

const oac_type ecwid_custom_charge_with_ecwid_billing_currency_oac_type = {
    OAC_ENUM_TABLE(ecwid_custom_charge_with_ecwid_billing_currency, 6, 15),
    .names = names_of_ecwid_custom_charge_with_ecwid_billing_currency,
    .index = index_of_ecwid_custom_charge_with_ecwid_billing_currency,
};

const char *ecwid_custom_charge_with_ecwid_billing_currency_name(ecwid_custom_charge_with_ecwid_billing_currency value)
{
    return oac_enum_name(&ecwid_custom_charge_with_ecwid_billing_currency_oac_type, (unsigned)value);
}

ecwid_custom_charge_with_ecwid_billing_currency ecwid_custom_charge_with_ecwid_billing_currency_from(oac_string text)
{
    return (ecwid_custom_charge_with_ecwid_billing_currency)oac_enum_from(
        &ecwid_custom_charge_with_ecwid_billing_currency_oac_type, text);
}
