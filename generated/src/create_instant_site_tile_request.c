/* ecwid_create_instant_site_tile_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15013 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_instant_site_tile_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_instant_site_tile_request[] = {
    OAC_FIELD("tileShowcaseItemId", oac_type_string, ecwid_create_instant_site_tile_request, tile_showcase_item_id,
              NULL, 0),
    OAC_FIELD("tileCategoryType", ecwid_create_instant_tile_category_type_oac_type,
              ecwid_create_instant_site_tile_request, tile_category_type, NULL, 0),
    OAC_FIELD("tileOrder", oac_type_int, ecwid_create_instant_site_tile_request, tile_order, NULL, 0),
    OAC_FIELD("useTileShowcase", oac_type_bool, ecwid_create_instant_site_tile_request, use_tile_showcase, NULL, 0),
    OAC_FIELD("tile", ecwid_instant_site_tile_oac_type, ecwid_create_instant_site_tile_request, tile, NULL, 0),
    OAC_FIELD("pageId", oac_type_string, ecwid_create_instant_site_tile_request, page_id, NULL, 0),
};
static const uint8_t index_of_ecwid_create_instant_site_tile_request[] = {
    3, 0, 0, 5, 6, 0, 0, 0, 0, 1, 4, 0, 0, 0, 0, 2,
};
/* clang-format on */

static void write_ecwid_create_instant_site_tile_request(oac_writer *writer, const void *from)
{
    const ecwid_create_instant_site_tile_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("tileShowcaseItemId"), &value->tile_showcase_item_id);
    oac_write_enum(writer, OAC_KEY("tileCategoryType"), &value->tile_category_type,
                   &ecwid_create_instant_tile_category_type_oac_type);
    oac_write_int_member(writer, OAC_KEY("tileOrder"), &value->tile_order);
    oac_write_bool_member(writer, OAC_KEY("useTileShowcase"), &value->use_tile_showcase);
    oac_write_record(writer, OAC_KEY("tile"), &value->tile, &ecwid_instant_site_tile_oac_type);
    oac_write_string_member(writer, OAC_KEY("pageId"), &value->page_id);
    oac_write_rest(writer, value, &ecwid_create_instant_site_tile_request_oac_type);
}

static char *read_ecwid_create_instant_site_tile_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_instant_site_tile_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("tileShowcaseItemId"))) {
        at = oac_read_string(reader, at, &value->tile_showcase_item_id);
    }
    if (oac_at_key(&at, OAC_NEXT("tileCategoryType"))) {
        at = oac_read_enum(reader, at, &value->tile_category_type, &ecwid_create_instant_tile_category_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tileOrder"))) {
        at = oac_read_int(reader, at, &value->tile_order);
    }
    if (oac_at_key(&at, OAC_NEXT("useTileShowcase"))) {
        at = oac_read_bool(reader, at, &value->use_tile_showcase);
    }
    if (oac_at_key(&at, OAC_NEXT("tile"))) {
        at = oac_read_record(reader, at, &value->tile, &ecwid_instant_site_tile_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("pageId"))) {
        at = oac_read_string(reader, at, &value->page_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_instant_site_tile_request_oac_type);
}

const oac_type ecwid_create_instant_site_tile_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_instant_site_tile_request, extra, 6, 15),
    .write = write_ecwid_create_instant_site_tile_request,
    .read = read_ecwid_create_instant_site_tile_request,
    .fields = fields_of_ecwid_create_instant_site_tile_request,
    .index = index_of_ecwid_create_instant_site_tile_request,
};

oac_status ecwid_create_instant_site_tile_request_serialize(const ecwid_create_instant_site_tile_request *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_instant_site_tile_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_instant_site_tile_request_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_create_instant_site_tile_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_instant_site_tile_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_instant_site_tile_request_validate(const ecwid_create_instant_site_tile_request *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_create_instant_site_tile_request_oac_type, value, mode, violations, error);
}

void ecwid_create_instant_site_tile_request_dispose(ecwid_create_instant_site_tile_request *value)
{
    oac_record_dispose(&ecwid_create_instant_site_tile_request_oac_type, value);
}
