/* ecwid_promotion_recurrence_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13797 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_RECURRENCE_SETTINGS_H
#define ECWID_PROMOTION_RECURRENCE_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_promotion_recurrence_settings ecwid_promotion_recurrence_settings;
extern OAC_API const oac_type ecwid_promotion_recurrence_settings_oac_type;

typedef struct ecwid_promotion_recurrence_settings_ref {
    oac_presence state;
    const ecwid_promotion_recurrence_settings *value;
} ecwid_promotion_recurrence_settings_ref;
OAC_REF_FUNCTIONS(ecwid_promotion_recurrence_settings)

OAC_END_DECLS

#include <ecwid/promotion_recurrence_settings_active_day.h>

OAC_BEGIN_DECLS

/* Days of the week and times at which a promotion applies.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion#recurrencesettings */
struct ecwid_promotion_recurrence_settings {
    /* activeDays: Days of the week on which it applies. Each is a text of
     * ecwid_promotion_recurrence_settings_active_day. */
    oac_string_list active_days;
    /* activeDayStartTime: Time of these days from which on it applies, hh:mm:ss of 24 hours. 00:00 where it is left
     * out. */
    oac_opt_string active_day_start_time;
    /* activeDayEndTime: Time of these days until which it applies, hh:mm:ss of 24 hours. 24:00 where it is left out. */
    oac_opt_string active_day_end_time;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PROMOTION_RECURRENCE_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_recurrence_settings_serialize(
    const ecwid_promotion_recurrence_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_recurrence_settings_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_promotion_recurrence_settings *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_promotion_recurrence_settings_validate(const ecwid_promotion_recurrence_settings *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_promotion_recurrence_settings_dispose(ecwid_promotion_recurrence_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_promotion_recurrence_settings)
OAC_CJSON_FUNCTIONS(ecwid_promotion_recurrence_settings)

OAC_END_DECLS

#endif
