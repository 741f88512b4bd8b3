/* ecwid_update_instant_site_profile_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14806 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_instant_site_profile_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_instant_site_profile_request[] = {
    OAC_FIELD("locale", oac_type_string, ecwid_update_instant_site_profile_request, locale, NULL, 0),
    OAC_FIELD("enabledLanguages", oac_type_string_list, ecwid_update_instant_site_profile_request, enabled_languages,
              NULL, 0),
    OAC_FIELD("storeName", oac_type_string, ecwid_update_instant_site_profile_request, store_name, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_update_instant_site_profile_request, country_code, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_update_instant_site_profile_request, postal_code, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_update_instant_site_profile_request, email, NULL, 0),
    OAC_FIELD("dateFormat", oac_type_string, ecwid_update_instant_site_profile_request, date_format, NULL, 0),
    OAC_FIELD("timeFormat", oac_type_string, ecwid_update_instant_site_profile_request, time_format, NULL, 0),
    OAC_FIELD("timezoneOffsetInMinutes", oac_type_int, ecwid_update_instant_site_profile_request,
              timezone_offset_in_minutes, NULL, 0),
};
static const uint8_t index_of_ecwid_update_instant_site_profile_request[] = {
    3, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 4, 0, 2, 6, 9, 0, 8, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_update_instant_site_profile_request(oac_writer *writer, const void *from)
{
    const ecwid_update_instant_site_profile_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("locale"), &value->locale);
    oac_write_list(writer, OAC_KEY("enabledLanguages"), &value->enabled_languages, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("storeName"), &value->store_name);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("dateFormat"), &value->date_format);
    oac_write_string_member(writer, OAC_KEY("timeFormat"), &value->time_format);
    oac_write_int_member(writer, OAC_KEY("timezoneOffsetInMinutes"), &value->timezone_offset_in_minutes);
    oac_write_rest(writer, value, &ecwid_update_instant_site_profile_request_oac_type);
}

static char *read_ecwid_update_instant_site_profile_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_instant_site_profile_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("locale"))) {
        at = oac_read_string(reader, at, &value->locale);
    }
    if (oac_at_key(&at, OAC_NEXT("enabledLanguages"))) {
        at = oac_read_list(reader, at, &value->enabled_languages, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("storeName"))) {
        at = oac_read_string(reader, at, &value->store_name);
    }
    if (oac_at_key(&at, OAC_NEXT("countryCode"))) {
        at = oac_read_string(reader, at, &value->country_code);
    }
    if (oac_at_key(&at, OAC_NEXT("postalCode"))) {
        at = oac_read_string(reader, at, &value->postal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("dateFormat"))) {
        at = oac_read_string(reader, at, &value->date_format);
    }
    if (oac_at_key(&at, OAC_NEXT("timeFormat"))) {
        at = oac_read_string(reader, at, &value->time_format);
    }
    if (oac_at_key(&at, OAC_NEXT("timezoneOffsetInMinutes"))) {
        at = oac_read_int(reader, at, &value->timezone_offset_in_minutes);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_instant_site_profile_request_oac_type);
}

const oac_type ecwid_update_instant_site_profile_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_instant_site_profile_request, extra, 9, 31),
    .write = write_ecwid_update_instant_site_profile_request,
    .read = read_ecwid_update_instant_site_profile_request,
    .fields = fields_of_ecwid_update_instant_site_profile_request,
    .index = index_of_ecwid_update_instant_site_profile_request,
};

oac_status ecwid_update_instant_site_profile_request_serialize(const ecwid_update_instant_site_profile_request *value,
                                                               oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_instant_site_profile_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_instant_site_profile_request_parse(const char *text, size_t length,
                                                           const oac_parse_options *options,
                                                           ecwid_update_instant_site_profile_request *value,
                                                           oac_error *error)
{
    return oac_record_parse(&ecwid_update_instant_site_profile_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_instant_site_profile_request_validate(const ecwid_update_instant_site_profile_request *value,
                                                              oac_validation mode, oac_violations *violations,
                                                              oac_error *error)
{
    return oac_record_validate(&ecwid_update_instant_site_profile_request_oac_type, value, mode, violations, error);
}

void ecwid_update_instant_site_profile_request_dispose(ecwid_update_instant_site_profile_request *value)
{
    oac_record_dispose(&ecwid_update_instant_site_profile_request_oac_type, value);
}
