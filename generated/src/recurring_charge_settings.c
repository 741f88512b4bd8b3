/* ecwid_recurring_charge_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19496 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_charge_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_recurring_charge_settings[] = {
    109,
    111,
    112,
    113,
    115,
    118,
    139,
    142,
};
static const uint16_t operations_2_of_ecwid_recurring_charge_settings[] = {
    139,
    142,
};
static const oac_constraint rules_1_of_ecwid_recurring_charge_settings[] = {
    OAC_ROW_ONLY(0, 2, 8, operations_1_of_ecwid_recurring_charge_settings),
    OAC_ROW_ONLY(0, 3, 2, operations_2_of_ecwid_recurring_charge_settings),
    OAC_ROW_ONLY(0, 4, 8, operations_1_of_ecwid_recurring_charge_settings),
    OAC_ROW_ONLY(OAC_ROW_LAST, 5, 2, operations_2_of_ecwid_recurring_charge_settings),
};
static const oac_field fields_of_ecwid_recurring_charge_settings[] = {
    OAC_FIELD("recurringInterval", ecwid_recurring_interval_oac_type, ecwid_recurring_charge_settings,
              recurring_interval, NULL, 0),
    OAC_FIELD("recurringIntervalCount", oac_type_int, ecwid_recurring_charge_settings, recurring_interval_count, NULL,
              0),
    OAC_FIELD("subscriptionPriceWithSignUpFee", oac_type_number, ecwid_recurring_charge_settings,
              subscription_price_with_sign_up_fee, NULL, 0),
    OAC_FIELD("subscriptionPriceWithSignUpFeeFormatted", oac_type_string, ecwid_recurring_charge_settings,
              subscription_price_with_sign_up_fee_formatted, NULL, 0),
    OAC_FIELD("signUpFee", oac_type_number, ecwid_recurring_charge_settings, sign_up_fee, NULL, 0),
    OAC_FIELD("signUpFeeFormatted", oac_type_string, ecwid_recurring_charge_settings, sign_up_fee_formatted, NULL, 0),
};
static const uint8_t index_of_ecwid_recurring_charge_settings[] = {
    2, 0, 0, 4, 0, 6, 5, 0, 0, 0, 3, 0, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_recurring_charge_settings(oac_writer *writer, const void *from)
{
    const ecwid_recurring_charge_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("recurringInterval"), &value->recurring_interval,
                   &ecwid_recurring_interval_oac_type);
    oac_write_int_member(writer, OAC_KEY("recurringIntervalCount"), &value->recurring_interval_count);
    oac_write_number_member(writer, OAC_KEY("subscriptionPriceWithSignUpFee"),
                            &value->subscription_price_with_sign_up_fee);
    oac_write_string_member(writer, OAC_KEY("subscriptionPriceWithSignUpFeeFormatted"),
                            &value->subscription_price_with_sign_up_fee_formatted);
    oac_write_number_member(writer, OAC_KEY("signUpFee"), &value->sign_up_fee);
    oac_write_string_member(writer, OAC_KEY("signUpFeeFormatted"), &value->sign_up_fee_formatted);
    oac_write_rest(writer, value, &ecwid_recurring_charge_settings_oac_type);
}

static char *read_ecwid_recurring_charge_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_recurring_charge_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("recurringInterval"))) {
        at = oac_read_enum(reader, at, &value->recurring_interval, &ecwid_recurring_interval_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringIntervalCount"))) {
        at = oac_read_int(reader, at, &value->recurring_interval_count);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionPriceWithSignUpFee"))) {
        at = oac_read_number(reader, at, &value->subscription_price_with_sign_up_fee);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionPriceWithSignUpFeeFormatted"))) {
        at = oac_read_string(reader, at, &value->subscription_price_with_sign_up_fee_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("signUpFee"))) {
        at = oac_read_number(reader, at, &value->sign_up_fee);
    }
    if (oac_at_key(&at, OAC_NEXT("signUpFeeFormatted"))) {
        at = oac_read_string(reader, at, &value->sign_up_fee_formatted);
    }
    return oac_read_rest(reader, at, value, &ecwid_recurring_charge_settings_oac_type);
}

/* clang-format off */
const oac_type ecwid_recurring_charge_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_recurring_charge_settings, extra, 6, 15),
    .write = write_ecwid_recurring_charge_settings,
    .read = read_ecwid_recurring_charge_settings,
    .fields = fields_of_ecwid_recurring_charge_settings,
    .index = index_of_ecwid_recurring_charge_settings,
    .rules = rules_1_of_ecwid_recurring_charge_settings,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_recurring_charge_settings_list_oac_type = OAC_LIST_TABLE(ecwid_recurring_charge_settings_list,
                                                                              ecwid_recurring_charge_settings,
                                                                              ecwid_recurring_charge_settings_oac_type,
                                                                              0);
/* clang-format on */

oac_status ecwid_recurring_charge_settings_serialize(const ecwid_recurring_charge_settings *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_recurring_charge_settings_oac_type, value, buffer, error);
}

oac_status ecwid_recurring_charge_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_recurring_charge_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_recurring_charge_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_recurring_charge_settings_validate(const ecwid_recurring_charge_settings *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_recurring_charge_settings_oac_type, value, mode, violations, error);
}

void ecwid_recurring_charge_settings_dispose(ecwid_recurring_charge_settings *value)
{
    oac_record_dispose(&ecwid_recurring_charge_settings_oac_type, value);
}
