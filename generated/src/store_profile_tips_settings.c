/* ecwid_store_profile_tips_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25460 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_tips_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_tips_settings[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_tips_settings, enabled, NULL, 0),
    OAC_FIELD("type", ecwid_payment_option_payment_surcharges_type_oac_type, ecwid_store_profile_tips_settings, type,
              NULL, 0),
    OAC_FIELD("options", oac_type_number_list, ecwid_store_profile_tips_settings, options, NULL, 0),
    OAC_FIELD("defaultOption", oac_type_number, ecwid_store_profile_tips_settings, default_option, NULL, 0),
    OAC_FIELD("customTipSettings", ecwid_store_profile_custom_tip_settings_oac_type, ecwid_store_profile_tips_settings,
              custom_tip_settings, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_store_profile_tips_settings, title, NULL, 0),
    OAC_FIELD("subtitle", oac_type_string, ecwid_store_profile_tips_settings, subtitle, NULL, 0),
    OAC_FIELD("titleTranslated", oac_type_string_map, ecwid_store_profile_tips_settings, title_translated, NULL, 0),
    OAC_FIELD("subtitleTranslated", oac_type_string_map, ecwid_store_profile_tips_settings, subtitle_translated, NULL,
              0),
};
static const uint8_t index_of_ecwid_store_profile_tips_settings[] = {
    0, 0, 0, 0, 0, 0, 7, 0, 1, 2, 8, 0, 5, 0, 9, 0, 0, 0, 6, 0, 0, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_tips_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_tips_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_payment_option_payment_surcharges_type_oac_type);
    oac_write_list(writer, OAC_KEY("options"), &value->options, &oac_type_number_list);
    oac_write_number_member(writer, OAC_KEY("defaultOption"), &value->default_option);
    oac_write_record(writer, OAC_KEY("customTipSettings"), &value->custom_tip_settings,
                     &ecwid_store_profile_custom_tip_settings_oac_type);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_string_member(writer, OAC_KEY("subtitle"), &value->subtitle);
    oac_write_map(writer, OAC_KEY("titleTranslated"), &value->title_translated, &oac_type_string_map);
    oac_write_map(writer, OAC_KEY("subtitleTranslated"), &value->subtitle_translated, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_store_profile_tips_settings_oac_type);
}

static char *read_ecwid_store_profile_tips_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_tips_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_payment_option_payment_surcharges_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("options"))) {
        at = oac_read_list(reader, at, &value->options, &oac_type_number_list);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultOption"))) {
        at = oac_read_number(reader, at, &value->default_option);
    }
    if (oac_at_key(&at, OAC_NEXT("customTipSettings"))) {
        at =
            oac_read_record(reader, at, &value->custom_tip_settings, &ecwid_store_profile_custom_tip_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitle"))) {
        at = oac_read_string(reader, at, &value->subtitle);
    }
    if (oac_at_key(&at, OAC_NEXT("titleTranslated"))) {
        at = oac_read_map(reader, at, &value->title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitleTranslated"))) {
        at = oac_read_map(reader, at, &value->subtitle_translated, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_tips_settings_oac_type);
}

const oac_type ecwid_store_profile_tips_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_tips_settings, extra, 9, 31),
    .write = write_ecwid_store_profile_tips_settings,
    .read = read_ecwid_store_profile_tips_settings,
    .fields = fields_of_ecwid_store_profile_tips_settings,
    .index = index_of_ecwid_store_profile_tips_settings,
};

oac_status ecwid_store_profile_tips_settings_serialize(const ecwid_store_profile_tips_settings *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_tips_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_tips_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_store_profile_tips_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_tips_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_tips_settings_validate(const ecwid_store_profile_tips_settings *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_tips_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_tips_settings_dispose(ecwid_store_profile_tips_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_tips_settings_oac_type, value);
}
