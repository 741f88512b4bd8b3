/* ecwid_instant_site_tile: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15104 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_instant_site_tile[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const uint16_t operations_1_of_ecwid_instant_site_tile[] = {
    96,
    97,
    99,
};
static const uint16_t operations_2_of_ecwid_instant_site_tile[] = {
    96,
    98,
    99,
};
static const uint16_t operations_3_of_ecwid_instant_site_tile[] = {
    96,
    99,
};
static const oac_constraint rules_2_of_ecwid_instant_site_tile[] = {
    OAC_ROW_ONLY(0, 0, 3, operations_1_of_ecwid_instant_site_tile),
    OAC_ROW_ONLY(0, 1, 3, operations_2_of_ecwid_instant_site_tile),
    OAC_ROW_ONLY(0, 2, 2, operations_3_of_ecwid_instant_site_tile),
    OAC_ROW_ONLY(0, 4, 2, operations_3_of_ecwid_instant_site_tile),
    OAC_ROW_ONLY(0, 6, 2, operations_3_of_ecwid_instant_site_tile),
    OAC_ROW_ONLY(OAC_ROW_LAST, 11, 2, operations_3_of_ecwid_instant_site_tile),
};
static const oac_field fields_of_ecwid_instant_site_tile[] = {
    OAC_FIELD("id", oac_type_string, ecwid_instant_site_tile, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("type", ecwid_instant_site_tile_type_oac_type, ecwid_instant_site_tile, type, NULL, 0),
    OAC_FIELD("role", ecwid_instant_site_tile_role_oac_type, ecwid_instant_site_tile, role, NULL, 0),
    OAC_FIELD("tileName", oac_type_string, ecwid_instant_site_tile, tile_name, NULL, 0),
    OAC_FIELD("sourceId", oac_type_string, ecwid_instant_site_tile, source_id, NULL, 0),
    OAC_FIELD("content", oac_type_json, ecwid_instant_site_tile, content, rules_1_of_ecwid_instant_site_tile, 0),
    OAC_FIELD("externalContent", oac_type_json, ecwid_instant_site_tile, external_content,
              rules_1_of_ecwid_instant_site_tile, 0),
    OAC_FIELD("design", oac_type_json, ecwid_instant_site_tile, design, rules_1_of_ecwid_instant_site_tile, 0),
    OAC_FIELD("visibility", oac_type_bool, ecwid_instant_site_tile, visibility, NULL, 0),
    OAC_FIELD("order", oac_type_int, ecwid_instant_site_tile, order, NULL, 0),
    OAC_FIELD("hasChanges", oac_type_bool, ecwid_instant_site_tile, has_changes, NULL, 0),
    OAC_FIELD("featuresEnabled", oac_type_json, ecwid_instant_site_tile, features_enabled,
              rules_1_of_ecwid_instant_site_tile, 0),
};
static const uint8_t index_of_ecwid_instant_site_tile[] = {
    0, 0, 0, 0, 4, 0, 0, 5, 2, 0, 0, 0, 0, 0, 12, 1, 6, 11, 10, 0, 0, 0, 7, 0, 0, 0, 0, 0, 3, 9, 8, 0,
};
/* clang-format on */

static void write_ecwid_instant_site_tile(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_instant_site_tile_type_oac_type);
    oac_write_enum(writer, OAC_KEY("role"), &value->role, &ecwid_instant_site_tile_role_oac_type);
    oac_write_string_member(writer, OAC_KEY("tileName"), &value->tile_name);
    oac_write_string_member(writer, OAC_KEY("sourceId"), &value->source_id);
    oac_write_json_member(writer, OAC_KEY("content"), &value->content);
    oac_write_json_member(writer, OAC_KEY("externalContent"), &value->external_content);
    oac_write_json_member(writer, OAC_KEY("design"), &value->design);
    oac_write_bool_member(writer, OAC_KEY("visibility"), &value->visibility);
    oac_write_int_member(writer, OAC_KEY("order"), &value->order);
    oac_write_bool_member(writer, OAC_KEY("hasChanges"), &value->has_changes);
    oac_write_json_member(writer, OAC_KEY("featuresEnabled"), &value->features_enabled);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_oac_type);
}

static char *read_ecwid_instant_site_tile(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_instant_site_tile_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("role"))) {
        at = oac_read_enum(reader, at, &value->role, &ecwid_instant_site_tile_role_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tileName"))) {
        at = oac_read_string(reader, at, &value->tile_name);
    }
    if (oac_at_key(&at, OAC_NEXT("sourceId"))) {
        at = oac_read_string(reader, at, &value->source_id);
    }
    if (oac_at_key(&at, OAC_NEXT("content"))) {
        at = oac_read_json(reader, at, &value->content);
    }
    if (oac_at_key(&at, OAC_NEXT("externalContent"))) {
        at = oac_read_json(reader, at, &value->external_content);
    }
    if (oac_at_key(&at, OAC_NEXT("design"))) {
        at = oac_read_json(reader, at, &value->design);
    }
    if (oac_at_key(&at, OAC_NEXT("visibility"))) {
        at = oac_read_bool(reader, at, &value->visibility);
    }
    if (oac_at_key(&at, OAC_NEXT("order"))) {
        at = oac_read_int(reader, at, &value->order);
    }
    if (oac_at_key(&at, OAC_NEXT("hasChanges"))) {
        at = oac_read_bool(reader, at, &value->has_changes);
    }
    if (oac_at_key(&at, OAC_NEXT("featuresEnabled"))) {
        at = oac_read_json(reader, at, &value->features_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_oac_type);
}

/* clang-format off */
const oac_type ecwid_instant_site_tile_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile, extra, 12, 31),
    .write = write_ecwid_instant_site_tile,
    .read = read_ecwid_instant_site_tile,
    .fields = fields_of_ecwid_instant_site_tile,
    .index = index_of_ecwid_instant_site_tile,
    .rules = rules_2_of_ecwid_instant_site_tile,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_instant_site_tile_list_oac_type =
OAC_LIST_TABLE(ecwid_instant_site_tile_list, ecwid_instant_site_tile, ecwid_instant_site_tile_oac_type, 0);
/* clang-format on */

oac_status ecwid_instant_site_tile_serialize(const ecwid_instant_site_tile *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_instant_site_tile *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_validate(const ecwid_instant_site_tile *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_dispose(ecwid_instant_site_tile *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_oac_type, value);
}
