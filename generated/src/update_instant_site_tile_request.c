/* ecwid_update_instant_site_tile_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15418 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_instant_site_tile_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_update_instant_site_tile_request[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_field fields_of_ecwid_update_instant_site_tile_request[] = {
    OAC_FIELD("id", oac_type_string, ecwid_update_instant_site_tile_request, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("tileName", oac_type_string, ecwid_update_instant_site_tile_request, tile_name, NULL, 0),
    OAC_FIELD("content", oac_type_json, ecwid_update_instant_site_tile_request, content,
              rules_1_of_ecwid_update_instant_site_tile_request, 0),
    OAC_FIELD("design", oac_type_json, ecwid_update_instant_site_tile_request, design,
              rules_1_of_ecwid_update_instant_site_tile_request, 0),
    OAC_FIELD("visibility", oac_type_bool, ecwid_update_instant_site_tile_request, visibility, NULL, 0),
    OAC_FIELD("order", oac_type_int, ecwid_update_instant_site_tile_request, order, NULL, 0),
    OAC_FIELD("hasChanges", oac_type_bool, ecwid_update_instant_site_tile_request, has_changes, NULL, 0),
};
static const uint8_t index_of_ecwid_update_instant_site_tile_request[] = {
    3, 7, 6, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 1,
};
/* clang-format on */

static void write_ecwid_update_instant_site_tile_request(oac_writer *writer, const void *from)
{
    const ecwid_update_instant_site_tile_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("tileName"), &value->tile_name);
    oac_write_json_member(writer, OAC_KEY("content"), &value->content);
    oac_write_json_member(writer, OAC_KEY("design"), &value->design);
    oac_write_bool_member(writer, OAC_KEY("visibility"), &value->visibility);
    oac_write_int_member(writer, OAC_KEY("order"), &value->order);
    oac_write_bool_member(writer, OAC_KEY("hasChanges"), &value->has_changes);
    oac_write_rest(writer, value, &ecwid_update_instant_site_tile_request_oac_type);
}

static char *read_ecwid_update_instant_site_tile_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_instant_site_tile_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("tileName"))) {
        at = oac_read_string(reader, at, &value->tile_name);
    }
    if (oac_at_key(&at, OAC_NEXT("content"))) {
        at = oac_read_json(reader, at, &value->content);
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
    return oac_read_rest(reader, at, value, &ecwid_update_instant_site_tile_request_oac_type);
}

const oac_type ecwid_update_instant_site_tile_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_instant_site_tile_request, extra, 7, 15),
    .write = write_ecwid_update_instant_site_tile_request,
    .read = read_ecwid_update_instant_site_tile_request,
    .fields = fields_of_ecwid_update_instant_site_tile_request,
    .index = index_of_ecwid_update_instant_site_tile_request,
};

oac_status ecwid_update_instant_site_tile_request_serialize(const ecwid_update_instant_site_tile_request *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_instant_site_tile_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_instant_site_tile_request_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_update_instant_site_tile_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_instant_site_tile_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_instant_site_tile_request_validate(const ecwid_update_instant_site_tile_request *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_update_instant_site_tile_request_oac_type, value, mode, violations, error);
}

void ecwid_update_instant_site_tile_request_dispose(ecwid_update_instant_site_tile_request *value)
{
    oac_record_dispose(&ecwid_update_instant_site_tile_request_oac_type, value);
}
