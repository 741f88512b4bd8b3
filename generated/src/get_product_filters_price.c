/* ecwid_get_product_filters_price: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21560 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_product_filters_price.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_product_filters_price[] = {
    OAC_FIELD("minValue", oac_type_number, ecwid_get_product_filters_price, min_value, NULL, 0),
    OAC_FIELD("status", oac_type_string, ecwid_get_product_filters_price, status, NULL, 0),
    OAC_FIELD("maxValue", oac_type_number, ecwid_get_product_filters_price, max_value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_get_product_filters_price(oac_writer *writer, const void *from)
{
    const ecwid_get_product_filters_price *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("minValue"), &value->min_value);
    oac_write_string_member(writer, OAC_KEY("status"), &value->status);
    oac_write_number_member(writer, OAC_KEY("maxValue"), &value->max_value);
    oac_write_rest(writer, value, &ecwid_get_product_filters_price_oac_type);
}

static char *read_ecwid_get_product_filters_price(oac_reader *reader, char *at, void *into)
{
    ecwid_get_product_filters_price *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    return oac_read_rest(reader, at, value, &ecwid_get_product_filters_price_oac_type);
}

const oac_type ecwid_get_product_filters_price_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_product_filters_price, extra, 3, 0),
    .write = write_ecwid_get_product_filters_price,
    .read = read_ecwid_get_product_filters_price,
    .fields = fields_of_ecwid_get_product_filters_price,
};

oac_status ecwid_get_product_filters_price_serialize(const ecwid_get_product_filters_price *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_get_product_filters_price_oac_type, value, buffer, error);
}

oac_status ecwid_get_product_filters_price_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_get_product_filters_price *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_product_filters_price_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_product_filters_price_validate(const ecwid_get_product_filters_price *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_product_filters_price_oac_type, value, mode, violations, error);
}

void ecwid_get_product_filters_price_dispose(ecwid_get_product_filters_price *value)
{
    oac_record_dispose(&ecwid_get_product_filters_price_oac_type, value);
}
