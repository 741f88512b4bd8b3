/* ecwid_shipping_option_rate_rate: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23609 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_rate_rate.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_rate_rate[] = {
    OAC_FIELD("perOrder", oac_type_number, ecwid_shipping_option_rate_rate, per_order, NULL, 0),
    OAC_FIELD("percent", oac_type_number, ecwid_shipping_option_rate_rate, percent, NULL, 0),
    OAC_FIELD("perItem", oac_type_number, ecwid_shipping_option_rate_rate, per_item, NULL, 0),
    OAC_FIELD("perWeight", oac_type_number, ecwid_shipping_option_rate_rate, per_weight, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_rate_rate(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_rate_rate *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("perOrder"), &value->per_order);
    oac_write_number_member(writer, OAC_KEY("percent"), &value->percent);
    oac_write_number_member(writer, OAC_KEY("perItem"), &value->per_item);
    oac_write_number_member(writer, OAC_KEY("perWeight"), &value->per_weight);
    oac_write_rest(writer, value, &ecwid_shipping_option_rate_rate_oac_type);
}

static char *read_ecwid_shipping_option_rate_rate(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_rate_rate *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("perOrder"))) {
        at = oac_read_number(reader, at, &value->per_order);
    }
    if (oac_at_key(&at, OAC_NEXT("percent"))) {
        at = oac_read_number(reader, at, &value->percent);
    }
    if (oac_at_key(&at, OAC_NEXT("perItem"))) {
        at = oac_read_number(reader, at, &value->per_item);
    }
    if (oac_at_key(&at, OAC_NEXT("perWeight"))) {
        at = oac_read_number(reader, at, &value->per_weight);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_rate_rate_oac_type);
}

const oac_type ecwid_shipping_option_rate_rate_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_rate_rate, extra, 4, 0),
    .write = write_ecwid_shipping_option_rate_rate,
    .read = read_ecwid_shipping_option_rate_rate,
    .fields = fields_of_ecwid_shipping_option_rate_rate,
};

oac_status ecwid_shipping_option_rate_rate_serialize(const ecwid_shipping_option_rate_rate *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_rate_rate_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_rate_rate_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_shipping_option_rate_rate *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_rate_rate_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_rate_rate_validate(const ecwid_shipping_option_rate_rate *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_rate_rate_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_rate_rate_dispose(ecwid_shipping_option_rate_rate *value)
{
    oac_record_dispose(&ecwid_shipping_option_rate_rate_oac_type, value);
}
