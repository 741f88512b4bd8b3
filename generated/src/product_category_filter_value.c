/* ecwid_product_category_filter_value: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:175), not this file. */
#include <ecwid/product_category_filter_value.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_category_filter_value[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_category_filter_value, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("title", oac_type_string, ecwid_product_category_filter_value, title, NULL, 0),
    OAC_FIELD("productCount", oac_type_int, ecwid_product_category_filter_value, product_count, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_category_filter_value(oac_writer *writer, const void *from)
{
    const ecwid_product_category_filter_value *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_int_member(writer, OAC_KEY("productCount"), &value->product_count);
    oac_write_rest(writer, value, &ecwid_product_category_filter_value_oac_type);
}

static char *read_ecwid_product_category_filter_value(oac_reader *reader, char *at, void *into)
{
    ecwid_product_category_filter_value *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("productCount"))) {
        at = oac_read_int(reader, at, &value->product_count);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_category_filter_value_oac_type);
}

const oac_type ecwid_product_category_filter_value_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_category_filter_value, extra, 3, 0),
    .write = write_ecwid_product_category_filter_value,
    .read = read_ecwid_product_category_filter_value,
    .fields = fields_of_ecwid_product_category_filter_value,
};
/* clang-format off */
const oac_type ecwid_product_category_filter_value_list_oac_type =
OAC_LIST_TABLE(ecwid_product_category_filter_value_list, ecwid_product_category_filter_value,
               ecwid_product_category_filter_value_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_category_filter_value_serialize(const ecwid_product_category_filter_value *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_category_filter_value_oac_type, value, buffer, error);
}

oac_status ecwid_product_category_filter_value_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_product_category_filter_value *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_category_filter_value_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_category_filter_value_validate(const ecwid_product_category_filter_value *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_product_category_filter_value_oac_type, value, mode, violations, error);
}

void ecwid_product_category_filter_value_dispose(ecwid_product_category_filter_value *value)
{
    oac_record_dispose(&ecwid_product_category_filter_value_oac_type, value);
}
