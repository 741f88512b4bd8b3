/* ecwid_instant_site_tile_showcase_item: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15245 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_tile_showcase_item.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_tile_showcase_item[] = {
    OAC_FIELD("id", oac_type_string, ecwid_instant_site_tile_showcase_item, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("previewImageUrl", oac_type_string, ecwid_instant_site_tile_showcase_item, preview_image_url, NULL, 0),
    OAC_FIELD("previewHeight", oac_type_int, ecwid_instant_site_tile_showcase_item, preview_height, NULL, 0),
    OAC_FIELD("previewWidth", oac_type_int, ecwid_instant_site_tile_showcase_item, preview_width, NULL, 0),
    OAC_FIELD("featureProperty", oac_type_string, ecwid_instant_site_tile_showcase_item, feature_property, NULL, 0),
    OAC_FIELD("isDeprecated", oac_type_bool, ecwid_instant_site_tile_showcase_item, is_deprecated, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_tile_showcase_item[] = {
    4, 0, 0, 0, 5, 6, 3, 2, 0, 0, 0, 0, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_instant_site_tile_showcase_item(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_tile_showcase_item *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("previewImageUrl"), &value->preview_image_url);
    oac_write_int_member(writer, OAC_KEY("previewHeight"), &value->preview_height);
    oac_write_int_member(writer, OAC_KEY("previewWidth"), &value->preview_width);
    oac_write_string_member(writer, OAC_KEY("featureProperty"), &value->feature_property);
    oac_write_bool_member(writer, OAC_KEY("isDeprecated"), &value->is_deprecated);
    oac_write_rest(writer, value, &ecwid_instant_site_tile_showcase_item_oac_type);
}

static char *read_ecwid_instant_site_tile_showcase_item(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_tile_showcase_item *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("previewImageUrl"))) {
        at = oac_read_string(reader, at, &value->preview_image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("previewHeight"))) {
        at = oac_read_int(reader, at, &value->preview_height);
    }
    if (oac_at_key(&at, OAC_NEXT("previewWidth"))) {
        at = oac_read_int(reader, at, &value->preview_width);
    }
    if (oac_at_key(&at, OAC_NEXT("featureProperty"))) {
        at = oac_read_string(reader, at, &value->feature_property);
    }
    if (oac_at_key(&at, OAC_NEXT("isDeprecated"))) {
        at = oac_read_bool(reader, at, &value->is_deprecated);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_tile_showcase_item_oac_type);
}

const oac_type ecwid_instant_site_tile_showcase_item_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_tile_showcase_item, extra, 6, 15),
    .write = write_ecwid_instant_site_tile_showcase_item,
    .read = read_ecwid_instant_site_tile_showcase_item,
    .fields = fields_of_ecwid_instant_site_tile_showcase_item,
    .index = index_of_ecwid_instant_site_tile_showcase_item,
};
/* clang-format off */
const oac_type ecwid_instant_site_tile_showcase_item_list_oac_type =
OAC_LIST_TABLE(ecwid_instant_site_tile_showcase_item_list, ecwid_instant_site_tile_showcase_item,
               ecwid_instant_site_tile_showcase_item_oac_type, 0);
/* clang-format on */

oac_status ecwid_instant_site_tile_showcase_item_serialize(const ecwid_instant_site_tile_showcase_item *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_tile_showcase_item_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_tile_showcase_item_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_instant_site_tile_showcase_item *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_tile_showcase_item_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_tile_showcase_item_validate(const ecwid_instant_site_tile_showcase_item *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_tile_showcase_item_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_tile_showcase_item_dispose(ecwid_instant_site_tile_showcase_item *value)
{
    oac_record_dispose(&ecwid_instant_site_tile_showcase_item_oac_type, value);
}
