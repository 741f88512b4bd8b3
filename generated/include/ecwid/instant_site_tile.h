/* ecwid_instant_site_tile: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15104 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_H
#define ECWID_INSTANT_SITE_TILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile ecwid_instant_site_tile;
extern OAC_API const oac_type ecwid_instant_site_tile_oac_type;

typedef struct ecwid_instant_site_tile_ref {
    oac_presence state;
    const ecwid_instant_site_tile *value;
} ecwid_instant_site_tile_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_tile)

/* An array of ecwid_instant_site_tile: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_tile_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_tile *items;
} ecwid_instant_site_tile_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_tile_list, ecwid_instant_site_tile)
extern OAC_API const oac_type ecwid_instant_site_tile_list_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_tile_role.h>
#include <ecwid/instant_site_tile_type.h>

OAC_BEGIN_DECLS

/* A tile: a block of which pages are built, with its content and design.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/get-instant-site-tile#response-json */
struct ecwid_instant_site_tile {
    /* id: Id of the tile. The server gives it. Only of getInstantSiteTile, getInstantSiteTilesList and
     * updateInstantSiteTilesList. */
    oac_opt_string id;
    /* type: What the tile does, and so which content and design it has. Only of getInstantSiteTile,
     * getInstantSiteTilesList and createInstantSiteTile. */
    ecwid_instant_site_tile_type_opt type;
    /* role: Whether the tile is a block of a page or a notice. Only of getInstantSiteTile and
     * getInstantSiteTilesList. */
    ecwid_instant_site_tile_role_opt role;
    /* tileName: Name of the tile, going by the field's name; the page has words for another field here. */
    oac_opt_string tile_name;
    /* sourceId: Id of the ready-made tile that it was made from. Only of getInstantSiteTile and
     * getInstantSiteTilesList. */
    oac_opt_string source_id;
    /* content: Texts and images that the editor can change, as JSON. Its shape depends on the tile's type. */
    oac_opt_json content;
    /* externalContent: Content that the editor cannot change, such as products of the store. Its shape depends on
     * type. Only of getInstantSiteTile and getInstantSiteTilesList. */
    oac_opt_json external_content;
    /* design: Settings of the design, as JSON. Its shape depends on the tile's type. */
    oac_opt_json design;
    /* visibility: Whether visitors see the tile. */
    oac_opt_bool visibility;
    /* order: Place of the tile from top to bottom, counted from 0. */
    oac_opt_int order;
    /* hasChanges: Whether the draft of the tile differs from what is published. */
    oac_opt_bool has_changes;
    /* featuresEnabled: Internal features of the tile; not documented. Only of getInstantSiteTile and
     * getInstantSiteTilesList. */
    oac_opt_json features_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_serialize(const ecwid_instant_site_tile *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_instant_site_tile *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_validate(const ecwid_instant_site_tile *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_instant_site_tile_dispose(ecwid_instant_site_tile *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile)

OAC_END_DECLS

#endif
