/* ecwid_instant_site_tile_layout: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_LAYOUT_H
#define ECWID_INSTANT_SITE_TILE_LAYOUT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_layout ecwid_instant_site_tile_layout;
extern OAC_API const oac_type ecwid_instant_site_tile_layout_oac_type;

/* An array of ecwid_instant_site_tile_layout: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_tile_layout_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_tile_layout *items;
} ecwid_instant_site_tile_layout_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_tile_layout_list, ecwid_instant_site_tile_layout)
extern OAC_API const oac_type ecwid_instant_site_tile_layout_list_oac_type;

/* A layout for tiles of one type.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * get-instant-site-tile-config-by-type#layoutconfiglist */
struct ecwid_instant_site_tile_layout {
    /* name: Internal name of the layout. */
    oac_opt_string name;
    /* contentEditorConfig: What the editor lets people set of the content, as JSON. */
    oac_opt_json content_editor_config;
    /* designEditorConfig: What the editor lets people set of the design, as JSON. */
    oac_opt_json design_editor_config;
    /* defaults: Content and design of a new tile with this layout, as JSON. */
    oac_opt_json defaults;
    /* deprecated: Whether the layout is out of use. For the vendor's own purposes. */
    oac_opt_bool deprecated;
    /* svgIcon: Icon of the layout in the editor, as SVG. */
    oac_opt_string svg_icon;
    /* svgIconText: Text that appears when the pointer is on the icon. */
    oac_opt_string svg_icon_text;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_LAYOUT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layout_serialize(const ecwid_instant_site_tile_layout *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layout_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_instant_site_tile_layout *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layout_validate(const ecwid_instant_site_tile_layout *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_layout_dispose(ecwid_instant_site_tile_layout *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_layout)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_layout)

OAC_END_DECLS

#endif
