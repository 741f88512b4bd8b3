/* ecwid_create_instant_site_tile_request_tile: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15052 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_TILE_H
#define ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_TILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_instant_site_tile_request_tile ecwid_create_instant_site_tile_request_tile;
extern OAC_API const oac_type ecwid_create_instant_site_tile_request_tile_oac_type;

typedef struct ecwid_create_instant_site_tile_request_tile_ref {
    oac_presence state;
    const ecwid_create_instant_site_tile_request_tile *value;
} ecwid_create_instant_site_tile_request_tile_ref;
OAC_REF_FUNCTIONS(ecwid_create_instant_site_tile_request_tile)

OAC_END_DECLS

#include <ecwid/instant_site_tile_type.h>

OAC_BEGIN_DECLS

/* The object CreateInstantSiteTileRequestTile of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/create-instant-site-tile#tile */
struct ecwid_create_instant_site_tile_request_tile {
    /* type: string. */
    ecwid_instant_site_tile_type_opt type;
    /* tileName: string. */
    oac_opt_string tile_name;
    /* content: any JSON value. */
    oac_opt_json content;
    /* design: any JSON value. */
    oac_opt_json design;
    /* visibility: boolean. */
    oac_opt_bool visibility;
    /* order: integer. */
    oac_opt_int order;
    /* hasChanges: boolean. */
    oac_opt_bool has_changes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_TILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_tile_request_tile_serialize(
    const ecwid_create_instant_site_tile_request_tile *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_tile_request_tile_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_create_instant_site_tile_request_tile *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_tile_request_tile_validate(const ecwid_create_instant_site_tile_request_tile *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_instant_site_tile_request_tile_dispose(ecwid_create_instant_site_tile_request_tile *value);

OAC_RECORD_FUNCTIONS(ecwid_create_instant_site_tile_request_tile)
OAC_CJSON_FUNCTIONS(ecwid_create_instant_site_tile_request_tile)

OAC_END_DECLS

#endif
