/* ecwid_customer_contact_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:12600 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_contact_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_customer_contact_type[ECWID_CUSTOMER_CONTACT_TYPE_COUNT + 1] = {
    [ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED] = {"", 0},
    [ECWID_CUSTOMER_CONTACT_TYPE_EMAIL] = {"EMAIL", 5},
    [ECWID_CUSTOMER_CONTACT_TYPE_PHONE] = {"PHONE", 5},
    [ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK] = {"FACEBOOK", 8},
    [ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM] = {"INSTAGRAM", 9},
    [ECWID_CUSTOMER_CONTACT_TYPE_TWITTER] = {"TWITTER", 7},
    [ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE] = {"YOUTUBE", 7},
    [ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK] = {"TIKTOK", 6},
    [ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST] = {"PINTEREST", 9},
    [ECWID_CUSTOMER_CONTACT_TYPE_VK] = {"VK", 2},
    [ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER] = {"FB_MESSENGER", 12},
    [ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP] = {"WHATSAPP", 8},
    [ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM] = {"TELEGRAM", 8},
    [ECWID_CUSTOMER_CONTACT_TYPE_VIBER] = {"VIBER", 5},
    [ECWID_CUSTOMER_CONTACT_TYPE_URL] = {"URL", 3},
    [ECWID_CUSTOMER_CONTACT_TYPE_OTHER] = {"OTHER", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_customer_contact_type[] = {
    0, 0, 0, 0, 8, 10, 0, 0, 0, 4, 11, 0, 3, 13, 15, 0, 1, 2, 0, 9, 6, 0, 0, 0, 0, 5, 14, 0, 7, 0, 0, 12,
};
/* clang-format on */

const oac_type ecwid_customer_contact_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_customer_contact_type, 15, 31),
    .names = names_of_ecwid_customer_contact_type,
    .index = index_of_ecwid_customer_contact_type,
};

const char *ecwid_customer_contact_type_name(ecwid_customer_contact_type value)
{
    return oac_enum_name(&ecwid_customer_contact_type_oac_type, (unsigned)value);
}

ecwid_customer_contact_type ecwid_customer_contact_type_from(oac_string text)
{
    return (ecwid_customer_contact_type)oac_enum_from(&ecwid_customer_contact_type_oac_type, text);
}
