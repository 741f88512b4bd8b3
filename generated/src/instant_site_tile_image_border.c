/* ecwid_instant_site_tile_image_border: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15375 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_image_border.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_image_border[] = {
    OAC_FIELD("homogeneity", oac_type_bool, ecwid_instant_site_tile_image_border, homogeneity, NULL, 0),
    OAC_FIELD("color", ecwid_instant_site_tile_image_color_oac_type, ecwid_instant_site_tile_image_border, color, NULL,
              0),
};
/* clang-format on */

static void write_ecwid_instant_site_tile_image_border(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_image_border *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("homogeneity"), &value->homogeneity);
    oac_write_record(writer, OAC_KEY("color"), &value->color, &ecwid_instant_site_tile_image_color_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_image_border_oac_type);
}

static char *read_ecwid_instant_site_tile_image_border(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_image_border *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("homogeneity"))) {
        at = oac_read_bool(reader, at, &value->homogeneity);
    }
    if (oac_at_key(&at, OAC_NEXT("color"))) {
        at = oac_read_record(reader, at, &value->color, &ecwid_instant_site_tile_image_color_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_image_border_oac_type);
}

const oac_type ecwid_instant_site_tile_image_border_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_image_border, extra, 2, 0),
    .write = write_ecwid_instant_site_tile_image_border,
    .read = read_ecwid_instant_site_tile_image_border,
    .fields = fields_of_ecwid_instant_site_tile_image_border,
};

oac_status ecwid_instant_site_tile_image_border_serialize(const ecwid_instant_site_tile_image_border *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_image_border_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_image_border_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_instant_site_tile_image_border *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_image_border_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_image_border_validate(const ecwid_instant_site_tile_image_border *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_image_border_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_image_border_dispose(ecwid_instant_site_tile_image_border *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_image_border_oac_type, value);
}
