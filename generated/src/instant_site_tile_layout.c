/* ecwid_instant_site_tile_layout: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15187 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_layout.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_instant_site_tile_layout[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_field fields_of_ecwid_instant_site_tile_layout[] = {
    OAC_FIELD("name", oac_type_string, ecwid_instant_site_tile_layout, name, NULL, 0),
    OAC_FIELD("contentEditorConfig", oac_type_json, ecwid_instant_site_tile_layout, content_editor_config,
              rules_1_of_ecwid_instant_site_tile_layout, 0),
    OAC_FIELD("designEditorConfig", oac_type_json, ecwid_instant_site_tile_layout, design_editor_config,
              rules_1_of_ecwid_instant_site_tile_layout, 0),
    OAC_FIELD("defaults", oac_type_json, ecwid_instant_site_tile_layout, defaults,
              rules_1_of_ecwid_instant_site_tile_layout, 0),
    OAC_FIELD("deprecated", oac_type_bool, ecwid_instant_site_tile_layout, deprecated, NULL, 0),
    OAC_FIELD("svgIcon", oac_type_string, ecwid_instant_site_tile_layout, svg_icon, NULL, 0),
    OAC_FIELD("svgIconText", oac_type_string, ecwid_instant_site_tile_layout, svg_icon_text, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_tile_layout[] = {
    3, 0, 0, 2, 5, 0, 0, 0, 0, 7, 0, 1, 4, 0, 6, 0,
};
/* clang-format on */

static void write_ecwid_instant_site_tile_layout(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_layout *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_json_member(writer, OAC_KEY("contentEditorConfig"), &value->content_editor_config);
    oac_write_json_member(writer, OAC_KEY("designEditorConfig"), &value->design_editor_config);
    oac_write_json_member(writer, OAC_KEY("defaults"), &value->defaults);
    oac_write_bool_member(writer, OAC_KEY("deprecated"), &value->deprecated);
    oac_write_string_member(writer, OAC_KEY("svgIcon"), &value->svg_icon);
    oac_write_string_member(writer, OAC_KEY("svgIconText"), &value->svg_icon_text);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_layout_oac_type);
}

static char *read_ecwid_instant_site_tile_layout(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_layout *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("contentEditorConfig"))) {
        at = oac_read_json(reader, at, &value->content_editor_config);
    }
    if (oac_at_key(&at, OAC_NEXT("designEditorConfig"))) {
        at = oac_read_json(reader, at, &value->design_editor_config);
    }
    if (oac_at_key(&at, OAC_NEXT("defaults"))) {
        at = oac_read_json(reader, at, &value->defaults);
    }
    if (oac_at_key(&at, OAC_NEXT("deprecated"))) {
        at = oac_read_bool(reader, at, &value->deprecated);
    }
    if (oac_at_key(&at, OAC_NEXT("svgIcon"))) {
        at = oac_read_string(reader, at, &value->svg_icon);
    }
    if (oac_at_key(&at, OAC_NEXT("svgIconText"))) {
        at = oac_read_string(reader, at, &value->svg_icon_text);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_layout_oac_type);
}

const oac_type ecwid_instant_site_tile_layout_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_layout, extra, 7, 15),
    .write = write_ecwid_instant_site_tile_layout,
    .read = read_ecwid_instant_site_tile_layout,
    .fields = fields_of_ecwid_instant_site_tile_layout,
    .index = index_of_ecwid_instant_site_tile_layout,
};
/* clang-format off */
const oac_type ecwid_instant_site_tile_layout_list_oac_type = OAC_LIST_TABLE(ecwid_instant_site_tile_layout_list,
                                                                             ecwid_instant_site_tile_layout,
                                                                             ecwid_instant_site_tile_layout_oac_type,
                                                                             0);
/* clang-format on */

oac_status ecwid_instant_site_tile_layout_serialize(const ecwid_instant_site_tile_layout *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_layout_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_layout_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_instant_site_tile_layout *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_layout_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_layout_validate(const ecwid_instant_site_tile_layout *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_layout_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_layout_dispose(ecwid_instant_site_tile_layout *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_layout_oac_type, value);
}
