/* ecwid_product_media: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21229 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_media.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_media[] = {
    OAC_FIELD("images", ecwid_product_image_list_oac_type, ecwid_product_media, images, NULL, 0),
    OAC_FIELD("videos", ecwid_product_video_list_oac_type, ecwid_product_media, videos, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_media(oac_writer *writer, const void *from)
{
    const ecwid_product_media *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("images"), &value->images, &ecwid_product_image_list_oac_type);
    oac_write_list(writer, OAC_KEY("videos"), &value->videos, &ecwid_product_video_list_oac_type);
    oac_write_rest(writer, value, &ecwid_product_media_oac_type);
}

static char *read_ecwid_product_media(oac_reader *reader, char *at, void *into)
{
    ecwid_product_media *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("images"))) {
        at = oac_read_list(reader, at, &value->images, &ecwid_product_image_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("videos"))) {
        at = oac_read_list(reader, at, &value->videos, &ecwid_product_video_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_media_oac_type);
}

const oac_type ecwid_product_media_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_media, extra, 2, 0),
    .write = write_ecwid_product_media,
    .read = read_ecwid_product_media,
    .fields = fields_of_ecwid_product_media,
};

oac_status ecwid_product_media_serialize(const ecwid_product_media *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_media_oac_type, value, buffer, error);
}

oac_status ecwid_product_media_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_product_media *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_media_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_media_validate(const ecwid_product_media *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_media_oac_type, value, mode, violations, error);
}

void ecwid_product_media_dispose(ecwid_product_media *value)
{
    oac_record_dispose(&ecwid_product_media_oac_type, value);
}
