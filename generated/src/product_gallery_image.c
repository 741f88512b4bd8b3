/* ecwid_product_gallery_image: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21162 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_gallery_image.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_gallery_image[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_gallery_image, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("url", oac_type_string, ecwid_product_gallery_image, url, NULL, 0),
    OAC_FIELD("thumbnail", oac_type_string, ecwid_product_gallery_image, thumbnail, NULL, 0),
    OAC_FIELD("originalImageUrl", oac_type_string, ecwid_product_gallery_image, original_image_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_product_gallery_image, image_url, NULL, 0),
    OAC_FIELD("hdThumbnailUrl", oac_type_string, ecwid_product_gallery_image, hd_thumbnail_url, NULL, 0),
    OAC_FIELD("thumbnailUrl", oac_type_string, ecwid_product_gallery_image, thumbnail_url, NULL, 0),
    OAC_FIELD("smallThumbnailUrl", oac_type_string, ecwid_product_gallery_image, small_thumbnail_url, NULL, 0),
    OAC_FIELD("width", oac_type_int, ecwid_product_gallery_image, width, NULL, 0),
    OAC_FIELD("height", oac_type_int, ecwid_product_gallery_image, height, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_product_gallery_image, order_by, NULL, 0),
    OAC_FIELD("borderInfo", ecwid_product_border_info_oac_type, ecwid_product_gallery_image, border_info, NULL, 0),
};
static const uint8_t index_of_ecwid_product_gallery_image[] = {
    0, 0, 10, 0, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 1, 7, 0, 0, 0, 0, 0, 8, 0, 11, 0, 5, 6, 9, 12, 0, 0,
};
/* clang-format on */

static void write_ecwid_product_gallery_image(oac_writer *writer, const void *from)
{
    const ecwid_product_gallery_image *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("thumbnail"), &value->thumbnail);
    oac_write_string_member(writer, OAC_KEY("originalImageUrl"), &value->original_image_url);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_string_member(writer, OAC_KEY("hdThumbnailUrl"), &value->hd_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("thumbnailUrl"), &value->thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("smallThumbnailUrl"), &value->small_thumbnail_url);
    oac_write_int_member(writer, OAC_KEY("width"), &value->width);
    oac_write_int_member(writer, OAC_KEY("height"), &value->height);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_record(writer, OAC_KEY("borderInfo"), &value->border_info, &ecwid_product_border_info_oac_type);
    oac_write_rest(writer, value, &ecwid_product_gallery_image_oac_type);
}

static char *read_ecwid_product_gallery_image(oac_reader *reader, char *at, void *into)
{
    ecwid_product_gallery_image *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("thumbnail"))) {
        at = oac_read_string(reader, at, &value->thumbnail);
    }
    if (oac_at_key(&at, OAC_NEXT("originalImageUrl"))) {
        at = oac_read_string(reader, at, &value->original_image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("imageUrl"))) {
        at = oac_read_string(reader, at, &value->image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("hdThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->hd_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("thumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("smallThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->small_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("width"))) {
        at = oac_read_int(reader, at, &value->width);
    }
    if (oac_at_key(&at, OAC_NEXT("height"))) {
        at = oac_read_int(reader, at, &value->height);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("borderInfo"))) {
        at = oac_read_record(reader, at, &value->border_info, &ecwid_product_border_info_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_gallery_image_oac_type);
}

const oac_type ecwid_product_gallery_image_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_gallery_image, extra, 12, 31),
    .write = write_ecwid_product_gallery_image,
    .read = read_ecwid_product_gallery_image,
    .fields = fields_of_ecwid_product_gallery_image,
    .index = index_of_ecwid_product_gallery_image,
};
/* clang-format off */
const oac_type ecwid_product_gallery_image_list_oac_type =
OAC_LIST_TABLE(ecwid_product_gallery_image_list, ecwid_product_gallery_image, ecwid_product_gallery_image_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_gallery_image_serialize(const ecwid_product_gallery_image *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_product_gallery_image_oac_type, value, buffer, error);
}

oac_status ecwid_product_gallery_image_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_product_gallery_image *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_gallery_image_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_gallery_image_validate(const ecwid_product_gallery_image *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_gallery_image_oac_type, value, mode, violations, error);
}

void ecwid_product_gallery_image_dispose(ecwid_product_gallery_image *value)
{
    oac_record_dispose(&ecwid_product_gallery_image_oac_type, value);
}
