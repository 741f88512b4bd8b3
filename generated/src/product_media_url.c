/* ecwid_product_media_url: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21710 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_media_url.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_media_url[] = {
    OAC_FIELD("videoUrl", oac_type_string, ecwid_product_media_url, video_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_product_media_url, image_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_media_url(oac_writer *writer, const void *from)
{
    const ecwid_product_media_url *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("videoUrl"), &value->video_url);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_rest(writer, value, &ecwid_product_media_url_oac_type);
}

static char *read_ecwid_product_media_url(oac_reader *reader, char *at, void *into)
{
    ecwid_product_media_url *value = into;
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
    return oac_read_rest(reader, at, value, &ecwid_product_media_url_oac_type);
}

const oac_type ecwid_product_media_url_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_media_url, extra, 2, 0),
    .write = write_ecwid_product_media_url,
    .read = read_ecwid_product_media_url,
    .fields = fields_of_ecwid_product_media_url,
};
/* clang-format off */
const oac_type ecwid_product_media_url_list_oac_type =
OAC_LIST_TABLE(ecwid_product_media_url_list, ecwid_product_media_url, ecwid_product_media_url_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_media_url_serialize(const ecwid_product_media_url *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_media_url_oac_type, value, buffer, error);
}

oac_status ecwid_product_media_url_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_product_media_url *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_media_url_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_media_url_validate(const ecwid_product_media_url *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_media_url_oac_type, value, mode, violations, error);
}

void ecwid_product_media_url_dispose(ecwid_product_media_url *value)
{
    oac_record_dispose(&ecwid_product_media_url_oac_type, value);
}
