/* ecwid_update_instant_site_tile_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15418 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_INSTANT_SITE_TILE_REQUEST_H
#define ECWID_UPDATE_INSTANT_SITE_TILE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_instant_site_tile_request ecwid_update_instant_site_tile_request;
extern OAC_API const oac_type ecwid_update_instant_site_tile_request_oac_type;

/* What to change of a tile.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * update-instant-site-tile#request-json */
struct ecwid_update_instant_site_tile_request {
    /* id: Id of the tile. The server gives it. */
    oac_opt_string id;
    /* tileName: Name of the tile, going by the field's name; the page has words for another field here. */
    oac_opt_string tile_name;
    /* content: Texts and images that the editor can change, as JSON. Its shape depends on the tile's type. */
    oac_opt_json content;
    /* design: Settings of the design, as JSON. Its shape depends on the tile's type. */
    oac_opt_json design;
    /* visibility: Whether visitors see the tile. */
    oac_opt_bool visibility;
    /* order: Place of the tile from top to bottom, counted from 0. */
    oac_opt_int order;
    /* hasChanges: Whether the draft of the tile differs from what is published. */
    oac_opt_bool has_changes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_INSTANT_SITE_TILE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_instant_site_tile_request_serialize(
    const ecwid_update_instant_site_tile_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_tile_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_update_instant_site_tile_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_instant_site_tile_request_validate(const ecwid_update_instant_site_tile_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_instant_site_tile_request_dispose(ecwid_update_instant_site_tile_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_instant_site_tile_request)
OAC_CJSON_FUNCTIONS(ecwid_update_instant_site_tile_request)

OAC_END_DECLS

#endif
