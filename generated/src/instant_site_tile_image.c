/* ecwid_instant_site_tile_image: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15345 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_image.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_image[] = {
    OAC_FIELD("bucket", oac_type_string, ecwid_instant_site_tile_image, bucket, NULL, 0),
    OAC_FIELD("set", ecwid_image_list_oac_type, ecwid_instant_site_tile_image, set, NULL, 0),
    OAC_FIELD("borderInfo", ecwid_instant_site_tile_image_border_oac_type, ecwid_instant_site_tile_image, border_info,
              NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_tile_image(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_image *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("bucket"), &value->bucket);
    oac_write_list(writer, OAC_KEY("set"), &value->set, &ecwid_image_list_oac_type);
    oac_write_record(writer, OAC_KEY("borderInfo"), &value->border_info,
                     &ecwid_instant_site_tile_image_border_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_image_oac_type);
}

static char *read_ecwid_instant_site_tile_image(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_image *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("bucket"))) {
        at = oac_read_string(reader, at, &value->bucket);
    }
    if (oac_at_key(&at, OAC_NEXT("set"))) {
        at = oac_read_list(reader, at, &value->set, &ecwid_image_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("borderInfo"))) {
        at = oac_read_record(reader, at, &value->border_info, &ecwid_instant_site_tile_image_border_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_image_oac_type);
}

const oac_type ecwid_instant_site_tile_image_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_image, extra, 3, 0),
    .write = write_ecwid_instant_site_tile_image,
    .read = read_ecwid_instant_site_tile_image,
    .fields = fields_of_ecwid_instant_site_tile_image,
};

oac_status ecwid_instant_site_tile_image_serialize(const ecwid_instant_site_tile_image *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_image_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_image_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_instant_site_tile_image *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_image_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_image_validate(const ecwid_instant_site_tile_image *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_image_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_image_dispose(ecwid_instant_site_tile_image *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_image_oac_type, value);
}
