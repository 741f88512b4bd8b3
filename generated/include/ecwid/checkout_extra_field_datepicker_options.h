/* ecwid_checkout_extra_field_datepicker_options: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11983 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_DATEPICKER_OPTIONS_H
#define ECWID_CHECKOUT_EXTRA_FIELD_DATEPICKER_OPTIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field_datepicker_options ecwid_checkout_extra_field_datepicker_options;
extern OAC_API const oac_type ecwid_checkout_extra_field_datepicker_options_oac_type;

typedef struct ecwid_checkout_extra_field_datepicker_options_ref {
    oac_presence state;
    const ecwid_checkout_extra_field_datepicker_options *value;
} ecwid_checkout_extra_field_datepicker_options_ref;
OAC_REF_FUNCTIONS(ecwid_checkout_extra_field_datepicker_options)

OAC_END_DECLS

#include <ecwid/string_list_list.h>
#include <ecwid/string_list_list_map.h>

OAC_BEGIN_DECLS

/* Which dates and times a calendar at the checkout offers.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#datepickeroptions */
struct ecwid_checkout_extra_field_datepicker_options {
    /* minDate: First date that can be chosen. */
    oac_opt_string min_date;
    /* maxDate: Last date that can be chosen. */
    oac_opt_string max_date;
    /* showtime: Whether a time is chosen with the date. */
    oac_opt_bool showtime;
    /* incrementMinuteBy: Minutes from one time that is offered to the next, such as 30. */
    oac_opt_int increment_minute_by;
    /* limitAvailableHoursWeekly: Hours by day of the week, such as MON, each a list of pairs of times. A day that is
     * not there is closed. */
    ecwid_string_list_list_map limit_available_hours_weekly;
    /* disallowDates: Pairs of first and last moment, YYYY-MM-DD HH:MM:SS, between which nothing can be chosen. */
    ecwid_string_list_list disallow_dates;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_DATEPICKER_OPTIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_datepicker_options_serialize(
    const ecwid_checkout_extra_field_datepicker_options *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_datepicker_options_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_checkout_extra_field_datepicker_options *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_datepicker_options_validate(
    const ecwid_checkout_extra_field_datepicker_options *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_checkout_extra_field_datepicker_options_dispose(ecwid_checkout_extra_field_datepicker_options *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field_datepicker_options)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field_datepicker_options)

OAC_END_DECLS

#endif
