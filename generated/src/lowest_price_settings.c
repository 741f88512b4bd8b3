/* ecwid_lowest_price_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22370 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/lowest_price_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_lowest_price_settings[] = {
    139,
    142,
    177,
    178,
    180,
    181,
};
static const oac_constraint rules_1_of_ecwid_lowest_price_settings[] = {
    OAC_ROW_ONLY(0, 2, 6, operations_1_of_ecwid_lowest_price_settings),
    OAC_ROW_ONLY(0, 3, 6, operations_1_of_ecwid_lowest_price_settings),
    OAC_ROW_ONLY(0, 4, 6, operations_1_of_ecwid_lowest_price_settings),
    OAC_ROW_ONLY(0, 5, 6, operations_1_of_ecwid_lowest_price_settings),
    OAC_ROW_ONLY(OAC_ROW_LAST, 6, 6, operations_1_of_ecwid_lowest_price_settings),
};
static const oac_field fields_of_ecwid_lowest_price_settings[] = {
    OAC_FIELD("lowestPriceEnabled", oac_type_bool, ecwid_lowest_price_settings, lowest_price_enabled, NULL, 0),
    OAC_FIELD("manualLowestPrice", oac_type_number, ecwid_lowest_price_settings, manual_lowest_price, NULL, 0),
    OAC_FIELD("defaultDisplayedManualLowestPrice", oac_type_number, ecwid_lowest_price_settings,
              default_displayed_manual_lowest_price, NULL, 0),
    OAC_FIELD("defaultDisplayedManualLowestPriceFormatted", oac_type_string, ecwid_lowest_price_settings,
              default_displayed_manual_lowest_price_formatted, NULL, 0),
    OAC_FIELD("automaticLowestPrice", oac_type_number, ecwid_lowest_price_settings, automatic_lowest_price, NULL,
              OAC_CHECK_READ_ONLY),
    OAC_FIELD("defaultDisplayedAutomaticLowestPrice", oac_type_number, ecwid_lowest_price_settings,
              default_displayed_automatic_lowest_price, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("defaultDisplayedAutomaticLowestPriceFormatted", oac_type_string, ecwid_lowest_price_settings,
              default_displayed_automatic_lowest_price_formatted, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_lowest_price_settings[] = {
    1, 5, 0, 0, 0, 2, 7, 0, 0, 3, 0, 6, 0, 0, 0, 4,
};
/* clang-format on */

static void write_ecwid_lowest_price_settings(oac_writer *writer, const void *from)
{
    const ecwid_lowest_price_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("lowestPriceEnabled"), &value->lowest_price_enabled);
    oac_write_number_member(writer, OAC_KEY("manualLowestPrice"), &value->manual_lowest_price);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedManualLowestPrice"),
                            &value->default_displayed_manual_lowest_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedManualLowestPriceFormatted"),
                            &value->default_displayed_manual_lowest_price_formatted);
    oac_write_number_member(writer, OAC_KEY("automaticLowestPrice"), &value->automatic_lowest_price);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedAutomaticLowestPrice"),
                            &value->default_displayed_automatic_lowest_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedAutomaticLowestPriceFormatted"),
                            &value->default_displayed_automatic_lowest_price_formatted);
    oac_write_rest(writer, value, &ecwid_lowest_price_settings_oac_type);
}

static char *read_ecwid_lowest_price_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_lowest_price_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("lowestPriceEnabled"))) {
        at = oac_read_bool(reader, at, &value->lowest_price_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("manualLowestPrice"))) {
        at = oac_read_number(reader, at, &value->manual_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedManualLowestPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_manual_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedManualLowestPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_manual_lowest_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("automaticLowestPrice"))) {
        at = oac_read_number(reader, at, &value->automatic_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedAutomaticLowestPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_automatic_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedAutomaticLowestPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_automatic_lowest_price_formatted);
    }
    return oac_read_rest(reader, at, value, &ecwid_lowest_price_settings_oac_type);
}

/* clang-format off */
const oac_type ecwid_lowest_price_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_lowest_price_settings, extra, 7, 15),
    .write = write_ecwid_lowest_price_settings,
    .read = read_ecwid_lowest_price_settings,
    .fields = fields_of_ecwid_lowest_price_settings,
    .index = index_of_ecwid_lowest_price_settings,
    .rules = rules_1_of_ecwid_lowest_price_settings,
};
/* clang-format on */

oac_status ecwid_lowest_price_settings_serialize(const ecwid_lowest_price_settings *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_lowest_price_settings_oac_type, value, buffer, error);
}

oac_status ecwid_lowest_price_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_lowest_price_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_lowest_price_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_lowest_price_settings_validate(const ecwid_lowest_price_settings *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_lowest_price_settings_oac_type, value, mode, violations, error);
}

void ecwid_lowest_price_settings_dispose(ecwid_lowest_price_settings *value)
{
    oac_record_dispose(&ecwid_lowest_price_settings_oac_type, value);
}
