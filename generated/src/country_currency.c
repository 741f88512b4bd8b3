/* ecwid_country_currency: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13310 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/country_currency.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_country_currency[] = {
    OAC_FIELD("countryCode", oac_type_string, ecwid_country_currency, country_code, NULL, 0),
    OAC_FIELD("currencyCode", oac_type_string, ecwid_country_currency, currency_code, NULL, 0),
    OAC_FIELD("currencyName", oac_type_string, ecwid_country_currency, currency_name, NULL, 0),
    OAC_FIELD("prefix", oac_type_string, ecwid_country_currency, prefix, NULL, 0),
    OAC_FIELD("suffix", oac_type_string, ecwid_country_currency, suffix, NULL, 0),
    OAC_FIELD("decimalPlaces", oac_type_string, ecwid_country_currency, decimal_places, NULL, 0),
};
static const uint8_t index_of_ecwid_country_currency[] = {
    0, 0, 0, 0, 6, 0, 0, 2, 0, 0, 0, 3, 5, 0, 4, 1,
};
/* clang-format on */

static void write_ecwid_country_currency(oac_writer *writer, const void *from)
{
    const ecwid_country_currency *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("currencyCode"), &value->currency_code);
    oac_write_string_member(writer, OAC_KEY("currencyName"), &value->currency_name);
    oac_write_string_member(writer, OAC_KEY("prefix"), &value->prefix);
    oac_write_string_member(writer, OAC_KEY("suffix"), &value->suffix);
    oac_write_string_member(writer, OAC_KEY("decimalPlaces"), &value->decimal_places);
    oac_write_rest(writer, value, &ecwid_country_currency_oac_type);
}

static char *read_ecwid_country_currency(oac_reader *reader, char *at, void *into)
{
    ecwid_country_currency *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("countryCode"))) {
        at = oac_read_string(reader, at, &value->country_code);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyCode"))) {
        at = oac_read_string(reader, at, &value->currency_code);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyName"))) {
        at = oac_read_string(reader, at, &value->currency_name);
    }
    if (oac_at_key(&at, OAC_NEXT("prefix"))) {
        at = oac_read_string(reader, at, &value->prefix);
    }
    if (oac_at_key(&at, OAC_NEXT("suffix"))) {
        at = oac_read_string(reader, at, &value->suffix);
    }
    if (oac_at_key(&at, OAC_NEXT("decimalPlaces"))) {
        at = oac_read_string(reader, at, &value->decimal_places);
    }
    return oac_read_rest(reader, at, value, &ecwid_country_currency_oac_type);
}

const oac_type ecwid_country_currency_oac_type = {
    OAC_RECORD_TABLE(ecwid_country_currency, extra, 6, 15),
    .write = write_ecwid_country_currency,
    .read = read_ecwid_country_currency,
    .fields = fields_of_ecwid_country_currency,
    .index = index_of_ecwid_country_currency,
};
/* clang-format off */
const oac_type ecwid_country_currency_list_oac_type =
OAC_LIST_TABLE(ecwid_country_currency_list, ecwid_country_currency, ecwid_country_currency_oac_type, 0);
/* clang-format on */

oac_status ecwid_country_currency_serialize(const ecwid_country_currency *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_country_currency_oac_type, value, buffer, error);
}

oac_status ecwid_country_currency_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_country_currency *value, oac_error *error)
{
    return oac_record_parse(&ecwid_country_currency_oac_type, text, length, options, value, error);
}

oac_status ecwid_country_currency_validate(const ecwid_country_currency *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_country_currency_oac_type, value, mode, violations, error);
}

void ecwid_country_currency_dispose(ecwid_country_currency *value)
{
    oac_record_dispose(&ecwid_country_currency_oac_type, value);
}
