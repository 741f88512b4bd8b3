/* ecwid_store_profile_mail_notifications: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24404 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_MAIL_NOTIFICATIONS_H
#define ECWID_STORE_PROFILE_MAIL_NOTIFICATIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_mail_notifications ecwid_store_profile_mail_notifications;
extern OAC_API const oac_type ecwid_store_profile_mail_notifications_oac_type;

typedef struct ecwid_store_profile_mail_notifications_ref {
    oac_presence state;
    const ecwid_store_profile_mail_notifications *value;
} ecwid_store_profile_mail_notifications_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_mail_notifications)

OAC_END_DECLS

#include <ecwid/store_profile_admin_messages.h>
#include <ecwid/store_profile_customer_marketing_messages.h>
#include <ecwid/store_profile_customer_order_messages.h>

OAC_BEGIN_DECLS

/* Which emails are sent to staff and customers.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#mailnotifications */
struct ecwid_store_profile_mail_notifications {
    /* adminNotificationEmails: Email addresses that notifications for staff go to. */
    oac_string_list admin_notification_emails;
    /* customerNotificationFromEmail: Email address that customers answer to. Read-only: the server sets it. Only of
     * getStoreProfile. */
    oac_opt_string customer_notification_from_email;
    /* customerOrderMessages: Emails to customers about their orders. */
    ecwid_store_profile_customer_order_messages_ref customer_order_messages;
    /* adminMessages: Emails to staff. */
    ecwid_store_profile_admin_messages_ref admin_messages;
    /* customerMarketingMessages: Emails to customers for advertising. */
    ecwid_store_profile_customer_marketing_messages_ref customer_marketing_messages;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_MAIL_NOTIFICATIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_mail_notifications_serialize(
    const ecwid_store_profile_mail_notifications *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_mail_notifications_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_store_profile_mail_notifications *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_mail_notifications_validate(const ecwid_store_profile_mail_notifications *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_mail_notifications_dispose(ecwid_store_profile_mail_notifications *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_mail_notifications)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_mail_notifications)

OAC_END_DECLS

#endif
