/* ecwid_bulk_update_images_and_videos_main_media: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21710 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_images_and_videos_main_media.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_bulk_update_images_and_videos_main_media[] = {
    OAC_FIELD("videoUrl", oac_type_string, ecwid_bulk_update_images_and_videos_main_media, video_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_bulk_update_images_and_videos_main_media, image_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_bulk_update_images_and_videos_main_media(oac_writer *writer, const void *from)
{
    const ecwid_bulk_update_images_and_videos_main_media *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("videoUrl"), &value->video_url);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_rest(writer, value, &ecwid_bulk_update_images_and_videos_main_media_oac_type);
}

static char *read_ecwid_bulk_update_images_and_videos_main_media(oac_reader *reader, char *at, void *into)
{
    ecwid_bulk_update_images_and_videos_main_media *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("videoUrl"))) {
        at = oac_read_string(reader, at, &value->video_url);
    }
    if (oac_at_key(&at, OAC_NEXT("imageUrl"))) {
        at = oac_read_string(reader, at, &value->image_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_bulk_update_images_and_videos_main_media_oac_type);
}

const oac_type ecwid_bulk_update_images_and_videos_main_media_oac_type = {
    OAC_RECORD_TABLE(ecwid_bulk_update_images_and_videos_main_media, extra, 2, 0),
    .write = write_ecwid_bulk_update_images_and_videos_main_media,
    .read = read_ecwid_bulk_update_images_and_videos_main_media,
    .fields = fields_of_ecwid_bulk_update_images_and_videos_main_media,
};

oac_status
ecwid_bulk_update_images_and_videos_main_media_serialize(const ecwid_bulk_update_images_and_videos_main_media *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_bulk_update_images_and_videos_main_media_oac_type, value, buffer, error);
}

oac_status ecwid_bulk_update_images_and_videos_main_media_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_bulk_update_images_and_videos_main_media *value,
                                                                oac_error *error)
{
    return oac_record_parse(&ecwid_bulk_update_images_and_videos_main_media_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_bulk_update_images_and_videos_main_media_validate(const ecwid_bulk_update_images_and_videos_main_media *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_bulk_update_images_and_videos_main_media_oac_type, value, mode, violations,
                               error);
}

void ecwid_bulk_update_images_and_videos_main_media_dispose(ecwid_bulk_update_images_and_videos_main_media *value)
{
    oac_record_dispose(&ecwid_bulk_update_images_and_videos_main_media_oac_type, value);
}
