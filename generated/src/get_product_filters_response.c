/* ecwid_get_product_filters_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21532 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_product_filters_response[] = {
    OAC_FIELD("productCount", oac_type_int, ecwid_get_product_filters_response, product_count, NULL, 0),
    OAC_FIELD("filters", ecwid_get_product_filters_filters_oac_type, ecwid_get_product_filters_response, filters, NULL,
              0),
};
/* clang-format on */

static void write_ecwid_get_product_filters_response(oac_writer *writer, const void *from)
{
    const ecwid_get_product_filters_response *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productCount"), &value->product_count);
    oac_write_record(writer, OAC_KEY("filters"), &value->filters, &ecwid_get_product_filters_filters_oac_type);
    oac_write_rest(writer, value, &ecwid_get_product_filters_response_oac_type);
}

static char *read_ecwid_get_product_filters_response(oac_reader *reader, char *at, void *into)
{
    ecwid_get_product_filters_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productCount"))) {
        at = oac_read_int(reader, at, &value->product_count);
    }
    if (oac_at_key(&at, OAC_NEXT("filters"))) {
        at = oac_read_record(reader, at, &value->filters, &ecwid_get_product_filters_filters_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_product_filters_response_oac_type);
}

const oac_type ecwid_get_product_filters_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_product_filters_response, extra, 2, 0),
    .write = write_ecwid_get_product_filters_response,
    .read = read_ecwid_get_product_filters_response,
    .fields = fields_of_ecwid_get_product_filters_response,
};

oac_status ecwid_get_product_filters_response_serialize(const ecwid_get_product_filters_response *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_product_filters_response_oac_type, value, buffer, error);
}

oac_status ecwid_get_product_filters_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_get_product_filters_response *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_product_filters_response_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_product_filters_response_validate(const ecwid_get_product_filters_response *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_get_product_filters_response_oac_type, value, mode, violations, error);
}

void ecwid_get_product_filters_response_dispose(ecwid_get_product_filters_response *value)
{
    oac_record_dispose(&ecwid_get_product_filters_response_oac_type, value);
}
