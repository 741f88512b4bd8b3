/* ecwid_product_image: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21242 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_image.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_image[] = {
    OAC_FIELD("id", oac_type_string, ecwid_product_image, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("alt", ecwid_product_variation_alt_oac_type, ecwid_product_image, alt, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_product_image, order_by, NULL, 0),
    OAC_FIELD("isMain", oac_type_bool, ecwid_product_image, is_main, NULL, 0),
    OAC_FIELD("image160pxUrl", oac_type_string, ecwid_product_image, image160px_url, NULL, 0),
    OAC_FIELD("image400pxUrl", oac_type_string, ecwid_product_image, image400px_url, NULL, 0),
    OAC_FIELD("image800pxUrl", oac_type_string, ecwid_product_image, image800px_url, NULL, 0),
    OAC_FIELD("image1500pxUrl", oac_type_string, ecwid_product_image, image1500px_url, NULL, 0),
    OAC_FIELD("imageOriginalUrl", oac_type_string, ecwid_product_image, image_original_url, NULL, 0),
    OAC_FIELD("externalId", oac_type_string, ecwid_product_image, external_id, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_product_image[] = {
    0, 0, 0, 6, 0, 4, 8, 0, 2, 7, 0, 0, 0, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 5, 0, 10, 0, 0,
};
/* clang-format on */

static void write_ecwid_product_image(oac_writer *writer, const void *from)
{
    const ecwid_product_image *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_record(writer, OAC_KEY("alt"), &value->alt, &ecwid_product_variation_alt_oac_type);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_bool_member(writer, OAC_KEY("isMain"), &value->is_main);
    oac_write_string_member(writer, OAC_KEY("image160pxUrl"), &value->image160px_url);
    oac_write_string_member(writer, OAC_KEY("image400pxUrl"), &value->image400px_url);
    oac_write_string_member(writer, OAC_KEY("image800pxUrl"), &value->image800px_url);
    oac_write_string_member(writer, OAC_KEY("image1500pxUrl"), &value->image1500px_url);
    oac_write_string_member(writer, OAC_KEY("imageOriginalUrl"), &value->image_original_url);
    oac_write_string_member(writer, OAC_KEY("externalId"), &value->external_id);
    oac_write_rest(writer, value, &ecwid_product_image_oac_type);
}

static char *read_ecwid_product_image(oac_reader *reader, char *at, void *into)
{
    ecwid_product_image *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("alt"))) {
        at = oac_read_record(reader, at, &value->alt, &ecwid_product_variation_alt_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("isMain"))) {
        at = oac_read_bool(reader, at, &value->is_main);
    }
    if (oac_at_key(&at, OAC_NEXT("image160pxUrl"))) {
        at = oac_read_string(reader, at, &value->image160px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image400pxUrl"))) {
        at = oac_read_string(reader, at, &value->image400px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image800pxUrl"))) {
        at = oac_read_string(reader, at, &value->image800px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("image1500pxUrl"))) {
        at = oac_read_string(reader, at, &value->image1500px_url);
    }
    if (oac_at_key(&at, OAC_NEXT("imageOriginalUrl"))) {
        at = oac_read_string(reader, at, &value->image_original_url);
    }
    if (oac_at_key(&at, OAC_NEXT("externalId"))) {
        at = oac_read_string(reader, at, &value->external_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_image_oac_type);
}

const oac_type ecwid_product_image_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_image, extra, 10, 31),
    .write = write_ecwid_product_image,
    .read = read_ecwid_product_image,
    .fields = fields_of_ecwid_product_image,
    .index = index_of_ecwid_product_image,
};
/* clang-format off */
const oac_type ecwid_product_image_list_oac_type = OAC_LIST_TABLE(ecwid_product_image_list, ecwid_product_image,
                                                                  ecwid_product_image_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_image_serialize(const ecwid_product_image *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_image_oac_type, value, buffer, error);
}

oac_status ecwid_product_image_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_product_image *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_image_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_image_validate(const ecwid_product_image *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_image_oac_type, value, mode, violations, error);
}

void ecwid_product_image_dispose(ecwid_product_image *value)
{
    oac_record_dispose(&ecwid_product_image_oac_type, value);
}
