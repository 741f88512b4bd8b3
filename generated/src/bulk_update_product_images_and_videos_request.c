/* ecwid_bulk_update_product_images_and_videos_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21697 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_product_images_and_videos_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_bulk_update_product_images_and_videos_request[] = {
    OAC_FIELD("mainMedia", ecwid_product_media_url_oac_type, ecwid_bulk_update_product_images_and_videos_request,
              main_media, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("galleryMedia", ecwid_product_media_url_list_oac_type,
              ecwid_bulk_update_product_images_and_videos_request, gallery_media, NULL, 0),
};
/* clang-format on */

static void write_ecwid_bulk_update_product_images_and_videos_request(oac_writer *writer, const void *from)
{
    const ecwid_bulk_update_product_images_and_videos_request *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("mainMedia"), &value->main_media, &ecwid_product_media_url_oac_type);
    oac_write_list(writer, OAC_KEY("galleryMedia"), &value->gallery_media, &ecwid_product_media_url_list_oac_type);
    oac_write_rest(writer, value, &ecwid_bulk_update_product_images_and_videos_request_oac_type);
}

static char *read_ecwid_bulk_update_product_images_and_videos_request(oac_reader *reader, char *at, void *into)
{
    ecwid_bulk_update_product_images_and_videos_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("mainMedia"))) {
        at = oac_read_record(reader, at, &value->main_media, &ecwid_product_media_url_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("galleryMedia"))) {
        at = oac_read_list(reader, at, &value->gallery_media, &ecwid_product_media_url_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_bulk_update_product_images_and_videos_request_oac_type);
}

const oac_type ecwid_bulk_update_product_images_and_videos_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_bulk_update_product_images_and_videos_request, extra, 2, 0),
    .write = write_ecwid_bulk_update_product_images_and_videos_request,
    .read = read_ecwid_bulk_update_product_images_and_videos_request,
    .fields = fields_of_ecwid_bulk_update_product_images_and_videos_request,
};

oac_status ecwid_bulk_update_product_images_and_videos_request_serialize(
    const ecwid_bulk_update_product_images_and_videos_request *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_bulk_update_product_images_and_videos_request_oac_type, value, buffer, error);
}

oac_status ecwid_bulk_update_product_images_and_videos_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_bulk_update_product_images_and_videos_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_bulk_update_product_images_and_videos_request_oac_type, text, length, options, value,
                            error);
}

oac_status ecwid_bulk_update_product_images_and_videos_request_validate(
    const ecwid_bulk_update_product_images_and_videos_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error)
{
    return oac_record_validate(&ecwid_bulk_update_product_images_and_videos_request_oac_type, value, mode, violations,
                               error);
}

void ecwid_bulk_update_product_images_and_videos_request_dispose(
    ecwid_bulk_update_product_images_and_videos_request *value)
{
    oac_record_dispose(&ecwid_bulk_update_product_images_and_videos_request_oac_type, value);
}
