/* ecwid_instant_site_tile_showcase_item: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15245 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_SHOWCASE_ITEM_H
#define ECWID_INSTANT_SITE_TILE_SHOWCASE_ITEM_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_showcase_item ecwid_instant_site_tile_showcase_item;
extern OAC_API const oac_type ecwid_instant_site_tile_showcase_item_oac_type;

/* An array of ecwid_instant_site_tile_showcase_item: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_tile_showcase_item_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_tile_showcase_item *items;
} ecwid_instant_site_tile_showcase_item_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_tile_showcase_item_list, ecwid_instant_site_tile_showcase_item)
extern OAC_API const oac_type ecwid_instant_site_tile_showcase_item_list_oac_type;

/* A ready-made tile, as the editor offers it.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * get-instant-site-tile-showcases#items */
struct ecwid_instant_site_tile_showcase_item {
    /* id: Id of the ready-made tile. */
    oac_opt_string id;
    /* previewImageUrl: Link to the picture that the editor shows. */
    oac_opt_string preview_image_url;
    /* previewHeight: Height of the picture in pixels. */
    oac_opt_int preview_height;
    /* previewWidth: Width of the picture in pixels. */
    oac_opt_int preview_width;
    /* featureProperty: Internal text about the feature that the tile shows. Only for the vendor's own tiles. */
    oac_opt_string feature_property;
    /* isDeprecated: Whether the vendor has newer tiles in its place. */
    oac_opt_bool is_deprecated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_SHOWCASE_ITEM_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_showcase_item_serialize(
    const ecwid_instant_site_tile_showcase_item *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_showcase_item_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_instant_site_tile_showcase_item *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_tile_showcase_item_validate(const ecwid_instant_site_tile_showcase_item *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_showcase_item_dispose(ecwid_instant_site_tile_showcase_item *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_showcase_item)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_showcase_item)

OAC_END_DECLS

#endif
