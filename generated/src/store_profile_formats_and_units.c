/* ecwid_store_profile_formats_and_units: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24510 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_formats_and_units.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_store_profile_formats_and_units[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "20", NULL, count, 20),
};
static const oac_field fields_of_ecwid_store_profile_formats_and_units[] = {
    OAC_FIELD("currency", oac_type_string, ecwid_store_profile_formats_and_units, currency, NULL, 0),
    OAC_FIELD("currencyPrefix", oac_type_string, ecwid_store_profile_formats_and_units, currency_prefix, NULL, 0),
    OAC_FIELD("currencySuffix", oac_type_string, ecwid_store_profile_formats_and_units, currency_suffix, NULL, 0),
    OAC_FIELD("currencyPrecision", oac_type_int, ecwid_store_profile_formats_and_units, currency_precision, NULL, 0),
    OAC_FIELD("currencyGroupSeparator", ecwid_store_profile_units_currency_group_separator_oac_type,
              ecwid_store_profile_formats_and_units, currency_group_separator, NULL, 0),
    OAC_FIELD("currencyDecimalSeparator", ecwid_store_profile_units_currency_decimal_separator_oac_type,
              ecwid_store_profile_formats_and_units, currency_decimal_separator, NULL, 0),
    OAC_FIELD("currencyTruncateZeroFractional", oac_type_bool, ecwid_store_profile_formats_and_units,
              currency_truncate_zero_fractional, NULL, 0),
    OAC_FIELD("currencyRate", oac_type_number, ecwid_store_profile_formats_and_units, currency_rate, NULL, 0),
    OAC_FIELD("weightUnit", ecwid_weight_unit_oac_type, ecwid_store_profile_formats_and_units, weight_unit, NULL, 0),
    OAC_FIELD("weightPrecision", oac_type_int, ecwid_store_profile_formats_and_units, weight_precision, NULL, 0),
    OAC_FIELD("weightGroupSeparator", ecwid_store_profile_and_units_weight_group_separator_oac_type,
              ecwid_store_profile_formats_and_units, weight_group_separator, NULL, 0),
    OAC_FIELD("weightDecimalSeparator", ecwid_store_profile_units_weight_decimal_separator_oac_type,
              ecwid_store_profile_formats_and_units, weight_decimal_separator, NULL, 0),
    OAC_FIELD("weightTruncateZeroFractional", oac_type_bool, ecwid_store_profile_formats_and_units,
              weight_truncate_zero_fractional, NULL, 0),
    OAC_FIELD("dateFormat", ecwid_date_format_oac_type, ecwid_store_profile_formats_and_units, date_format, NULL, 0),
    OAC_FIELD("timeFormat", ecwid_time_format_oac_type, ecwid_store_profile_formats_and_units, time_format, NULL, 0),
    OAC_FIELD("timezone", oac_type_string, ecwid_store_profile_formats_and_units, timezone, NULL, 0),
    OAC_FIELD("dimensionsUnit", ecwid_length_unit_oac_type, ecwid_store_profile_formats_and_units, dimensions_unit,
              NULL, 0),
    OAC_FIELD("orderNumberPrefix", oac_type_string, ecwid_store_profile_formats_and_units, order_number_prefix,
              rules_1_of_ecwid_store_profile_formats_and_units, 0),
    OAC_FIELD("orderNumberSuffix", oac_type_string, ecwid_store_profile_formats_and_units, order_number_suffix,
              rules_1_of_ecwid_store_profile_formats_and_units, 0),
    OAC_FIELD("orderNumberMinDigitsAmount", oac_type_int, ecwid_store_profile_formats_and_units,
              order_number_min_digits_amount, NULL, 0),
    OAC_FIELD("orderNumberNextNumber", oac_type_int, ecwid_store_profile_formats_and_units, order_number_next_number,
              NULL, 0),
    OAC_FIELD("addressFormat", ecwid_store_profile_address_format_oac_type, ecwid_store_profile_formats_and_units,
              address_format, NULL, 0),
    OAC_FIELD("volumeUnit", oac_type_string, ecwid_store_profile_formats_and_units, volume_unit, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_formats_and_units[] = {
    0, 0, 9, 0, 0, 0, 4, 0, 0, 18, 21, 0, 0, 0, 11, 6, 13, 0, 0, 0, 0, 3, 12, 0, 0, 0, 0, 0, 0, 16, 0, 0, 10, 0, 7, 0,
    0, 0, 0, 0, 14, 2, 17, 22, 0, 0, 0, 5, 20, 0, 0, 0, 0, 15, 0, 0, 8, 0, 19, 23, 1, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_formats_and_units(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_formats_and_units *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("currency"), &value->currency);
    oac_write_string_member(writer, OAC_KEY("currencyPrefix"), &value->currency_prefix);
    oac_write_string_member(writer, OAC_KEY("currencySuffix"), &value->currency_suffix);
    oac_write_int_member(writer, OAC_KEY("currencyPrecision"), &value->currency_precision);
    oac_write_enum(writer, OAC_KEY("currencyGroupSeparator"), &value->currency_group_separator,
                   &ecwid_store_profile_units_currency_group_separator_oac_type);
    oac_write_enum(writer, OAC_KEY("currencyDecimalSeparator"), &value->currency_decimal_separator,
                   &ecwid_store_profile_units_currency_decimal_separator_oac_type);
    oac_write_bool_member(writer, OAC_KEY("currencyTruncateZeroFractional"), &value->currency_truncate_zero_fractional);
    oac_write_number_member(writer, OAC_KEY("currencyRate"), &value->currency_rate);
    oac_write_enum(writer, OAC_KEY("weightUnit"), &value->weight_unit, &ecwid_weight_unit_oac_type);
    oac_write_int_member(writer, OAC_KEY("weightPrecision"), &value->weight_precision);
    oac_write_enum(writer, OAC_KEY("weightGroupSeparator"), &value->weight_group_separator,
                   &ecwid_store_profile_and_units_weight_group_separator_oac_type);
    oac_write_enum(writer, OAC_KEY("weightDecimalSeparator"), &value->weight_decimal_separator,
                   &ecwid_store_profile_units_weight_decimal_separator_oac_type);
    oac_write_bool_member(writer, OAC_KEY("weightTruncateZeroFractional"), &value->weight_truncate_zero_fractional);
    oac_write_enum(writer, OAC_KEY("dateFormat"), &value->date_format, &ecwid_date_format_oac_type);
    oac_write_enum(writer, OAC_KEY("timeFormat"), &value->time_format, &ecwid_time_format_oac_type);
    oac_write_string_member(writer, OAC_KEY("timezone"), &value->timezone);
    oac_write_enum(writer, OAC_KEY("dimensionsUnit"), &value->dimensions_unit, &ecwid_length_unit_oac_type);
    oac_write_string_member(writer, OAC_KEY("orderNumberPrefix"), &value->order_number_prefix);
    oac_write_string_member(writer, OAC_KEY("orderNumberSuffix"), &value->order_number_suffix);
    oac_write_int_member(writer, OAC_KEY("orderNumberMinDigitsAmount"), &value->order_number_min_digits_amount);
    oac_write_int_member(writer, OAC_KEY("orderNumberNextNumber"), &value->order_number_next_number);
    oac_write_record(writer, OAC_KEY("addressFormat"), &value->address_format,
                     &ecwid_store_profile_address_format_oac_type);
    oac_write_string_member(writer, OAC_KEY("volumeUnit"), &value->volume_unit);
    oac_write_rest(writer, value, &ecwid_store_profile_formats_and_units_oac_type);
}

static char *read_ecwid_store_profile_formats_and_units(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_formats_and_units *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("currency"))) {
        at = oac_read_string(reader, at, &value->currency);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyPrefix"))) {
        at = oac_read_string(reader, at, &value->currency_prefix);
    }
    if (oac_at_key(&at, OAC_NEXT("currencySuffix"))) {
        at = oac_read_string(reader, at, &value->currency_suffix);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyPrecision"))) {
        at = oac_read_int(reader, at, &value->currency_precision);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyGroupSeparator"))) {
        at = oac_read_enum(reader, at, &value->currency_group_separator,
                           &ecwid_store_profile_units_currency_group_separator_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyDecimalSeparator"))) {
        at = oac_read_enum(reader, at, &value->currency_decimal_separator,
                           &ecwid_store_profile_units_currency_decimal_separator_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyTruncateZeroFractional"))) {
        at = oac_read_bool(reader, at, &value->currency_truncate_zero_fractional);
    }
    if (oac_at_key(&at, OAC_NEXT("currencyRate"))) {
        at = oac_read_number(reader, at, &value->currency_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("weightUnit"))) {
        at = oac_read_enum(reader, at, &value->weight_unit, &ecwid_weight_unit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weightPrecision"))) {
        at = oac_read_int(reader, at, &value->weight_precision);
    }
    if (oac_at_key(&at, OAC_NEXT("weightGroupSeparator"))) {
        at = oac_read_enum(reader, at, &value->weight_group_separator,
                           &ecwid_store_profile_and_units_weight_group_separator_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weightDecimalSeparator"))) {
        at = oac_read_enum(reader, at, &value->weight_decimal_separator,
                           &ecwid_store_profile_units_weight_decimal_separator_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weightTruncateZeroFractional"))) {
        at = oac_read_bool(reader, at, &value->weight_truncate_zero_fractional);
    }
    if (oac_at_key(&at, OAC_NEXT("dateFormat"))) {
        at = oac_read_enum(reader, at, &value->date_format, &ecwid_date_format_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("timeFormat"))) {
        at = oac_read_enum(reader, at, &value->time_format, &ecwid_time_format_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("timezone"))) {
        at = oac_read_string(reader, at, &value->timezone);
    }
    if (oac_at_key(&at, OAC_NEXT("dimensionsUnit"))) {
        at = oac_read_enum(reader, at, &value->dimensions_unit, &ecwid_length_unit_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderNumberPrefix"))) {
        at = oac_read_string(reader, at, &value->order_number_prefix);
    }
    if (oac_at_key(&at, OAC_NEXT("orderNumberSuffix"))) {
        at = oac_read_string(reader, at, &value->order_number_suffix);
    }
    if (oac_at_key(&at, OAC_NEXT("orderNumberMinDigitsAmount"))) {
        at = oac_read_int(reader, at, &value->order_number_min_digits_amount);
    }
    if (oac_at_key(&at, OAC_NEXT("orderNumberNextNumber"))) {
        at = oac_read_int(reader, at, &value->order_number_next_number);
    }
    if (oac_at_key(&at, OAC_NEXT("addressFormat"))) {
        at = oac_read_record(reader, at, &value->address_format, &ecwid_store_profile_address_format_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("volumeUnit"))) {
        at = oac_read_string(reader, at, &value->volume_unit);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_formats_and_units_oac_type);
}

const oac_type ecwid_store_profile_formats_and_units_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_formats_and_units, extra, 23, 63),
    .write = write_ecwid_store_profile_formats_and_units,
    .read = read_ecwid_store_profile_formats_and_units,
    .fields = fields_of_ecwid_store_profile_formats_and_units,
    .index = index_of_ecwid_store_profile_formats_and_units,
};

oac_status ecwid_store_profile_formats_and_units_serialize(const ecwid_store_profile_formats_and_units *value,
                                                           oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_formats_and_units_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_formats_and_units_parse(const char *text, size_t length,
                                                       const oac_parse_options *options,
                                                       ecwid_store_profile_formats_and_units *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_formats_and_units_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_formats_and_units_validate(const ecwid_store_profile_formats_and_units *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_formats_and_units_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_formats_and_units_dispose(ecwid_store_profile_formats_and_units *value)
{
    oac_record_dispose(&ecwid_store_profile_formats_and_units_oac_type, value);
}
