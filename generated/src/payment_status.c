/* ecwid_payment_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/lists-in-queries.yaml:21), not this file. */
#include <ecwid/payment_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_payment_status[ECWID_PAYMENT_STATUS_COUNT + 1] = {
    [ECWID_PAYMENT_STATUS_UNLISTED] = {"", 0},
    [ECWID_PAYMENT_STATUS_AWAITING_PAYMENT] = {"AWAITING_PAYMENT", 16},
    [ECWID_PAYMENT_STATUS_PAID] = {"PAID", 4},
    [ECWID_PAYMENT_STATUS_CANCELLED] = {"CANCELLED", 9},
    [ECWID_PAYMENT_STATUS_REFUNDED] = {"REFUNDED", 8},
    [ECWID_PAYMENT_STATUS_PARTIALLY_REFUNDED] = {"PARTIALLY_REFUNDED", 18},
    [ECWID_PAYMENT_STATUS_INCOMPLETE] = {"INCOMPLETE", 10},
    [ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_1] = {"CUSTOM_PAYMENT_STATUS_1", 23},
    [ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_2] = {"CUSTOM_PAYMENT_STATUS_2", 23},
    [ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_3] = {"CUSTOM_PAYMENT_STATUS_3", 23},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_payment_status[] = {
    0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 7, 8, 9, 0, 0, 0, 1, 0, 0, 0, 5, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 6,
};
/* clang-format on */

const oac_type ecwid_payment_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_payment_status, 9, 31),
    .names = names_of_ecwid_payment_status,
    .index = index_of_ecwid_payment_status,
};

const char *ecwid_payment_status_name(ecwid_payment_status value)
{
    return oac_enum_name(&ecwid_payment_status_oac_type, (unsigned)value);
}

ecwid_payment_status ecwid_payment_status_from(oac_string text)
{
    return (ecwid_payment_status)oac_enum_from(&ecwid_payment_status_oac_type, text);
}
