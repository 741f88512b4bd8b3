/* ecwid_shipping_option_rates_table: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23568 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_rates_table.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_rates_table[] = {
    OAC_FIELD("tableBasedOn", ecwid_shipping_option_rates_table_based_on_oac_type, ecwid_shipping_option_rates_table,
              table_based_on, NULL, 0),
    OAC_FIELD("rates", ecwid_shipping_option_rate_list_oac_type, ecwid_shipping_option_rates_table, rates, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_rates_table(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_rates_table *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("tableBasedOn"), &value->table_based_on,
                   &ecwid_shipping_option_rates_table_based_on_oac_type);
    oac_write_list(writer, OAC_KEY("rates"), &value->rates, &ecwid_shipping_option_rate_list_oac_type);
    oac_write_rest(writer, value, &ecwid_shipping_option_rates_table_oac_type);
}

static char *read_ecwid_shipping_option_rates_table(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_rates_table *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("tableBasedOn"))) {
        at = oac_read_enum(reader, at, &value->table_based_on, &ecwid_shipping_option_rates_table_based_on_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("rates"))) {
        at = oac_read_list(reader, at, &value->rates, &ecwid_shipping_option_rate_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_rates_table_oac_type);
}

const oac_type ecwid_shipping_option_rates_table_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_rates_table, extra, 2, 0),
    .write = write_ecwid_shipping_option_rates_table,
    .read = read_ecwid_shipping_option_rates_table,
    .fields = fields_of_ecwid_shipping_option_rates_table,
};

oac_status ecwid_shipping_option_rates_table_serialize(const ecwid_shipping_option_rates_table *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_rates_table_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_rates_table_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_shipping_option_rates_table *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_rates_table_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_rates_table_validate(const ecwid_shipping_option_rates_table *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_rates_table_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_rates_table_dispose(ecwid_shipping_option_rates_table *value)
{
    oac_record_dispose(&ecwid_shipping_option_rates_table_oac_type, value);
}
