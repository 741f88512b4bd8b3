/* ecwid_current_instant_site_theme: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14958 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/current_instant_site_theme.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_current_instant_site_theme[] = {
    OAC_FIELD("colors", ecwid_colors_oac_type, ecwid_current_instant_site_theme, colors, NULL, 0),
};
/* clang-format on */

static void write_ecwid_current_instant_site_theme(oac_writer *writer, const void *from)
{
    const ecwid_current_instant_site_theme *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("colors"), &value->colors, &ecwid_colors_oac_type);
    oac_write_rest(writer, value, &ecwid_current_instant_site_theme_oac_type);
}

static char *read_ecwid_current_instant_site_theme(oac_reader *reader, char *at, void *into)
{
    ecwid_current_instant_site_theme *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("colors"))) {
        at = oac_read_record(reader, at, &value->colors, &ecwid_colors_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_current_instant_site_theme_oac_type);
}

const oac_type ecwid_current_instant_site_theme_oac_type = {
    OAC_RECORD_TABLE(ecwid_current_instant_site_theme, extra, 1, 0),
    .write = write_ecwid_current_instant_site_theme,
    .read = read_ecwid_current_instant_site_theme,
    .fields = fields_of_ecwid_current_instant_site_theme,
};

oac_status ecwid_current_instant_site_theme_serialize(const ecwid_current_instant_site_theme *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_current_instant_site_theme_oac_type, value, buffer, error);
}

oac_status ecwid_current_instant_site_theme_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_current_instant_site_theme *value, oac_error *error)
{
    return oac_record_parse(&ecwid_current_instant_site_theme_oac_type, text, length, options, value, error);
}

oac_status ecwid_current_instant_site_theme_validate(const ecwid_current_instant_site_theme *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_current_instant_site_theme_oac_type, value, mode, violations, error);
}

void ecwid_current_instant_site_theme_dispose(ecwid_current_instant_site_theme *value)
{
    oac_record_dispose(&ecwid_current_instant_site_theme_oac_type, value);
}
