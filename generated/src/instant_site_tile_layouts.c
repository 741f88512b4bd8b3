/* ecwid_instant_site_tile_layouts: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15178 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_layouts.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_layouts[] = {
    OAC_FIELD("layoutConfigList", ecwid_instant_site_tile_layout_list_oac_type, ecwid_instant_site_tile_layouts,
              layout_config_list, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_tile_layouts(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_layouts *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("layoutConfigList"), &value->layout_config_list,
                   &ecwid_instant_site_tile_layout_list_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_layouts_oac_type);
}

static char *read_ecwid_instant_site_tile_layouts(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_layouts *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("layoutConfigList"))) {
        at = oac_read_list(reader, at, &value->layout_config_list, &ecwid_instant_site_tile_layout_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_layouts_oac_type);
}

const oac_type ecwid_instant_site_tile_layouts_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_layouts, extra, 1, 0),
    .write = write_ecwid_instant_site_tile_layouts,
    .read = read_ecwid_instant_site_tile_layouts,
    .fields = fields_of_ecwid_instant_site_tile_layouts,
};

oac_status ecwid_instant_site_tile_layouts_serialize(const ecwid_instant_site_tile_layouts *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_layouts_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_layouts_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_instant_site_tile_layouts *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_layouts_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_layouts_validate(const ecwid_instant_site_tile_layouts *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_layouts_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_layouts_dispose(ecwid_instant_site_tile_layouts *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_layouts_oac_type, value);
}
