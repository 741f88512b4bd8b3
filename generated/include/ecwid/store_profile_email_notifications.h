/* ecwid_store_profile_email_notifications: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25325 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_H
#define ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of StoreProfileOrderInvoiceSettingsAttachInvoiceToOrderEmailNotifications. */
typedef enum ecwid_store_profile_email_notifications {
    ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_UNLISTED = 0,
    ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_ATTACH_TO_ALL_EMAILS = 1,
    ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_DO_NOT_ATTACH = 2
} ecwid_store_profile_email_notifications;

#define ECWID_STORE_PROFILE_EMAIL_NOTIFICATIONS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_email_notifications_opt {
    oac_presence state;
    ecwid_store_profile_email_notifications value;
    oac_string text;
} ecwid_store_profile_email_notifications_opt;
extern OAC_API const oac_type ecwid_store_profile_email_notifications_oac_type;
OAC_API const char *ecwid_store_profile_email_notifications_name(ecwid_store_profile_email_notifications value);
OAC_API ecwid_store_profile_email_notifications ecwid_store_profile_email_notifications_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_email_notifications)

OAC_END_DECLS

#endif
