/* ecwid_customer_contact_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:187 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
const oac_string ecwid_customer_contact_type_names[ECWID_CUSTOMER_CONTACT_TYPE_COUNT + 1] = {
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
static const uint16_t index_of_ecwid_customer_contact_type[] = {
    5,
    2,
    6,
    12,
    13,
    0,
    10,
    0,
    0,
    9,
    11,
    0,
    3,
    15,
    0,
    7,
    0,
    0,
    0,
    0,
    0,
    8,
    0,
    0,
    0,
    14,
    0,
    0,
    0,
    0,
    4,
    1,
};
/* clang-format on */

const oac_type ecwid_customer_contact_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_customer_contact_type, 15, 32),
    .names = ecwid_customer_contact_type_names,
    .index = index_of_ecwid_customer_contact_type,
};

const char *ecwid_customer_contact_type_name(ecwid_customer_contact_type value)
{
    if ((unsigned)value > ECWID_CUSTOMER_CONTACT_TYPE_COUNT) {
        return "";
    }
    return ecwid_customer_contact_type_names[value].data;
}

static ecwid_customer_contact_type find(oac_string text)
{
    switch (text.length) {
    case 2:
        if (memcmp(text.data, "VK", 2) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_VK;
        }
        break;
    case 3:
        if (memcmp(text.data, "URL", 3) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_URL;
        }
        break;
    case 5:
        if (memcmp(text.data, "EMAIL", 5) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_EMAIL;
        }
        if (memcmp(text.data, "PHONE", 5) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_PHONE;
        }
        if (memcmp(text.data, "VIBER", 5) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_VIBER;
        }
        if (memcmp(text.data, "OTHER", 5) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_OTHER;
        }
        break;
    case 6:
        if (memcmp(text.data, "TIKTOK", 6) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK;
        }
        break;
    case 7:
        if (memcmp(text.data, "TWITTER", 7) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_TWITTER;
        }
        if (memcmp(text.data, "YOUTUBE", 7) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE;
        }
        break;
    case 8:
        if (memcmp(text.data, "FACEBOOK", 8) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK;
        }
        if (memcmp(text.data, "WHATSAPP", 8) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP;
        }
        if (memcmp(text.data, "TELEGRAM", 8) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM;
        }
        break;
    case 9:
        if (memcmp(text.data, "INSTAGRAM", 9) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM;
        }
        if (memcmp(text.data, "PINTEREST", 9) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST;
        }
        break;
    case 12:
        if (memcmp(text.data, "FB_MESSENGER", 12) == 0) {
            return ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER;
        }
        break;
    default:
        break;
    }
    return ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED;
}

ecwid_customer_contact_type ecwid_customer_contact_type_from(oac_string text)
{
    if (text.data == NULL && text.length > 0) {
        return ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED;
    }
    return find(text);
}

void ecwid_customer_contact_type_write(oac_writer *writer, const char *key, size_t key_length,
                                       const ecwid_customer_contact_type_opt *value)
{
    unsigned index = (unsigned)value->value;
    if (value->state == OAC_VALUE && index >= 1 && index <= ECWID_CUSTOMER_CONTACT_TYPE_COUNT) {
        oac_write_enum_member(writer, key, key_length, &ecwid_customer_contact_type_names[index]);
    } else {
        oac_write_unlisted_member(writer, key, key_length, value->state, index, &value->text);
    }
}

char *ecwid_customer_contact_type_read(oac_reader *reader, char *at, ecwid_customer_contact_type_opt *value)
{
    at = oac_read_enum(reader, at, &value->state, &value->text);
    value->value = find(value->text); /* of no text as well: it is not listed */
    return at;
}
