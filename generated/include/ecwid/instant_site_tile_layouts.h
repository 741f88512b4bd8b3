/* ecwid_instant_site_tile_layouts: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15178 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_LAYOUTS_H
#define ECWID_INSTANT_SITE_TILE_LAYOUTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_layouts ecwid_instant_site_tile_layouts;
extern OAC_API const oac_type ecwid_instant_site_tile_layouts_oac_type;

typedef struct ecwid_instant_site_tile_layouts_ref {
    oac_presence state;
    const ecwid_instant_site_tile_layouts *value;
} ecwid_instant_site_tile_layouts_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_tile_layouts)

OAC_END_DECLS

#include <ecwid/instant_site_tile_layout.h>

OAC_BEGIN_DECLS

/* The layouts that tiles of one type may have.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * get-instant-site-tile-config-by-type#config */
struct ecwid_instant_site_tile_layouts {
    /* layoutConfigList: The layouts. */
    ecwid_instant_site_tile_layout_list layout_config_list;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_LAYOUTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layouts_serialize(
    const ecwid_instant_site_tile_layouts *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layouts_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_instant_site_tile_layouts *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_layouts_validate(const ecwid_instant_site_tile_layouts *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_instant_site_tile_layouts_dispose(ecwid_instant_site_tile_layouts *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_layouts)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_layouts)

OAC_END_DECLS

#endif
