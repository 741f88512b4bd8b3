/* ecwid_store_profile_zone: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24804 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ZONE_H
#define ECWID_STORE_PROFILE_ZONE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_zone ecwid_store_profile_zone;
extern OAC_API const oac_type ecwid_store_profile_zone_oac_type;

typedef struct ecwid_store_profile_zone_ref {
    oac_presence state;
    const ecwid_store_profile_zone *value;
} ecwid_store_profile_zone_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_zone)

/* An array of ecwid_store_profile_zone: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_zone_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_zone *items;
} ecwid_store_profile_zone_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_zone_list, ecwid_store_profile_zone)
extern OAC_API const oac_type ecwid_store_profile_zone_list_oac_type;

OAC_END_DECLS

#include <ecwid/number_list_list.h>
#include <ecwid/number_list_list_map.h>

OAC_BEGIN_DECLS

/* A zone that goods are sent to, by which taxes and rates differ.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#zones */
struct ecwid_store_profile_zone {
    /* name: Name of the zone. */
    oac_opt_string name;
    /* countryCodes: Two-letter codes of countries in the zone. */
    oac_string_list country_codes;
    /* stateOrProvinceCodes: Codes of states or provinces in the zone. */
    oac_string_list state_or_province_codes;
    /* postCodes: Postal codes in the zone; a pattern may stand for many. */
    oac_string_list post_codes;
    /* geoPolygons: Polygons on the map that make up the zone, each a list of latitudes and longitudes in degrees. */
    ecwid_number_list_list_map geo_polygons;
    /* id: Id of the zone. */
    oac_opt_string id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_ZONE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_zone_serialize(const ecwid_store_profile_zone *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_zone_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_store_profile_zone *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_zone_validate(const ecwid_store_profile_zone *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_store_profile_zone_dispose(ecwid_store_profile_zone *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_zone)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_zone)

OAC_END_DECLS

#endif
