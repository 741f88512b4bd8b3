/* ecwid_get_product_filters_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21516 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_product_filters_request[] = {
    OAC_FIELD("params", ecwid_product_filter_params_oac_type, ecwid_get_product_filters_request, params, NULL, 0),
};
/* clang-format on */

static void write_ecwid_get_product_filters_request(oac_writer *writer, const void *from)
{
    const ecwid_get_product_filters_request *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("params"), &value->params, &ecwid_product_filter_params_oac_type);
    oac_write_rest(writer, value, &ecwid_get_product_filters_request_oac_type);
}

static char *read_ecwid_get_product_filters_request(oac_reader *reader, char *at, void *into)
{
    ecwid_get_product_filters_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("params"))) {
        at = oac_read_record(reader, at, &value->params, &ecwid_product_filter_params_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_product_filters_request_oac_type);
}

const oac_type ecwid_get_product_filters_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_product_filters_request, extra, 1, 0),
    .write = write_ecwid_get_product_filters_request,
    .read = read_ecwid_get_product_filters_request,
    .fields = fields_of_ecwid_get_product_filters_request,
};

oac_status ecwid_get_product_filters_request_serialize(const ecwid_get_product_filters_request *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_product_filters_request_oac_type, value, buffer, error);
}

oac_status ecwid_get_product_filters_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_get_product_filters_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_product_filters_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_product_filters_request_validate(const ecwid_get_product_filters_request *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_product_filters_request_oac_type, value, mode, violations, error);
}

void ecwid_get_product_filters_request_dispose(ecwid_get_product_filters_request *value)
{
    oac_record_dispose(&ecwid_get_product_filters_request_oac_type, value);
}
