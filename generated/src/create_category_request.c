/* ecwid_create_category_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11388 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_category_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_category_request[] = {
    OAC_FIELD("parentId", oac_type_int, ecwid_create_category_request, parent_id, NULL, 0),
    OAC_FIELD("productIds", oac_type_int_list, ecwid_create_category_request, product_ids, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_create_category_request, order_by, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_create_category_request, name, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_create_category_request, name_translated, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_create_category_request, description, NULL, 0),
    OAC_FIELD("descriptionTranslated", oac_type_string_map, ecwid_create_category_request, description_translated, NULL,
              0),
    OAC_FIELD("seoTitle", oac_type_string, ecwid_create_category_request, seo_title, NULL, 0),
    OAC_FIELD("seoTitleTranslated", oac_type_string_map, ecwid_create_category_request, seo_title_translated, NULL, 0),
    OAC_FIELD("seoDescription", oac_type_string, ecwid_create_category_request, seo_description, NULL, 0),
    OAC_FIELD("seoDescriptionTranslated", oac_type_string_map, ecwid_create_category_request,
              seo_description_translated, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_create_category_request, enabled, NULL, 0),
    OAC_FIELD("customSlug", oac_type_string, ecwid_create_category_request, custom_slug, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_create_category_request, external_reference_id, NULL, 0),
};
static const uint8_t index_of_ecwid_create_category_request[] = {
    0, 0, 10, 0, 0, 0, 0, 0, 12, 0, 0, 4, 0, 0, 0, 9, 0, 0, 2, 7, 14, 5, 8, 0, 3, 13, 0, 6, 11, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_create_category_request(oac_writer *writer, const void *from)
{
    const ecwid_create_category_request *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("parentId"), &value->parent_id);
    oac_write_list(writer, OAC_KEY("productIds"), &value->product_ids, &oac_type_int_list);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_map(writer, OAC_KEY("descriptionTranslated"), &value->description_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("seoTitle"), &value->seo_title);
    oac_write_map(writer, OAC_KEY("seoTitleTranslated"), &value->seo_title_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("seoDescription"), &value->seo_description);
    oac_write_map(writer, OAC_KEY("seoDescriptionTranslated"), &value->seo_description_translated,
                  &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_string_member(writer, OAC_KEY("customSlug"), &value->custom_slug);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_rest(writer, value, &ecwid_create_category_request_oac_type);
}

static char *read_ecwid_create_category_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_category_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("parentId"))) {
        at = oac_read_int(reader, at, &value->parent_id);
    }
    if (oac_at_key(&at, OAC_NEXT("productIds"))) {
        at = oac_read_list(reader, at, &value->product_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("descriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("seoTitle"))) {
        at = oac_read_string(reader, at, &value->seo_title);
    }
    if (oac_at_key(&at, OAC_NEXT("seoTitleTranslated"))) {
        at = oac_read_map(reader, at, &value->seo_title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("seoDescription"))) {
        at = oac_read_string(reader, at, &value->seo_description);
    }
    if (oac_at_key(&at, OAC_NEXT("seoDescriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->seo_description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("customSlug"))) {
        at = oac_read_string(reader, at, &value->custom_slug);
    }
    if (oac_at_key(&at, OAC_NEXT("externalReferenceId"))) {
        at = oac_read_string(reader, at, &value->external_reference_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_category_request_oac_type);
}

const oac_type ecwid_create_category_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_category_request, extra, 14, 31),
    .write = write_ecwid_create_category_request,
    .read = read_ecwid_create_category_request,
    .fields = fields_of_ecwid_create_category_request,
    .index = index_of_ecwid_create_category_request,
};

oac_status ecwid_create_category_request_serialize(const ecwid_create_category_request *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_create_category_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_category_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_create_category_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_category_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_category_request_validate(const ecwid_create_category_request *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_create_category_request_oac_type, value, mode, violations, error);
}

void ecwid_create_category_request_dispose(ecwid_create_category_request *value)
{
    oac_record_dispose(&ecwid_create_category_request_oac_type, value);
}
