/* ecwid_product_category_filter: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21591 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_category_filter.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_category_filter[] = {
    OAC_FIELD("values", ecwid_product_category_filter_value_list_oac_type, ecwid_product_category_filter, values, NULL,
              0),
    OAC_FIELD("status", oac_type_string, ecwid_product_category_filter, status, NULL, 0),
    OAC_FIELD("sortingOrder", oac_type_string, ecwid_product_category_filter, sorting_order, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_category_filter(oac_writer *writer, const void *from)
{
    const ecwid_product_category_filter *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("values"), &value->values, &ecwid_product_category_filter_value_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_string_member(writer, OAC_KEY("sortingOrder"), &value->sorting_order);
    oac_write_rest(writer, value, &ecwid_product_category_filter_oac_type);
}

static char *read_ecwid_product_category_filter(oac_reader *reader, char *at, void *into)
{
    ecwid_product_category_filter *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("values"))) {
        at = oac_read_list(reader, at, &value->values, &ecwid_product_category_filter_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_string(reader, at, &value->status);
    }
    if (oac_at_key(&at, OAC_NEXT("sortingOrder"))) {
        at = oac_read_string(reader, at, &value->sorting_order);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_category_filter_oac_type);
}

const oac_type ecwid_product_category_filter_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_category_filter, extra, 3, 0),
    .write = write_ecwid_product_category_filter,
    .read = read_ecwid_product_category_filter,
    .fields = fields_of_ecwid_product_category_filter,
};

oac_status ecwid_product_category_filter_serialize(const ecwid_product_category_filter *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_product_category_filter_oac_type, value, buffer, error);
}

oac_status ecwid_product_category_filter_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_product_category_filter *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_category_filter_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_category_filter_validate(const ecwid_product_category_filter *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_category_filter_oac_type, value, mode, violations, error);
}

void ecwid_product_category_filter_dispose(ecwid_product_category_filter *value)
{
    oac_record_dispose(&ecwid_product_category_filter_oac_type, value);
}
