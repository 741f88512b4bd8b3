/* ecwid_promotion_recurrence_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13797 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_recurrence_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_promotion_recurrence_settings[] = {
    OAC_ROW_OF(OAC_ROW_LAST, ecwid_promotion_recurrence_settings_active_day_oac_type),
};
static const oac_constraint rules_2_of_ecwid_promotion_recurrence_settings[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_promotion_recurrence_settings),
};
static const oac_field fields_of_ecwid_promotion_recurrence_settings[] = {
    OAC_FIELD("activeDays", oac_type_string_list, ecwid_promotion_recurrence_settings, active_days,
              rules_2_of_ecwid_promotion_recurrence_settings, 0),
    OAC_FIELD("activeDayStartTime", oac_type_string, ecwid_promotion_recurrence_settings, active_day_start_time, NULL,
              0),
    OAC_FIELD("activeDayEndTime", oac_type_string, ecwid_promotion_recurrence_settings, active_day_end_time, NULL, 0),
};
/* clang-format on */

static void write_ecwid_promotion_recurrence_settings(oac_writer *writer, const void *from)
{
    const ecwid_promotion_recurrence_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("activeDays"), &value->active_days, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("activeDayStartTime"), &value->active_day_start_time);
    oac_write_string_member(writer, OAC_KEY("activeDayEndTime"), &value->active_day_end_time);
    oac_write_rest(writer, value, &ecwid_promotion_recurrence_settings_oac_type);
}

static char *read_ecwid_promotion_recurrence_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion_recurrence_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("activeDays"))) {
        at = oac_read_list(reader, at, &value->active_days, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("activeDayStartTime"))) {
        at = oac_read_string(reader, at, &value->active_day_start_time);
    }
    if (oac_at_key(&at, OAC_NEXT("activeDayEndTime"))) {
        at = oac_read_string(reader, at, &value->active_day_end_time);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_recurrence_settings_oac_type);
}

const oac_type ecwid_promotion_recurrence_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion_recurrence_settings, extra, 3, 0),
    .write = write_ecwid_promotion_recurrence_settings,
    .read = read_ecwid_promotion_recurrence_settings,
    .fields = fields_of_ecwid_promotion_recurrence_settings,
};

oac_status ecwid_promotion_recurrence_settings_serialize(const ecwid_promotion_recurrence_settings *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_recurrence_settings_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_recurrence_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_promotion_recurrence_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_recurrence_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_recurrence_settings_validate(const ecwid_promotion_recurrence_settings *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_recurrence_settings_oac_type, value, mode, violations, error);
}

void ecwid_promotion_recurrence_settings_dispose(ecwid_promotion_recurrence_settings *value)
{
    oac_record_dispose(&ecwid_promotion_recurrence_settings_oac_type, value);
}
