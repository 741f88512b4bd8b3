/* ecwid_product_type_attribute: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22151 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_type_attribute.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_type_attribute[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_type_attribute, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_product_type_attribute, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_product_type_attribute, name_translated, NULL, 0),
    OAC_FIELD("type", ecwid_product_type_attribute_type_oac_type, ecwid_product_type_attribute, type, NULL, 0),
    OAC_FIELD("show", ecwid_product_attribute_show_oac_type, ecwid_product_type_attribute, show, NULL, 0),
};
static const uint8_t index_of_ecwid_product_type_attribute[] = {
    0, 0, 0, 0, 0, 3, 0, 5, 4, 0, 0, 2, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_product_type_attribute(oac_writer *writer, const void *from)
{
    const ecwid_product_type_attribute *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_product_type_attribute_type_oac_type);
    oac_write_enum(writer, OAC_KEY("show"), &value->show, &ecwid_product_attribute_show_oac_type);
    oac_write_rest(writer, value, &ecwid_product_type_attribute_oac_type);
}

static char *read_ecwid_product_type_attribute(oac_reader *reader, char *at, void *into)
{
    ecwid_product_type_attribute *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_product_type_attribute_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("show"))) {
        at = oac_read_enum(reader, at, &value->show, &ecwid_product_attribute_show_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_type_attribute_oac_type);
}

const oac_type ecwid_product_type_attribute_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_type_attribute, extra, 5, 15),
    .write = write_ecwid_product_type_attribute,
    .read = read_ecwid_product_type_attribute,
    .fields = fields_of_ecwid_product_type_attribute,
    .index = index_of_ecwid_product_type_attribute,
};
/* clang-format off */
const oac_type ecwid_product_type_attribute_list_oac_type = OAC_LIST_TABLE(ecwid_product_type_attribute_list,
                                                                           ecwid_product_type_attribute,
                                                                           ecwid_product_type_attribute_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_type_attribute_serialize(const ecwid_product_type_attribute *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_product_type_attribute_oac_type, value, buffer, error);
}

oac_status ecwid_product_type_attribute_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_product_type_attribute *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_type_attribute_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_type_attribute_validate(const ecwid_product_type_attribute *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_type_attribute_oac_type, value, mode, violations, error);
}

void ecwid_product_type_attribute_dispose(ecwid_product_type_attribute *value)
{
    oac_record_dispose(&ecwid_product_type_attribute_oac_type, value);
}
