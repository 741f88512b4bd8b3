/* ecwid_checkout_extra_field_datepicker_options: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11983 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_datepicker_options.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field_datepicker_options[] = {
    OAC_FIELD("minDate", oac_type_string, ecwid_checkout_extra_field_datepicker_options, min_date, NULL, 0),
    OAC_FIELD("maxDate", oac_type_string, ecwid_checkout_extra_field_datepicker_options, max_date, NULL, 0),
    OAC_FIELD("showtime", oac_type_bool, ecwid_checkout_extra_field_datepicker_options, showtime, NULL, 0),
    OAC_FIELD("incrementMinuteBy", oac_type_int, ecwid_checkout_extra_field_datepicker_options, increment_minute_by,
              NULL, 0),
    OAC_FIELD("limitAvailableHoursWeekly", ecwid_string_list_list_map_oac_type,
              ecwid_checkout_extra_field_datepicker_options, limit_available_hours_weekly, NULL, 0),
    OAC_FIELD("disallowDates", ecwid_string_list_list_oac_type, ecwid_checkout_extra_field_datepicker_options,
              disallow_dates, NULL, 0),
};
static const uint8_t index_of_ecwid_checkout_extra_field_datepicker_options[] = {
    4, 1, 0, 0, 6, 0, 5, 0, 0, 0, 0, 0, 0, 0, 2, 3,
};
/* clang-format on */

static void write_ecwid_checkout_extra_field_datepicker_options(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field_datepicker_options *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("minDate"), &value->min_date);
    oac_write_string_member(writer, OAC_KEY("maxDate"), &value->max_date);
    oac_write_bool_member(writer, OAC_KEY("showtime"), &value->showtime);
    oac_write_int_member(writer, OAC_KEY("incrementMinuteBy"), &value->increment_minute_by);
    oac_write_map(writer, OAC_KEY("limitAvailableHoursWeekly"), &value->limit_available_hours_weekly,
                  &ecwid_string_list_list_map_oac_type);
    oac_write_list(writer, OAC_KEY("disallowDates"), &value->disallow_dates, &ecwid_string_list_list_oac_type);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_datepicker_options_oac_type);
}

static char *read_ecwid_checkout_extra_field_datepicker_options(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field_datepicker_options *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("minDate"))) {
        at = oac_read_string(reader, at, &value->min_date);
    }
    if (oac_at_key(&at, OAC_NEXT("maxDate"))) {
        at = oac_read_string(reader, at, &value->max_date);
    }
    if (oac_at_key(&at, OAC_NEXT("showtime"))) {
        at = oac_read_bool(reader, at, &value->showtime);
    }
    if (oac_at_key(&at, OAC_NEXT("incrementMinuteBy"))) {
        at = oac_read_int(reader, at, &value->increment_minute_by);
    }
    if (oac_at_key(&at, OAC_NEXT("limitAvailableHoursWeekly"))) {
        at = oac_read_map(reader, at, &value->limit_available_hours_weekly, &ecwid_string_list_list_map_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("disallowDates"))) {
        at = oac_read_list(reader, at, &value->disallow_dates, &ecwid_string_list_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_datepicker_options_oac_type);
}

const oac_type ecwid_checkout_extra_field_datepicker_options_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field_datepicker_options, extra, 6, 15),
    .write = write_ecwid_checkout_extra_field_datepicker_options,
    .read = read_ecwid_checkout_extra_field_datepicker_options,
    .fields = fields_of_ecwid_checkout_extra_field_datepicker_options,
    .index = index_of_ecwid_checkout_extra_field_datepicker_options,
};

oac_status
ecwid_checkout_extra_field_datepicker_options_serialize(const ecwid_checkout_extra_field_datepicker_options *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_datepicker_options_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_datepicker_options_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_checkout_extra_field_datepicker_options *value,
                                                               oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_datepicker_options_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_checkout_extra_field_datepicker_options_validate(const ecwid_checkout_extra_field_datepicker_options *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_datepicker_options_oac_type, value, mode, violations, error);
}

void ecwid_checkout_extra_field_datepicker_options_dispose(ecwid_checkout_extra_field_datepicker_options *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_datepicker_options_oac_type, value);
}
