/* ecwid_product_type: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22200 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_type.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_type[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_type, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_product_type, name, NULL, 0),
    OAC_FIELD("googleTaxonomy", oac_type_string, ecwid_product_type, google_taxonomy, NULL, 0),
    OAC_FIELD("attributes", ecwid_product_type_attribute_list_oac_type, ecwid_product_type, attributes, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_type(oac_writer *writer, const void *from)
{
    const ecwid_product_type *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("googleTaxonomy"), &value->google_taxonomy);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_product_type_attribute_list_oac_type);
    oac_write_rest(writer, value, &ecwid_product_type_oac_type);
}

static char *read_ecwid_product_type(oac_reader *reader, char *at, void *into)
{
    ecwid_product_type *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("googleTaxonomy"))) {
        at = oac_read_string(reader, at, &value->google_taxonomy);
    }
    if (oac_at_key(&at, OAC_NEXT("attributes"))) {
        at = oac_read_list(reader, at, &value->attributes, &ecwid_product_type_attribute_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_type_oac_type);
}

const oac_type ecwid_product_type_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_type, extra, 4, 0),
    .write = write_ecwid_product_type,
    .read = read_ecwid_product_type,
    .fields = fields_of_ecwid_product_type,
};
/* clang-format off */
const oac_type ecwid_product_type_list_oac_type = OAC_LIST_TABLE(ecwid_product_type_list, ecwid_product_type,
                                                                 ecwid_product_type_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_type_serialize(const ecwid_product_type *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_type_oac_type, value, buffer, error);
}

oac_status ecwid_product_type_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_product_type *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_type_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_type_validate(const ecwid_product_type *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_product_type_oac_type, value, mode, violations, error);
}

void ecwid_product_type_dispose(ecwid_product_type *value)
{
    oac_record_dispose(&ecwid_product_type_oac_type, value);
}
