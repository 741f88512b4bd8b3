/* ecwid_instant_site_tiles: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15264 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILES_H
#define ECWID_INSTANT_SITE_TILES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tiles ecwid_instant_site_tiles;
extern OAC_API const oac_type ecwid_instant_site_tiles_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_tile.h>

OAC_BEGIN_DECLS

/* Tiles of a site.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * get-instant-site-tiles-list#response-json */
struct ecwid_instant_site_tiles {
    /* tiles: The tiles. */
    ecwid_instant_site_tile_list tiles;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tiles_serialize(const ecwid_instant_site_tiles *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tiles_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_instant_site_tiles *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tiles_validate(const ecwid_instant_site_tiles *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_instant_site_tiles_dispose(ecwid_instant_site_tiles *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tiles)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tiles)

OAC_END_DECLS

#endif
