/* ecwid_shipping_zone: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23521 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_ZONE_H
#define ECWID_SHIPPING_ZONE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_zone ecwid_shipping_zone;
extern OAC_API const oac_type ecwid_shipping_zone_oac_type;

typedef struct ecwid_shipping_zone_ref {
    oac_presence state;
    const ecwid_shipping_zone *value;
} ecwid_shipping_zone_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_zone)

OAC_END_DECLS

#include <ecwid/number_list_list.h>
#include <ecwid/number_list_list_map.h>
#include <ecwid/number_list_list_map_list.h>

OAC_BEGIN_DECLS

/* A part of the world that the store ships to.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#destinationzone */
struct ecwid_shipping_zone {
    /* name: Name of the zone. */
    oac_opt_string name;
    /* countryCodes: Countries in the zone, as two upper-case letters (ISO 3166-1 alpha-2). */
    oac_string_list country_codes;
    /* stateOrProvinceCodes: States or provinces in the zone, with the country before them, such as US-AL. */
    oac_string_list state_or_province_codes;
    /* postCodes: Postal codes in the zone, or patterns of them. */
    oac_string_list post_codes;
    /* geoPolygons: Outlines on the map. Each is a map from a name to a list of points, latitude first. */
    ecwid_number_list_list_map_list geo_polygons;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_ZONE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_zone_serialize(const ecwid_shipping_zone *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_zone_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_shipping_zone *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_zone_validate(const ecwid_shipping_zone *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_zone_dispose(ecwid_shipping_zone *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_zone)
OAC_CJSON_FUNCTIONS(ecwid_shipping_zone)

OAC_END_DECLS

#endif
