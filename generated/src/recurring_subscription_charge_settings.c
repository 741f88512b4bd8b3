/* ecwid_recurring_subscription_charge_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19496 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_subscription_charge_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_ecwid_recurring_subscription_charge_settings[] = {
    1,
    2,
    3,
};
static const oac_constraint rules_1_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 3, "1, 2, 3", NULL, integers,
            integers_1_of_ecwid_recurring_subscription_charge_settings),
};
static const int64_t integers_2_of_ecwid_recurring_subscription_charge_settings[] = {
    1,
};
static const oac_constraint rules_2_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 1, "1", NULL, integers,
            integers_2_of_ecwid_recurring_subscription_charge_settings),
};
static const int64_t integers_3_of_ecwid_recurring_subscription_charge_settings[] = {
    1,
    2,
};
static const oac_constraint rules_3_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "1, 2", NULL, integers,
            integers_3_of_ecwid_recurring_subscription_charge_settings),
};
static const int64_t integers_4_of_ecwid_recurring_subscription_charge_settings[] = {
    1,
    3,
};
static const oac_constraint rules_4_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 2, "1, 3", NULL, integers,
            integers_4_of_ecwid_recurring_subscription_charge_settings),
};
static const oac_test tests_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_DAY),
    {1, OAC_TEST_LAST, 0, rules_2_of_ecwid_recurring_subscription_charge_settings},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_WEEK),
    {1, OAC_TEST_LAST, 0, rules_3_of_ecwid_recurring_subscription_charge_settings},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_MONTH),
    {1, OAC_TEST_LAST, 0, rules_4_of_ecwid_recurring_subscription_charge_settings},
    OAC_TEST_EQUALS(0, OAC_TEST_LAST, ECWID_RECURRING_SUBSCRIPTION_RECURRING_INTERVAL_YEAR),
};
static const oac_condition condition_1_of_ecwid_recurring_subscription_charge_settings[] = {
    {
        &tests_of_ecwid_recurring_subscription_charge_settings[0],
        &tests_of_ecwid_recurring_subscription_charge_settings[1],
    },
};
static const oac_condition condition_2_of_ecwid_recurring_subscription_charge_settings[] = {
    {
        &tests_of_ecwid_recurring_subscription_charge_settings[2],
        &tests_of_ecwid_recurring_subscription_charge_settings[3],
    },
};
static const oac_condition condition_3_of_ecwid_recurring_subscription_charge_settings[] = {
    {
        &tests_of_ecwid_recurring_subscription_charge_settings[4],
        &tests_of_ecwid_recurring_subscription_charge_settings[5],
    },
};
static const oac_condition condition_4_of_ecwid_recurring_subscription_charge_settings[] = {
    {
        &tests_of_ecwid_recurring_subscription_charge_settings[6],
        &tests_of_ecwid_recurring_subscription_charge_settings[1],
    },
};
static const oac_constraint rules_5_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_ROW_IF_THEN(0, condition_1_of_ecwid_recurring_subscription_charge_settings),
    OAC_ROW_IF_THEN(0, condition_2_of_ecwid_recurring_subscription_charge_settings),
    OAC_ROW_IF_THEN(0, condition_3_of_ecwid_recurring_subscription_charge_settings),
    OAC_ROW_IF_THEN(OAC_ROW_LAST, condition_4_of_ecwid_recurring_subscription_charge_settings),
};
static const oac_field fields_of_ecwid_recurring_subscription_charge_settings[] = {
    OAC_FIELD("recurringInterval", ecwid_recurring_subscription_recurring_interval_oac_type,
              ecwid_recurring_subscription_charge_settings, recurring_interval, NULL, 0),
    OAC_FIELD("recurringIntervalCount", oac_type_int, ecwid_recurring_subscription_charge_settings,
              recurring_interval_count, rules_1_of_ecwid_recurring_subscription_charge_settings, 0),
};
/* clang-format on */

static void write_ecwid_recurring_subscription_charge_settings(oac_writer *writer, const void *from)
{
    const ecwid_recurring_subscription_charge_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("recurringInterval"), &value->recurring_interval,
                   &ecwid_recurring_subscription_recurring_interval_oac_type);
    oac_write_int_member(writer, OAC_KEY("recurringIntervalCount"), &value->recurring_interval_count);
    oac_write_rest(writer, value, &ecwid_recurring_subscription_charge_settings_oac_type);
}

static char *read_ecwid_recurring_subscription_charge_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_recurring_subscription_charge_settings *value = into;
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
    return oac_read_rest(reader, at, value, &ecwid_recurring_subscription_charge_settings_oac_type);
}

const oac_type ecwid_recurring_subscription_charge_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_recurring_subscription_charge_settings, extra, 2, 0),
    .write = write_ecwid_recurring_subscription_charge_settings,
    .read = read_ecwid_recurring_subscription_charge_settings,
    .fields = fields_of_ecwid_recurring_subscription_charge_settings,
    .rules = rules_5_of_ecwid_recurring_subscription_charge_settings,
};

oac_status
ecwid_recurring_subscription_charge_settings_serialize(const ecwid_recurring_subscription_charge_settings *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_recurring_subscription_charge_settings_oac_type, value, buffer, error);
}

oac_status ecwid_recurring_subscription_charge_settings_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_recurring_subscription_charge_settings *value,
                                                              oac_error *error)
{
    return oac_record_parse(&ecwid_recurring_subscription_charge_settings_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_recurring_subscription_charge_settings_validate(const ecwid_recurring_subscription_charge_settings *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_recurring_subscription_charge_settings_oac_type, value, mode, violations, error);
}

void ecwid_recurring_subscription_charge_settings_dispose(ecwid_recurring_subscription_charge_settings *value)
{
    oac_record_dispose(&ecwid_recurring_subscription_charge_settings_oac_type, value);
}
