/* ecwid_product_video: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21772 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_video.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_product_video[] = {
    139,
    142,
};
static const oac_constraint rules_1_of_ecwid_product_video[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 10, 2, operations_1_of_ecwid_product_video),
};
static const oac_field fields_of_ecwid_product_video[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_video, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("videoCoverId", oac_type_int, ecwid_product_video, video_cover_id, NULL, 0),
    OAC_FIELD("url", oac_type_string, ecwid_product_video, url, NULL, 0),
    OAC_FIELD("embedHtml", oac_type_string, ecwid_product_video, embed_html, NULL, 0),
    OAC_FIELD("providerName", oac_type_string, ecwid_product_video, provider_name, NULL, 0),
    OAC_FIELD("title", oac_type_string, ecwid_product_video, title, NULL, 0),
    OAC_FIELD("image160pxUrl", oac_type_string, ecwid_product_video, image160px_url, NULL, 0),
    OAC_FIELD("image400pxUrl", oac_type_string, ecwid_product_video, image400px_url, NULL, 0),
    OAC_FIELD("image800pxUrl", oac_type_string, ecwid_product_video, image800px_url, NULL, 0),
    OAC_FIELD("image1500pxUrl", oac_type_string, ecwid_product_video, image1500px_url, NULL, 0),
    OAC_FIELD("imageOriginalUrl", oac_type_string, ecwid_product_video, image_original_url, NULL, 0),
};
static const uint8_t index_of_ecwid_product_video[] = {
    0, 0, 0, 8, 0, 0, 10, 0, 4, 3, 9, 0, 0, 0, 0, 1, 11, 0, 6, 0, 0, 5, 0, 0, 0, 0, 0, 7, 0, 2, 0, 0,
};
/* clang-format on */

static void write_ecwid_product_video(oac_writer *writer, const void *from)
{
    const ecwid_product_video *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_int_member(writer, OAC_KEY("videoCoverId"), &value->video_cover_id);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("embedHtml"), &value->embed_html);
    oac_write_string_member(writer, OAC_KEY("providerName"), &value->provider_name);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_string_member(writer, OAC_KEY("image160pxUrl"), &value->image160px_url);
    oac_write_string_member(writer, OAC_KEY("image400pxUrl"), &value->image400px_url);
    oac_write_string_member(writer, OAC_KEY("image800pxUrl"), &value->image800px_url);
    oac_write_string_member(writer, OAC_KEY("image1500pxUrl"), &value->image1500px_url);
    oac_write_string_member(writer, OAC_KEY("imageOriginalUrl"), &value->image_original_url);
    oac_write_rest(writer, value, &ecwid_product_video_oac_type);
}

static char *read_ecwid_product_video(oac_reader *reader, char *at, void *into)
{
    ecwid_product_video *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("videoCoverId"))) {
        at = oac_read_int(reader, at, &value->video_cover_id);
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("embedHtml"))) {
        at = oac_read_string(reader, at, &value->embed_html);
    }
    if (oac_at_key(&at, OAC_NEXT("providerName"))) {
        at = oac_read_string(reader, at, &value->provider_name);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("image160pxUrl"))) {
        at = oac_read_string(reader, at, &value->image160px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image400pxUrl"))) {
        at = oac_read_string(reader, at, &value->image400px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image800pxUrl"))) {
        at = oac_read_string(reader, at, &value->image800px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image1500pxUrl"))) {
        at = oac_read_string(reader, at, &value->image1500px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("imageOriginalUrl"))) {
        at = oac_read_string(reader, at, &value->image_original_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_video_oac_type);
}

/* clang-format off */
const oac_type ecwid_product_video_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_video, extra, 11, 31),
    .write = write_ecwid_product_video,
    .read = read_ecwid_product_video,
    .fields = fields_of_ecwid_product_video,
    .index = index_of_ecwid_product_video,
    .rules = rules_1_of_ecwid_product_video,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_product_video_list_oac_type = OAC_LIST_TABLE(ecwid_product_video_list, ecwid_product_video,
                                                                  ecwid_product_video_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_video_serialize(const ecwid_product_video *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_video_oac_type, value, buffer, error);
}

oac_status ecwid_product_video_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_product_video *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_video_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_video_validate(const ecwid_product_video *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_video_oac_type, value, mode, violations, error);
}

void ecwid_product_video_dispose(ecwid_product_video *value)
{
    oac_record_dispose(&ecwid_product_video_oac_type, value);
}
