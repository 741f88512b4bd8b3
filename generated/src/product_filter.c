/* ecwid_product_filter: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21560 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_filter.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_filter[] = {
    OAC_FIELD("title", oac_type_string, ecwid_product_filter, title, NULL, 0),
    OAC_FIELD("values", ecwid_product_filter_value_list_oac_type, ecwid_product_filter, values, NULL, 0),
    OAC_FIELD("sortingOrder", oac_type_string, ecwid_product_filter, sorting_order, NULL, 0),
    OAC_FIELD("minValue", oac_type_number, ecwid_product_filter, min_value, NULL, 0),
    OAC_FIELD("status", oac_type_string, ecwid_product_filter, status, NULL, 0),
    OAC_FIELD("maxValue", oac_type_number, ecwid_product_filter, max_value, NULL, 0),
};
static const uint8_t index_of_ecwid_product_filter[] = {
    0, 0, 1, 4, 5, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 6,
};
/* clang-format on */

static void write_ecwid_product_filter(oac_writer *writer, const void *from)
{
    const ecwid_product_filter *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_list(writer, OAC_KEY("values"), &value->values, &ecwid_product_filter_value_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("sortingOrder"), &value->sorting_order);
    oac_write_number_member(writer, OAC_KEY("minValue"), &value->min_value);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_number_member(writer, OAC_KEY("maxValue"), &value->max_value);
    oac_write_rest(writer, value, &ecwid_product_filter_oac_type);
}

static char *read_ecwid_product_filter(oac_reader *reader, char *at, void *into)
{
    ecwid_product_filter *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("values"))) {
        at = oac_read_list(reader, at, &value->values, &ecwid_product_filter_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("sortingOrder"))) {
        at = oac_read_string(reader, at, &value->sorting_order);
    }
    if (oac_at_key(&at, OAC_NEXT("minValue"))) {
        at = oac_read_number(reader, at, &value->min_value);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_string(reader, at, &value->status);
    }
    if (oac_at_key(&at, OAC_NEXT("maxValue"))) {
        at = oac_read_number(reader, at, &value->max_value);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_filter_oac_type);
}

const oac_type ecwid_product_filter_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_filter, extra, 6, 15),
    .write = write_ecwid_product_filter,
    .read = read_ecwid_product_filter,
    .fields = fields_of_ecwid_product_filter,
    .index = index_of_ecwid_product_filter,
};
/* clang-format off */
const oac_type ecwid_product_filter_map_oac_type = OAC_MAP_TABLE(ecwid_product_filter_map,
                                                                 ecwid_product_filter_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_filter_serialize(const ecwid_product_filter *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_filter_oac_type, value, buffer, error);
}

oac_status ecwid_product_filter_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_filter *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_filter_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_filter_validate(const ecwid_product_filter *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_filter_oac_type, value, mode, violations, error);
}

void ecwid_product_filter_dispose(ecwid_product_filter *value)
{
    oac_record_dispose(&ecwid_product_filter_oac_type, value);
}
