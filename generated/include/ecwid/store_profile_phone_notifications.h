/* ecwid_store_profile_phone_notifications: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24477 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_PHONE_NOTIFICATIONS_H
#define ECWID_STORE_PROFILE_PHONE_NOTIFICATIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_phone_notifications ecwid_store_profile_phone_notifications;
extern OAC_API const oac_type ecwid_store_profile_phone_notifications_oac_type;

typedef struct ecwid_store_profile_phone_notifications_ref {
    oac_presence state;
    const ecwid_store_profile_phone_notifications *value;
} ecwid_store_profile_phone_notifications_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_phone_notifications)

/* Phone numbers of staff for notifications.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#phonenotifications */
struct ecwid_store_profile_phone_notifications {
    /* adminNotificationPhones: At most 100 phone numbers. Nothing is sent to them yet. At most 100 items. */
    oac_string_list admin_notification_phones;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_PHONE_NOTIFICATIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_phone_notifications_serialize(
    const ecwid_store_profile_phone_notifications *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_phone_notifications_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_store_profile_phone_notifications *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_phone_notifications_validate(const ecwid_store_profile_phone_notifications *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_phone_notifications_dispose(ecwid_store_profile_phone_notifications *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_phone_notifications)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_phone_notifications)

OAC_END_DECLS

#endif
