/* ecwid_customer_contact_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_CONTACT_TYPE_H
#define ECWID_CUSTOMER_CONTACT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Kind of contact. Several contacts of one type are allowed. */
typedef enum ecwid_customer_contact_type {
    ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED = 0, /* any other value: its text tells which */
    ECWID_CUSTOMER_CONTACT_TYPE_EMAIL = 1,
    ECWID_CUSTOMER_CONTACT_TYPE_PHONE = 2,
    ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK = 3,
    ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM = 4,
    ECWID_CUSTOMER_CONTACT_TYPE_TWITTER = 5,
    ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE = 6,
    ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK = 7,
    ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST = 8,
    ECWID_CUSTOMER_CONTACT_TYPE_VK = 9,
    ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER = 10,
    ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP = 11,
    ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM = 12,
    ECWID_CUSTOMER_CONTACT_TYPE_VIBER = 13,
    ECWID_CUSTOMER_CONTACT_TYPE_URL = 14,
    ECWID_CUSTOMER_CONTACT_TYPE_OTHER = 15
} ecwid_customer_contact_type;

/* The number of listed values; their enumerators count from 1. */
#define ECWID_CUSTOMER_CONTACT_TYPE_COUNT 15

/* An optional value. A value that is not listed is kept as `text`, must have one, and is sent as it came; `text` of a
 * listed value need not be set; the validator refuses one that is another value's, and the serializer goes by `value`.
 * The text is borrowed. */
typedef struct ecwid_customer_contact_type_opt {
    oac_presence state;
    ecwid_customer_contact_type value;
    oac_string text;
} ecwid_customer_contact_type_opt;
extern OAC_API const oac_type ecwid_customer_contact_type_oac_type;

/* The text of a listed value, such as "EMAIL"; "" for ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED. Static. */
OAC_API const char *ecwid_customer_contact_type_name(ecwid_customer_contact_type value);
/* The listed value with this text, or ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED. */
OAC_API ecwid_customer_contact_type ecwid_customer_contact_type_from(oac_string text);

/* A listed value as a field: `.field = ecwid_customer_contact_type_of(ECWID_CUSTOMER_CONTACT_TYPE_EMAIL)`. */
static inline ecwid_customer_contact_type_opt ecwid_customer_contact_type_of(ecwid_customer_contact_type value)
{
    ecwid_customer_contact_type_opt optional = OAC_ZERO;
    optional.state = OAC_VALUE;
    optional.value = value;
    return optional;
}

/* Any text as a field, listed or not. A null pointer gives an absent value. The text is borrowed. */
static inline ecwid_customer_contact_type_opt ecwid_customer_contact_type_text(const char *text)
{
    ecwid_customer_contact_type_opt optional = OAC_ZERO;
    if (text != NULL) {
        optional.state = OAC_VALUE;
        optional.text = oac_text(text);
        optional.value = ecwid_customer_contact_type_from(optional.text);
    }
    return optional;
}

/* An explicit null, where the description allows it. */
static inline ecwid_customer_contact_type_opt ecwid_customer_contact_type_null(void)
{
    ecwid_customer_contact_type_opt optional = OAC_ZERO;
    optional.state = OAC_NULL;
    return optional;
}

OAC_END_DECLS

#endif
