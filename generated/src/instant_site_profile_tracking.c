/* ecwid_instant_site_profile_tracking: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14410 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_profile_tracking.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_profile_tracking[] = {
    OAC_FIELD("googleUniversalAnalyticsId", oac_type_string, ecwid_instant_site_profile_tracking,
              google_universal_analytics_id, NULL, 0),
    OAC_FIELD("heapEnabled", oac_type_bool, ecwid_instant_site_profile_tracking, heap_enabled, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_profile_tracking(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_profile_tracking *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("googleUniversalAnalyticsId"), &value->google_universal_analytics_id);
    oac_write_bool_member(writer, OAC_KEY("heapEnabled"), &value->heap_enabled);
    oac_write_rest(writer, value, &ecwid_instant_site_profile_tracking_oac_type);
}

static char *read_ecwid_instant_site_profile_tracking(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_profile_tracking *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("googleUniversalAnalyticsId"))) {
        at = oac_read_string(reader, at, &value->google_universal_analytics_id);
    }
    if (oac_at_key(&at, OAC_NEXT("heapEnabled"))) {
        at = oac_read_bool(reader, at, &value->heap_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_profile_tracking_oac_type);
}

const oac_type ecwid_instant_site_profile_tracking_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_profile_tracking, extra, 2, 0),
    .write = write_ecwid_instant_site_profile_tracking,
    .read = read_ecwid_instant_site_profile_tracking,
    .fields = fields_of_ecwid_instant_site_profile_tracking,
};

oac_status ecwid_instant_site_profile_tracking_serialize(const ecwid_instant_site_profile_tracking *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_profile_tracking_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_profile_tracking_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_instant_site_profile_tracking *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_profile_tracking_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_profile_tracking_validate(const ecwid_instant_site_profile_tracking *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_profile_tracking_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_profile_tracking_dispose(ecwid_instant_site_profile_tracking *value)
{
    oac_record_dispose(&ecwid_instant_site_profile_tracking_oac_type, value);
}
