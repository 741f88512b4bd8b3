/* ecwid_product_filter_result: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21532 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_filter_result.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_filter_result[] = {
    OAC_FIELD("productCount", oac_type_int, ecwid_product_filter_result, product_count, NULL, 0),
    OAC_FIELD("filters", ecwid_product_filters_oac_type, ecwid_product_filter_result, filters, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_filter_result(oac_writer *writer, const void *from)
{
    const ecwid_product_filter_result *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productCount"), &value->product_count);
    oac_write_record(writer, OAC_KEY("filters"), &value->filters, &ecwid_product_filters_oac_type);
    oac_write_rest(writer, value, &ecwid_product_filter_result_oac_type);
}

static char *read_ecwid_product_filter_result(oac_reader *reader, char *at, void *into)
{
    ecwid_product_filter_result *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productCount"))) {
        at = oac_read_int(reader, at, &value->product_count);
    }
    if (oac_at_key(&at, OAC_NEXT("filters"))) {
        at = oac_read_record(reader, at, &value->filters, &ecwid_product_filters_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_filter_result_oac_type);
}

const oac_type ecwid_product_filter_result_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_filter_result, extra, 2, 0),
    .write = write_ecwid_product_filter_result,
    .read = read_ecwid_product_filter_result,
    .fields = fields_of_ecwid_product_filter_result,
};

oac_status ecwid_product_filter_result_serialize(const ecwid_product_filter_result *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_product_filter_result_oac_type, value, buffer, error);
}

oac_status ecwid_product_filter_result_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_product_filter_result *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_filter_result_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_filter_result_validate(const ecwid_product_filter_result *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_filter_result_oac_type, value, mode, violations, error);
}

void ecwid_product_filter_result_dispose(ecwid_product_filter_result *value)
{
    oac_record_dispose(&ecwid_product_filter_result_oac_type, value);
}
