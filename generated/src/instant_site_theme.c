/* ecwid_instant_site_theme: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14940 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_theme.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_instant_site_theme[] = {
    90,
    91,
    92,
    93,
    95,
};
static const oac_constraint rules_1_of_ecwid_instant_site_theme[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 0, 5, operations_1_of_ecwid_instant_site_theme),
};
static const oac_field fields_of_ecwid_instant_site_theme[] = {
    OAC_FIELD("themeId", oac_type_string, ecwid_instant_site_theme, theme_id, NULL, 0),
    OAC_FIELD("colors", ecwid_instant_site_colors_oac_type, ecwid_instant_site_theme, colors, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_theme(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_theme *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("themeId"), &value->theme_id);
    oac_write_record(writer, OAC_KEY("colors"), &value->colors, &ecwid_instant_site_colors_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_theme_oac_type);
}

static char *read_ecwid_instant_site_theme(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_theme *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("themeId"))) {
        at = oac_read_string(reader, at, &value->theme_id);
    }
    if (oac_at_key(&at, OAC_NEXT("colors"))) {
        at = oac_read_record(reader, at, &value->colors, &ecwid_instant_site_colors_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_theme_oac_type);
}

const oac_type ecwid_instant_site_theme_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_theme, extra, 2, 0),
    .write = write_ecwid_instant_site_theme,
    .read = read_ecwid_instant_site_theme,
    .fields = fields_of_ecwid_instant_site_theme,
    .rules = rules_1_of_ecwid_instant_site_theme,
};
/* clang-format off */
const oac_type ecwid_instant_site_theme_list_oac_type =
OAC_LIST_TABLE(ecwid_instant_site_theme_list, ecwid_instant_site_theme, ecwid_instant_site_theme_oac_type, 0);
/* clang-format on */

oac_status ecwid_instant_site_theme_serialize(const ecwid_instant_site_theme *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_theme_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_theme_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_instant_site_theme *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_theme_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_theme_validate(const ecwid_instant_site_theme *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_theme_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_theme_dispose(ecwid_instant_site_theme *value)
{
    oac_record_dispose(&ecwid_instant_site_theme_oac_type, value);
}
