/* ecwid_store_profile_fb_messenger_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25296 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_fb_messenger_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_fb_messenger_settings[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_fb_messenger_settings, enabled, NULL, 0),
    OAC_FIELD("fbMessengerPageId", oac_type_string, ecwid_store_profile_fb_messenger_settings, fb_messenger_page_id,
              NULL, 0),
    OAC_FIELD("fbMessengerThemeColor", oac_type_string, ecwid_store_profile_fb_messenger_settings,
              fb_messenger_theme_color, NULL, 0),
    OAC_FIELD("fbMessengerMessageUsButtonColor", oac_type_string, ecwid_store_profile_fb_messenger_settings,
              fb_messenger_message_us_button_color, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_fb_messenger_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_fb_messenger_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_string_member(writer, OAC_KEY("fbMessengerPageId"), &value->fb_messenger_page_id);
    oac_write_string_member(writer, OAC_KEY("fbMessengerThemeColor"), &value->fb_messenger_theme_color);
    oac_write_string_member(writer, OAC_KEY("fbMessengerMessageUsButtonColor"),
                            &value->fb_messenger_message_us_button_color);
    oac_write_rest(writer, value, &ecwid_store_profile_fb_messenger_settings_oac_type);
}

static char *read_ecwid_store_profile_fb_messenger_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_fb_messenger_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("fbMessengerPageId"))) {
        at = oac_read_string(reader, at, &value->fb_messenger_page_id);
    }
    if (oac_at_key(&at, OAC_NEXT("fbMessengerThemeColor"))) {
        at = oac_read_string(reader, at, &value->fb_messenger_theme_color);
    }
    if (oac_at_key(&at, OAC_NEXT("fbMessengerMessageUsButtonColor"))) {
        at = oac_read_string(reader, at, &value->fb_messenger_message_us_button_color);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_fb_messenger_settings_oac_type);
}

const oac_type ecwid_store_profile_fb_messenger_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_fb_messenger_settings, extra, 4, 0),
    .write = write_ecwid_store_profile_fb_messenger_settings,
    .read = read_ecwid_store_profile_fb_messenger_settings,
    .fields = fields_of_ecwid_store_profile_fb_messenger_settings,
};

oac_status ecwid_store_profile_fb_messenger_settings_serialize(const ecwid_store_profile_fb_messenger_settings *value,
                                                               oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_fb_messenger_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_fb_messenger_settings_parse(const char *text, size_t length,
                                                           const oac_parse_options *options,
                                                           ecwid_store_profile_fb_messenger_settings *value,
                                                           oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_fb_messenger_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_fb_messenger_settings_validate(const ecwid_store_profile_fb_messenger_settings *value,
                                                              oac_validation mode, oac_violations *violations,
                                                              oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_fb_messenger_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_fb_messenger_settings_dispose(ecwid_store_profile_fb_messenger_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_fb_messenger_settings_oac_type, value);
}
