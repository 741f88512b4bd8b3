/* ecwid_store_profile_recurring_subscriptions_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24384 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_recurring_subscriptions_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_recurring_subscriptions_settings[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_recurring_subscriptions_settings[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 1, 1, operations_1_of_ecwid_store_profile_recurring_subscriptions_settings),
};
static const oac_field fields_of_ecwid_store_profile_recurring_subscriptions_settings[] = {
    OAC_FIELD("showRecurringSubscriptionsInControlPanel", oac_type_bool,
              ecwid_store_profile_recurring_subscriptions_settings, show_recurring_subscriptions_in_control_panel, NULL,
              0),
    OAC_FIELD("supportedPaymentMethodsStatuses", ecwid_store_profile_subscription_methods_oac_type,
              ecwid_store_profile_recurring_subscriptions_settings, supported_payment_methods_statuses, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_recurring_subscriptions_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_recurring_subscriptions_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("showRecurringSubscriptionsInControlPanel"),
                          &value->show_recurring_subscriptions_in_control_panel);
    oac_write_record(writer, OAC_KEY("supportedPaymentMethodsStatuses"), &value->supported_payment_methods_statuses,
                     &ecwid_store_profile_subscription_methods_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_recurring_subscriptions_settings_oac_type);
}

static char *read_ecwid_store_profile_recurring_subscriptions_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_recurring_subscriptions_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("showRecurringSubscriptionsInControlPanel"))) {
        at = oac_read_bool(reader, at, &value->show_recurring_subscriptions_in_control_panel);
    }
    if (oac_at_key(&at, OAC_NEXT("supportedPaymentMethodsStatuses"))) {
        at = oac_read_record(reader, at, &value->supported_payment_methods_statuses,
                             &ecwid_store_profile_subscription_methods_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_recurring_subscriptions_settings_oac_type);
}

const oac_type ecwid_store_profile_recurring_subscriptions_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_recurring_subscriptions_settings, extra, 2, 0),
    .write = write_ecwid_store_profile_recurring_subscriptions_settings,
    .read = read_ecwid_store_profile_recurring_subscriptions_settings,
    .fields = fields_of_ecwid_store_profile_recurring_subscriptions_settings,
    .rules = rules_1_of_ecwid_store_profile_recurring_subscriptions_settings,
};

oac_status ecwid_store_profile_recurring_subscriptions_settings_serialize(
    const ecwid_store_profile_recurring_subscriptions_settings *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_recurring_subscriptions_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_recurring_subscriptions_settings_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_store_profile_recurring_subscriptions_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_recurring_subscriptions_settings_oac_type, text, length, options,
                            value, error);
}

oac_status ecwid_store_profile_recurring_subscriptions_settings_validate(
    const ecwid_store_profile_recurring_subscriptions_settings *value, oac_validation mode, oac_violations *violations,
    oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_recurring_subscriptions_settings_oac_type, value, mode, violations,
                               error);
}

void ecwid_store_profile_recurring_subscriptions_settings_dispose(
    ecwid_store_profile_recurring_subscriptions_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_recurring_subscriptions_settings_oac_type, value);
}
