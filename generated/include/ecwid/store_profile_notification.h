/* ecwid_store_profile_notification: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24437 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_NOTIFICATION_H
#define ECWID_STORE_PROFILE_NOTIFICATION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_notification ecwid_store_profile_notification;
extern OAC_API const oac_type ecwid_store_profile_notification_oac_type;

typedef struct ecwid_store_profile_notification_ref {
    oac_presence state;
    const ecwid_store_profile_notification *value;
} ecwid_store_profile_notification_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_notification)

/* One kind of email. Not each kind has all settings.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#mailnotificationssettings */
struct ecwid_store_profile_notification {
    /* enabled: Whether it is sent. */
    oac_opt_bool enabled;
    /* marketingBlockEnabled: Whether it has a block of advertising. */
    oac_opt_bool marketing_block_enabled;
    /* discountCouponId: Number of a discount coupon that comes with it. Absent where there is none. */
    oac_opt_int discount_coupon_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_NOTIFICATION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_notification_serialize(
    const ecwid_store_profile_notification *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_notification_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_store_profile_notification *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_notification_validate(
    const ecwid_store_profile_notification *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_notification_dispose(ecwid_store_profile_notification *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_notification)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_notification)

OAC_END_DECLS

#endif
