/* ecwid_instant_site_tile_image_upload: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15409 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_image_upload.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_image_upload[] = {
    OAC_FIELD("url", oac_type_string, ecwid_instant_site_tile_image_upload, url, NULL, 0),
    OAC_FIELD("id", oac_type_string, ecwid_instant_site_tile_image_upload, id, NULL, OAC_FIELD_IDENTIFIES),
};
/* clang-format on */

static void write_ecwid_instant_site_tile_image_upload(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_image_upload *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_image_upload_oac_type);
}

static char *read_ecwid_instant_site_tile_image_upload(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_image_upload *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_image_upload_oac_type);
}

const oac_type ecwid_instant_site_tile_image_upload_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_image_upload, extra, 2, 0),
    .write = write_ecwid_instant_site_tile_image_upload,
    .read = read_ecwid_instant_site_tile_image_upload,
    .fields = fields_of_ecwid_instant_site_tile_image_upload,
};

oac_status ecwid_instant_site_tile_image_upload_serialize(const ecwid_instant_site_tile_image_upload *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_image_upload_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_image_upload_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_instant_site_tile_image_upload *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_image_upload_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_image_upload_validate(const ecwid_instant_site_tile_image_upload *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_image_upload_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_image_upload_dispose(ecwid_instant_site_tile_image_upload *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_image_upload_oac_type, value);
}
