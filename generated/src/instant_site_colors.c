/* ecwid_instant_site_colors: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14923 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_colors.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_colors[] = {
    OAC_FIELD("colorA", oac_type_string, ecwid_instant_site_colors, color_a, NULL, 0),
    OAC_FIELD("colorB", oac_type_string, ecwid_instant_site_colors, color_b, NULL, 0),
    OAC_FIELD("colorC", oac_type_string, ecwid_instant_site_colors, color_c, NULL, 0),
    OAC_FIELD("colorD", oac_type_string, ecwid_instant_site_colors, color_d, NULL, 0),
    OAC_FIELD("colorE", oac_type_string, ecwid_instant_site_colors, color_e, NULL, 0),
    OAC_FIELD("colorF", oac_type_string, ecwid_instant_site_colors, color_f, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_colors[] = {
    0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_instant_site_colors(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_colors *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("colorA"), &value->color_a);
    oac_write_string_member(writer, OAC_KEY("colorB"), &value->color_b);
    oac_write_string_member(writer, OAC_KEY("colorC"), &value->color_c);
    oac_write_string_member(writer, OAC_KEY("colorD"), &value->color_d);
    oac_write_string_member(writer, OAC_KEY("colorE"), &value->color_e);
    oac_write_string_member(writer, OAC_KEY("colorF"), &value->color_f);
    oac_write_rest(writer, value, &ecwid_instant_site_colors_oac_type);
}

static char *read_ecwid_instant_site_colors(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_colors *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("colorA"))) {
        at = oac_read_string(reader, at, &value->color_a);
    }
    if (oac_at_key(&at, OAC_NEXT("colorB"))) {
        at = oac_read_string(reader, at, &value->color_b);
    }
    if (oac_at_key(&at, OAC_NEXT("colorC"))) {
        at = oac_read_string(reader, at, &value->color_c);
    }
    if (oac_at_key(&at, OAC_NEXT("colorD"))) {
        at = oac_read_string(reader, at, &value->color_d);
    }
    if (oac_at_key(&at, OAC_NEXT("colorE"))) {
        at = oac_read_string(reader, at, &value->color_e);
    }
    if (oac_at_key(&at, OAC_NEXT("colorF"))) {
        at = oac_read_string(reader, at, &value->color_f);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_colors_oac_type);
}

const oac_type ecwid_instant_site_colors_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_colors, extra, 6, 15),
    .write = write_ecwid_instant_site_colors,
    .read = read_ecwid_instant_site_colors,
    .fields = fields_of_ecwid_instant_site_colors,
    .index = index_of_ecwid_instant_site_colors,
};

oac_status ecwid_instant_site_colors_serialize(const ecwid_instant_site_colors *value, oac_buffer *buffer,
                                               oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_colors_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_colors_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_instant_site_colors *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_colors_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_colors_validate(const ecwid_instant_site_colors *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_colors_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_colors_dispose(ecwid_instant_site_colors *value)
{
    oac_record_dispose(&ecwid_instant_site_colors_oac_type, value);
}
