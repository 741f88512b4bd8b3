/* ecwid_create_instant_site_tile_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15013 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_H
#define ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_instant_site_tile_request ecwid_create_instant_site_tile_request;
extern OAC_API const oac_type ecwid_create_instant_site_tile_request_oac_type;

OAC_END_DECLS

#include <ecwid/create_instant_tile_category_type.h>
#include <ecwid/instant_site_tile.h>

OAC_BEGIN_DECLS

/* A tile to add to a page.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * create-instant-site-tile#request-json */
struct ecwid_create_instant_site_tile_request {
    /* tileShowcaseItemId: Id of the ready-made tile in the showcase. */
    oac_opt_string tile_showcase_item_id;
    /* tileCategoryType: Category in the editor to which the tile belongs. */
    ecwid_create_instant_tile_category_type_opt tile_category_type;
    /* tileOrder: Place in the list at which the tile is added. */
    oac_opt_int tile_order;
    /* useTileShowcase: Whether the tile gets the settings of the showcase. */
    oac_opt_bool use_tile_showcase;
    /* tile: What the tile is to be. */
    ecwid_instant_site_tile_ref tile;
    /* pageId: Id of the page that gets the tile. */
    oac_opt_string page_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_INSTANT_SITE_TILE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_instant_site_tile_request_serialize(
    const ecwid_create_instant_site_tile_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_tile_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_create_instant_site_tile_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_create_instant_site_tile_request_validate(const ecwid_create_instant_site_tile_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_instant_site_tile_request_dispose(ecwid_create_instant_site_tile_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_instant_site_tile_request)
OAC_CJSON_FUNCTIONS(ecwid_create_instant_site_tile_request)

OAC_END_DECLS

#endif
