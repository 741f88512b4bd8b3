/* ecwid_store_profile_zone: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24804 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_zone.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_zone[] = {
    OAC_FIELD("name", oac_type_string, ecwid_store_profile_zone, name, NULL, 0),
    OAC_FIELD("countryCodes", oac_type_string_list, ecwid_store_profile_zone, country_codes, NULL, 0),
    OAC_FIELD("stateOrProvinceCodes", oac_type_string_list, ecwid_store_profile_zone, state_or_province_codes, NULL, 0),
    OAC_FIELD("postCodes", oac_type_string_list, ecwid_store_profile_zone, post_codes, NULL, 0),
    OAC_FIELD("geoPolygons", ecwid_number_list_list_map_oac_type, ecwid_store_profile_zone, geo_polygons, NULL, 0),
    OAC_FIELD("id", oac_type_string, ecwid_store_profile_zone, id, NULL, OAC_FIELD_IDENTIFIES),
};
static const uint8_t index_of_ecwid_store_profile_zone[] = {
    0, 0, 0, 0, 5, 0, 4, 0, 0, 0, 0, 1, 2, 3, 0, 6,
};
/* clang-format on */

static void write_ecwid_store_profile_zone(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_zone *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_list(writer, OAC_KEY("countryCodes"), &value->country_codes, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("stateOrProvinceCodes"), &value->state_or_province_codes, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("postCodes"), &value->post_codes, &oac_type_string_list);
    oac_write_map(writer, OAC_KEY("geoPolygons"), &value->geo_polygons, &ecwid_number_list_list_map_oac_type);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_rest(writer, value, &ecwid_store_profile_zone_oac_type);
}

static char *read_ecwid_store_profile_zone(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_zone *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("countryCodes"))) {
        at = oac_read_list(reader, at, &value->country_codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("stateOrProvinceCodes"))) {
        at = oac_read_list(reader, at, &value->state_or_province_codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("postCodes"))) {
        at = oac_read_list(reader, at, &value->post_codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("geoPolygons"))) {
        at = oac_read_map(reader, at, &value->geo_polygons, &ecwid_number_list_list_map_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_zone_oac_type);
}

const oac_type ecwid_store_profile_zone_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_zone, extra, 6, 15),
    .write = write_ecwid_store_profile_zone,
    .read = read_ecwid_store_profile_zone,
    .fields = fields_of_ecwid_store_profile_zone,
    .index = index_of_ecwid_store_profile_zone,
};
/* clang-format off */
const oac_type ecwid_store_profile_zone_list_oac_type =
OAC_LIST_TABLE(ecwid_store_profile_zone_list, ecwid_store_profile_zone, ecwid_store_profile_zone_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_profile_zone_serialize(const ecwid_store_profile_zone *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_zone_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_zone_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_store_profile_zone *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_zone_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_zone_validate(const ecwid_store_profile_zone *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_zone_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_zone_dispose(ecwid_store_profile_zone *value)
{
    oac_record_dispose(&ecwid_store_profile_zone_oac_type, value);
}
