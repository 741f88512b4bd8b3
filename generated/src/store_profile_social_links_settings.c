/* ecwid_store_profile_social_links_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25332 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_social_links_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_social_links_settings[] = {
    OAC_FIELD("facebook", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings, facebook,
              NULL, 0),
    OAC_FIELD("instagram", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings,
              instagram, NULL, 0),
    OAC_FIELD("twitter", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings, twitter,
              NULL, 0),
    OAC_FIELD("youtube", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings, youtube,
              NULL, 0),
    OAC_FIELD("vk", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings, vk, NULL, 0),
    OAC_FIELD("pinterest", ecwid_store_profile_social_link_oac_type, ecwid_store_profile_social_links_settings,
              pinterest, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_social_links_settings[] = {
    0, 0, 0, 2, 5, 0, 0, 4, 6, 0, 0, 3, 0, 0, 1, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_social_links_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_social_links_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("facebook"), &value->facebook, &ecwid_store_profile_social_link_oac_type);
    oac_write_record(writer, OAC_KEY("instagram"), &value->instagram, &ecwid_store_profile_social_link_oac_type);
    oac_write_record(writer, OAC_KEY("twitter"), &value->twitter, &ecwid_store_profile_social_link_oac_type);
    oac_write_record(writer, OAC_KEY("youtube"), &value->youtube, &ecwid_store_profile_social_link_oac_type);
    oac_write_record(writer, OAC_KEY("vk"), &value->vk, &ecwid_store_profile_social_link_oac_type);
    oac_write_record(writer, OAC_KEY("pinterest"), &value->pinterest, &ecwid_store_profile_social_link_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_social_links_settings_oac_type);
}

static char *read_ecwid_store_profile_social_links_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_social_links_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("facebook"))) {
        at = oac_read_record(reader, at, &value->facebook, &ecwid_store_profile_social_link_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("instagram"))) {
        at = oac_read_record(reader, at, &value->instagram, &ecwid_store_profile_social_link_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("twitter"))) {
        at = oac_read_record(reader, at, &value->twitter, &ecwid_store_profile_social_link_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("youtube"))) {
        at = oac_read_record(reader, at, &value->youtube, &ecwid_store_profile_social_link_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("vk"))) {
        at = oac_read_record(reader, at, &value->vk, &ecwid_store_profile_social_link_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("pinterest"))) {
        at = oac_read_record(reader, at, &value->pinterest, &ecwid_store_profile_social_link_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_social_links_settings_oac_type);
}

const oac_type ecwid_store_profile_social_links_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_social_links_settings, extra, 6, 15),
    .write = write_ecwid_store_profile_social_links_settings,
    .read = read_ecwid_store_profile_social_links_settings,
    .fields = fields_of_ecwid_store_profile_social_links_settings,
    .index = index_of_ecwid_store_profile_social_links_settings,
};

oac_status ecwid_store_profile_social_links_settings_serialize(const ecwid_store_profile_social_links_settings *value,
                                                               oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_social_links_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_social_links_settings_parse(const char *text, size_t length,
                                                           const oac_parse_options *options,
                                                           ecwid_store_profile_social_links_settings *value,
                                                           oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_social_links_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_social_links_settings_validate(const ecwid_store_profile_social_links_settings *value,
                                                              oac_validation mode, oac_violations *violations,
                                                              oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_social_links_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_social_links_settings_dispose(ecwid_store_profile_social_links_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_social_links_settings_oac_type, value);
}
