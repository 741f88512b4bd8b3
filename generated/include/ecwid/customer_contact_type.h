/* ecwid_customer_contact_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:12600 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_CONTACT_TYPE_H
#define ECWID_CUSTOMER_CONTACT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Kind of contact. Several contacts of one type are allowed. */
typedef enum ecwid_customer_contact_type {
    ECWID_CUSTOMER_CONTACT_TYPE_UNLISTED = 0,
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

#define ECWID_CUSTOMER_CONTACT_TYPE_COUNT 15

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_customer_contact_type_opt {
    oac_presence state;
    ecwid_customer_contact_type value;
    oac_string text;
} ecwid_customer_contact_type_opt;
extern OAC_API const oac_type ecwid_customer_contact_type_oac_type;
OAC_API const char *ecwid_customer_contact_type_name(ecwid_customer_contact_type value);
OAC_API ecwid_customer_contact_type ecwid_customer_contact_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_customer_contact_type)

OAC_END_DECLS

#endif
