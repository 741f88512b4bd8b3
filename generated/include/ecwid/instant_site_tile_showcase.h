/* ecwid_instant_site_tile_showcase: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15213 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_SHOWCASE_H
#define ECWID_INSTANT_SITE_TILE_SHOWCASE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_tile_showcase ecwid_instant_site_tile_showcase;
extern OAC_API const oac_type ecwid_instant_site_tile_showcase_oac_type;

/* An array of ecwid_instant_site_tile_showcase: `items` has `count` of them and is borrowed. */
typedef struct ecwid_instant_site_tile_showcase_list {
    oac_presence state;
    size_t count;
    const ecwid_instant_site_tile_showcase *items;
} ecwid_instant_site_tile_showcase_list;
OAC_LIST_FUNCTIONS(ecwid_instant_site_tile_showcase_list, ecwid_instant_site_tile_showcase)
extern OAC_API const oac_type ecwid_instant_site_tile_showcase_list_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_tile_showcase_item.h>
#include <ecwid/instant_site_tile_showcase_type.h>

OAC_BEGIN_DECLS

/* A category of ready-made tiles.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-tiles/
 * get-instant-site-tile-showcases#categories */
struct ecwid_instant_site_tile_showcase {
    /* type: The category's name in the editor. */
    ecwid_instant_site_tile_showcase_type_opt type;
    /* items: The ready-made tiles in it. */
    ecwid_instant_site_tile_showcase_item_list items;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TILE_SHOWCASE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_showcase_serialize(
    const ecwid_instant_site_tile_showcase *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_showcase_parse(const char *text, size_t length,
                                                                         const oac_parse_options *options,
                                                                         ecwid_instant_site_tile_showcase *value,
                                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_tile_showcase_validate(
    const ecwid_instant_site_tile_showcase *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_tile_showcase_dispose(ecwid_instant_site_tile_showcase *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_tile_showcase)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_tile_showcase)

OAC_END_DECLS

#endif
