/* ecwid_promotion_attribute: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13887 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/promotion_attribute.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_promotion_attribute[] = {
    OAC_FIELD("attributeAlias", oac_type_string, ecwid_promotion_attribute, attribute_alias, NULL, 0),
    OAC_FIELD("attributeValues", oac_type_string_list, ecwid_promotion_attribute, attribute_values, NULL, 0),
};
/* clang-format on */

static void write_ecwid_promotion_attribute(oac_writer *writer, const void *from)
{
    const ecwid_promotion_attribute *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("attributeAlias"), &value->attribute_alias);
    oac_write_list(writer, OAC_KEY("attributeValues"), &value->attribute_values, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_promotion_attribute_oac_type);
}

static char *read_ecwid_promotion_attribute(oac_reader *reader, char *at, void *into)
{
    ecwid_promotion_attribute *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("attributeAlias"))) {
        at = oac_read_string(reader, at, &value->attribute_alias);
    }
    if (oac_at_key(&at, OAC_NEXT("attributeValues"))) {
        at = oac_read_list(reader, at, &value->attribute_values, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_promotion_attribute_oac_type);
}

const oac_type ecwid_promotion_attribute_oac_type = {
    OAC_RECORD_TABLE(ecwid_promotion_attribute, extra, 2, 0),
    .write = write_ecwid_promotion_attribute,
    .read = read_ecwid_promotion_attribute,
    .fields = fields_of_ecwid_promotion_attribute,
};
/* clang-format off */
const oac_type ecwid_promotion_attribute_list_oac_type =
OAC_LIST_TABLE(ecwid_promotion_attribute_list, ecwid_promotion_attribute, ecwid_promotion_attribute_oac_type, 0);
/* clang-format on */

oac_status ecwid_promotion_attribute_serialize(const ecwid_promotion_attribute *value, oac_buffer *buffer,
                                               oac_error *error)
{
    return oac_record_serialize(&ecwid_promotion_attribute_oac_type, value, buffer, error);
}

oac_status ecwid_promotion_attribute_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_promotion_attribute *value, oac_error *error)
{
    return oac_record_parse(&ecwid_promotion_attribute_oac_type, text, length, options, value, error);
}

oac_status ecwid_promotion_attribute_validate(const ecwid_promotion_attribute *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_promotion_attribute_oac_type, value, mode, violations, error);
}

void ecwid_promotion_attribute_dispose(ecwid_promotion_attribute *value)
{
    oac_record_dispose(&ecwid_promotion_attribute_oac_type, value);
}
