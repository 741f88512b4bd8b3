/* ecwid_store_profile_account_billing: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25503 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_account_billing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_account_billing[] = {
    OAC_FIELD("channelid", oac_type_string, ecwid_store_profile_account_billing, channelid, NULL, 0),
    OAC_FIELD("pricingPlanId", oac_type_string, ecwid_store_profile_account_billing, pricing_plan_id, NULL, 0),
    OAC_FIELD("pricingPlanName", oac_type_string, ecwid_store_profile_account_billing, pricing_plan_name, NULL, 0),
    OAC_FIELD("pricingPlanPeriod", oac_type_string, ecwid_store_profile_account_billing, pricing_plan_period, NULL, 0),
    OAC_FIELD("nextRecurringChargeDate", oac_type_string, ecwid_store_profile_account_billing,
              next_recurring_charge_date, NULL, 0),
    OAC_FIELD("nextRecurringChargeAmount", oac_type_string, ecwid_store_profile_account_billing,
              next_recurring_charge_amount, NULL, 0),
    OAC_FIELD("nextRecurringChargeCurrency", oac_type_string, ecwid_store_profile_account_billing,
              next_recurring_charge_currency, NULL, 0),
    OAC_FIELD("nextRecurringChargeAmountFormatted", oac_type_string, ecwid_store_profile_account_billing,
              next_recurring_charge_amount_formatted, NULL, 0),
    OAC_FIELD("inGracePeriod", oac_type_bool, ecwid_store_profile_account_billing, in_grace_period, NULL, 0),
    OAC_FIELD("willDowngradeAt", oac_type_string, ecwid_store_profile_account_billing, will_downgrade_at, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("internalBilling", oac_type_bool, ecwid_store_profile_account_billing, internal_billing, NULL, 0),
    OAC_FIELD("paymentMethod", oac_type_string, ecwid_store_profile_account_billing, payment_method, NULL, 0),
    OAC_FIELD("billingPageVisibleInCP", oac_type_bool, ecwid_store_profile_account_billing, billing_page_visible_in_cp,
              NULL, 0),
    OAC_FIELD("itunesSubscriptionAvailableOnChannel", oac_type_bool, ecwid_store_profile_account_billing,
              itunes_subscription_available_on_channel, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_account_billing[] = {
    0, 0, 11, 0, 14, 6, 0, 1, 0, 0, 0, 3, 4, 8, 0, 5, 0, 0, 0, 12, 0, 0, 9, 2, 0, 0, 0, 7, 0, 13, 10, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_account_billing(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_account_billing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("channelid"), &value->channelid);
    oac_write_string_member(writer, OAC_KEY("pricingPlanId"), &value->pricing_plan_id);
    oac_write_string_member(writer, OAC_KEY("pricingPlanName"), &value->pricing_plan_name);
    oac_write_string_member(writer, OAC_KEY("pricingPlanPeriod"), &value->pricing_plan_period);
    oac_write_string_member(writer, OAC_KEY("nextRecurringChargeDate"), &value->next_recurring_charge_date);
    oac_write_string_member(writer, OAC_KEY("nextRecurringChargeAmount"), &value->next_recurring_charge_amount);
    oac_write_string_member(writer, OAC_KEY("nextRecurringChargeCurrency"), &value->next_recurring_charge_currency);
    oac_write_string_member(writer, OAC_KEY("nextRecurringChargeAmountFormatted"),
                            &value->next_recurring_charge_amount_formatted);
    oac_write_bool_member(writer, OAC_KEY("inGracePeriod"), &value->in_grace_period);
    oac_write_string_member(writer, OAC_KEY("willDowngradeAt"), &value->will_downgrade_at);
    oac_write_bool_member(writer, OAC_KEY("internalBilling"), &value->internal_billing);
    oac_write_string_member(writer, OAC_KEY("paymentMethod"), &value->payment_method);
    oac_write_bool_member(writer, OAC_KEY("billingPageVisibleInCP"), &value->billing_page_visible_in_cp);
    oac_write_bool_member(writer, OAC_KEY("itunesSubscriptionAvailableOnChannel"),
                          &value->itunes_subscription_available_on_channel);
    oac_write_rest(writer, value, &ecwid_store_profile_account_billing_oac_type);
}

static char *read_ecwid_store_profile_account_billing(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_account_billing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("channelid"))) {
        at = oac_read_string(reader, at, &value->channelid);
    }
    if (oac_at_key(&at, OAC_NEXT("pricingPlanId"))) {
        at = oac_read_string(reader, at, &value->pricing_plan_id);
    }
    if (oac_at_key(&at, OAC_NEXT("pricingPlanName"))) {
        at = oac_read_string(reader, at, &value->pricing_plan_name);
    }
    if (oac_at_key(&at, OAC_NEXT("pricingPlanPeriod"))) {
        at = oac_read_string(reader, at, &value->pricing_plan_period);
    }
    if (oac_at_key(&at, OAC_NEXT("nextRecurringChargeDate"))) {
        at = oac_read_string(reader, at, &value->next_recurring_charge_date);
    }
    if (oac_at_key(&at, OAC_NEXT("nextRecurringChargeAmount"))) {
        at = oac_read_string(reader, at, &value->next_recurring_charge_amount);
    }
    if (oac_at_key(&at, OAC_NEXT("nextRecurringChargeCurrency"))) {
        at = oac_read_string(reader, at, &value->next_recurring_charge_currency);
    }
    if (oac_at_key(&at, OAC_NEXT("nextRecurringChargeAmountFormatted"))) {
        at = oac_read_string(reader, at, &value->next_recurring_charge_amount_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("inGracePeriod"))) {
        at = oac_read_bool(reader, at, &value->in_grace_period);
    }
    if (oac_at_key(&at, OAC_NEXT("willDowngradeAt"))) {
        at = oac_read_string(reader, at, &value->will_downgrade_at);
    }
    if (oac_at_key(&at, OAC_NEXT("internalBilling"))) {
        at = oac_read_bool(reader, at, &value->internal_billing);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentMethod"))) {
        at = oac_read_string(reader, at, &value->payment_method);
    }
    if (oac_at_key(&at, OAC_NEXT("billingPageVisibleInCP"))) {
        at = oac_read_bool(reader, at, &value->billing_page_visible_in_cp);
    }
    if (oac_at_key(&at, OAC_NEXT("itunesSubscriptionAvailableOnChannel"))) {
        at = oac_read_bool(reader, at, &value->itunes_subscription_available_on_channel);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_account_billing_oac_type);
}

const oac_type ecwid_store_profile_account_billing_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_account_billing, extra, 14, 31),
    .write = write_ecwid_store_profile_account_billing,
    .read = read_ecwid_store_profile_account_billing,
    .fields = fields_of_ecwid_store_profile_account_billing,
    .index = index_of_ecwid_store_profile_account_billing,
};

oac_status ecwid_store_profile_account_billing_serialize(const ecwid_store_profile_account_billing *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_account_billing_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_account_billing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_store_profile_account_billing *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_account_billing_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_account_billing_validate(const ecwid_store_profile_account_billing *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_account_billing_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_account_billing_dispose(ecwid_store_profile_account_billing *value)
{
    oac_record_dispose(&ecwid_store_profile_account_billing_oac_type, value);
}
