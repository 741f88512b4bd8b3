/* ecwid_instant_site_tile_image_color: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15384 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_image_color.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_image_color[] = {
    OAC_FIELD("r", oac_type_int, ecwid_instant_site_tile_image_color, r, NULL, 0),
    OAC_FIELD("g", oac_type_int, ecwid_instant_site_tile_image_color, g, NULL, 0),
    OAC_FIELD("b", oac_type_int, ecwid_instant_site_tile_image_color, b, NULL, 0),
    OAC_FIELD("a", oac_type_number, ecwid_instant_site_tile_image_color, a, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_tile_image_color(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_image_color *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("r"), &value->r);
    oac_write_int_member(writer, OAC_KEY("g"), &value->g);
    oac_write_int_member(writer, OAC_KEY("b"), &value->b);
    oac_write_number_member(writer, OAC_KEY("a"), &value->a);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_image_color_oac_type);
}

static char *read_ecwid_instant_site_tile_image_color(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_image_color *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("r"))) {
        at = oac_read_int(reader, at, &value->r);
    }
    if (oac_at_key(&at, OAC_NEXT("g"))) {
        at = oac_read_int(reader, at, &value->g);
    }
    if (oac_at_key(&at, OAC_NEXT("b"))) {
        at = oac_read_int(reader, at, &value->b);
    }
    if (oac_at_key(&at, OAC_NEXT("a"))) {
        at = oac_read_number(reader, at, &value->a);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_image_color_oac_type);
}

const oac_type ecwid_instant_site_tile_image_color_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_image_color, extra, 4, 0),
    .write = write_ecwid_instant_site_tile_image_color,
    .read = read_ecwid_instant_site_tile_image_color,
    .fields = fields_of_ecwid_instant_site_tile_image_color,
};

oac_status ecwid_instant_site_tile_image_color_serialize(const ecwid_instant_site_tile_image_color *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_image_color_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_image_color_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_instant_site_tile_image_color *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_image_color_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_image_color_validate(const ecwid_instant_site_tile_image_color *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_image_color_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_image_color_dispose(ecwid_instant_site_tile_image_color *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_image_color_oac_type, value);
}
