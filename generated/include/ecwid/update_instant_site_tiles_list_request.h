/* ecwid_update_instant_site_tiles_list_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15438 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_TILES_LIST_REQUEST_H
#define ECWID_UPDATE_INSTANT_SITE_TILES_LIST_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_instant_site_tiles_list_request ecwid_update_instant_site_tiles_list_request;
extern OAC_API const oac_type ecwid_update_instant_site_tiles_list_request_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_tile.h>

OAC_BEGIN_DECLS

/* Tiles to change.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * update-instant-site-tiles-list#request-json */
struct ecwid_update_instant_site_tiles_list_request {
    /* tiles: The tiles, each with its id. */
    ecwid_instant_site_tile_list tiles;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_INSTANT_SITE_TILES_LIST_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_request_serialize(
    const ecwid_update_instant_site_tiles_list_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_update_instant_site_tiles_list_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tiles_list_request_validate(
    const ecwid_update_instant_site_tiles_list_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_update_instant_site_tiles_list_request_dispose(ecwid_update_instant_site_tiles_list_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_instant_site_tiles_list_request)
OAC_CJSON_FUNCTIONS(ecwid_update_instant_site_tiles_list_request)

OAC_END_DECLS

#endif
