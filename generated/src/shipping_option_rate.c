/* ecwid_shipping_option_rate: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23583 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_rate.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_rate[] = {
    OAC_FIELD("conditions", ecwid_shipping_option_conditions_oac_type, ecwid_shipping_option_rate, conditions, NULL, 0),
    OAC_FIELD("rate", ecwid_shipping_option_rate_rate_oac_type, ecwid_shipping_option_rate, rate, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_rate(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_rate *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("conditions"), &value->conditions, &ecwid_shipping_option_conditions_oac_type);
    oac_write_record(writer, OAC_KEY("rate"), &value->rate, &ecwid_shipping_option_rate_rate_oac_type);
    oac_write_rest(writer, value, &ecwid_shipping_option_rate_oac_type);
}

static char *read_ecwid_shipping_option_rate(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_rate *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("conditions"))) {
        at = oac_read_record(reader, at, &value->conditions, &ecwid_shipping_option_conditions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("rate"))) {
        at = oac_read_record(reader, at, &value->rate, &ecwid_shipping_option_rate_rate_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_rate_oac_type);
}

const oac_type ecwid_shipping_option_rate_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_rate, extra, 2, 0),
    .write = write_ecwid_shipping_option_rate,
    .read = read_ecwid_shipping_option_rate,
    .fields = fields_of_ecwid_shipping_option_rate,
};
/* clang-format off */
const oac_type ecwid_shipping_option_rate_list_oac_type =
OAC_LIST_TABLE(ecwid_shipping_option_rate_list, ecwid_shipping_option_rate, ecwid_shipping_option_rate_oac_type, 0);
/* clang-format on */

oac_status ecwid_shipping_option_rate_serialize(const ecwid_shipping_option_rate *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_rate_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_rate_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_shipping_option_rate *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_rate_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_rate_validate(const ecwid_shipping_option_rate *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_rate_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_rate_dispose(ecwid_shipping_option_rate *value)
{
    oac_record_dispose(&ecwid_shipping_option_rate_oac_type, value);
}
