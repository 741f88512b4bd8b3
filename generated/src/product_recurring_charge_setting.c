/* ecwid_product_recurring_charge_setting: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21442 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_recurring_charge_setting.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_ecwid_product_recurring_charge_setting[] = {
    1,
    2,
    3,
};
static const oac_constraint rules_1_of_ecwid_product_recurring_charge_setting[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 3, "1, 2, 3", NULL, integers,
            integers_1_of_ecwid_product_recurring_charge_setting),
};
static const int64_t integers_2_of_ecwid_product_recurring_charge_setting[] = {
    1,
};
static const oac_constraint rules_2_of_ecwid_product_recurring_charge_setting[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 1, "1", NULL, integers, integers_2_of_ecwid_product_recurring_charge_setting),
};
static const int64_t integers_3_of_ecwid_product_recurring_charge_setting[] = {
    1,
    2,
};
static const oac_constraint rules_3_of_ecwid_product_recurring_charge_setting[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "1, 2", NULL, integers,
            integers_3_of_ecwid_product_recurring_charge_setting),
};
static const int64_t integers_4_of_ecwid_product_recurring_charge_setting[] = {
    1,
    3,
};
static const oac_constraint rules_4_of_ecwid_product_recurring_charge_setting[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "1, 3", NULL, integers,
            integers_4_of_ecwid_product_recurring_charge_setting),
};
static const oac_test tests_of_ecwid_product_recurring_charge_setting[] = {
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_DAY),
    {1, OAC_TEST_LAST, 0, rules_2_of_ecwid_product_recurring_charge_setting},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_WEEK),
    {1, OAC_TEST_LAST, 0, rules_3_of_ecwid_product_recurring_charge_setting},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_MONTH),
    {1, OAC_TEST_LAST, 0, rules_4_of_ecwid_product_recurring_charge_setting},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_YEAR),
};
static const oac_condition condition_1_of_ecwid_product_recurring_charge_setting[] = {
    {&tests_of_ecwid_product_recurring_charge_setting[0], &tests_of_ecwid_product_recurring_charge_setting[1]},
};
static const oac_condition condition_2_of_ecwid_product_recurring_charge_setting[] = {
    {&tests_of_ecwid_product_recurring_charge_setting[2], &tests_of_ecwid_product_recurring_charge_setting[3]},
};
static const oac_condition condition_3_of_ecwid_product_recurring_charge_setting[] = {
    {&tests_of_ecwid_product_recurring_charge_setting[4], &tests_of_ecwid_product_recurring_charge_setting[5]},
};
static const oac_condition condition_4_of_ecwid_product_recurring_charge_setting[] = {
    {&tests_of_ecwid_product_recurring_charge_setting[6], &tests_of_ecwid_product_recurring_charge_setting[1]},
};
static const oac_constraint rules_5_of_ecwid_product_recurring_charge_setting[] = {
    OAC_ROW_IF_THEN(0, condition_1_of_ecwid_product_recurring_charge_setting),
    OAC_ROW_IF_THEN(0, condition_2_of_ecwid_product_recurring_charge_setting),
    OAC_ROW_IF_THEN(0, condition_3_of_ecwid_product_recurring_charge_setting),
    OAC_ROW_IF_THEN(OAC_ROW_LAST, condition_4_of_ecwid_product_recurring_charge_setting),
};
static const oac_field fields_of_ecwid_product_recurring_charge_setting[] = {
    OAC_FIELD("recurringInterval", ecwid_recurring_subscription_recurring_interval_oac_type,
              ecwid_product_recurring_charge_setting, recurring_interval, NULL, 0),
    OAC_FIELD("recurringIntervalCount", oac_type_int, ecwid_product_recurring_charge_setting, recurring_interval_count,
              rules_1_of_ecwid_product_recurring_charge_setting, 0),
    OAC_FIELD("subscriptionPriceWithSignUpFee", oac_type_number, ecwid_product_recurring_charge_setting,
              subscription_price_with_sign_up_fee, NULL, 0),
    OAC_FIELD("subscriptionPriceWithSignUpFeeFormatted", oac_type_string, ecwid_product_recurring_charge_setting,
              subscription_price_with_sign_up_fee_formatted, NULL, 0),
    OAC_FIELD("signUpFee", oac_type_number, ecwid_product_recurring_charge_setting, sign_up_fee, NULL, 0),
    OAC_FIELD("signUpFeeFormatted", oac_type_string, ecwid_product_recurring_charge_setting, sign_up_fee_formatted,
              NULL, 0),
};
static const uint8_t index_of_ecwid_product_recurring_charge_setting[] = {
    2, 0, 0, 4, 0, 6, 5, 0, 0, 0, 3, 0, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_product_recurring_charge_setting(oac_writer *writer, const void *from)
{
    const ecwid_product_recurring_charge_setting *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("recurringInterval"), &value->recurring_interval,
                   &ecwid_recurring_subscription_recurring_interval_oac_type);
    oac_write_int_member(writer, OAC_KEY("recurringIntervalCount"), &value->recurring_interval_count);
    oac_write_number_member(writer, OAC_KEY("subscriptionPriceWithSignUpFee"),
                            &value->subscription_price_with_sign_up_fee);
    oac_write_string_member(writer, OAC_KEY("subscriptionPriceWithSignUpFeeFormatted"),
                            &value->subscription_price_with_sign_up_fee_formatted);
    oac_write_number_member(writer, OAC_KEY("signUpFee"), &value->sign_up_fee);
    oac_write_string_member(writer, OAC_KEY("signUpFeeFormatted"), &value->sign_up_fee_formatted);
    oac_write_rest(writer, value, &ecwid_product_recurring_charge_setting_oac_type);
}

static char *read_ecwid_product_recurring_charge_setting(oac_reader *reader, char *at, void *into)
{
    ecwid_product_recurring_charge_setting *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("recurringInterval"))) {
        at = oac_read_enum(reader, at, &value->recurring_interval,
                           &ecwid_recurring_subscription_recurring_interval_oac_type);
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
    return oac_read_rest(reader, at, value, &ecwid_product_recurring_charge_setting_oac_type);
}

/* clang-format off */
const oac_type ecwid_product_recurring_charge_setting_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_recurring_charge_setting, extra, 6, 15),
    .write = write_ecwid_product_recurring_charge_setting,
    .read = read_ecwid_product_recurring_charge_setting,
    .fields = fields_of_ecwid_product_recurring_charge_setting,
    .index = index_of_ecwid_product_recurring_charge_setting,
    .rules = rules_5_of_ecwid_product_recurring_charge_setting,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_product_recurring_charge_setting_list_oac_type =
OAC_LIST_TABLE(ecwid_product_recurring_charge_setting_list, ecwid_product_recurring_charge_setting,
               ecwid_product_recurring_charge_setting_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_recurring_charge_setting_serialize(const ecwid_product_recurring_charge_setting *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_recurring_charge_setting_oac_type, value, buffer, error);
}

oac_status ecwid_product_recurring_charge_setting_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_product_recurring_charge_setting *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_recurring_charge_setting_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_recurring_charge_setting_validate(const ecwid_product_recurring_charge_setting *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_product_recurring_charge_setting_oac_type, value, mode, violations, error);
}

void ecwid_product_recurring_charge_setting_dispose(ecwid_product_recurring_charge_setting *value)
{
    oac_record_dispose(&ecwid_product_recurring_charge_setting_oac_type, value);
}
