/* ecwid_recurring_subscription: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19444 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_subscription.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_recurring_subscription[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_field fields_of_ecwid_recurring_subscription[] = {
    OAC_FIELD("subscriptionId", oac_type_int, ecwid_recurring_subscription, subscription_id, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_recurring_subscription, customer_id, NULL, 0),
    OAC_FIELD("status", ecwid_recurring_subscription_status_oac_type, ecwid_recurring_subscription, status, NULL, 0),
    OAC_FIELD("statusUpdated", oac_type_string, ecwid_recurring_subscription, status_updated, NULL, 0),
    OAC_FIELD("created", oac_type_string, ecwid_recurring_subscription, created, NULL, 0),
    OAC_FIELD("cancelled", oac_type_string, ecwid_recurring_subscription, cancelled, NULL, 0),
    OAC_FIELD("nextCharge", oac_type_string, ecwid_recurring_subscription, next_charge, NULL, 0),
    OAC_FIELD("createTimestamp", oac_type_int, ecwid_recurring_subscription, create_timestamp, NULL, 0),
    OAC_FIELD("updateTimestamp", oac_type_int, ecwid_recurring_subscription, update_timestamp, NULL, 0),
    OAC_FIELD("chargeSettings", ecwid_recurring_charge_settings_oac_type, ecwid_recurring_subscription, charge_settings,
              NULL, 0),
    OAC_FIELD("paymentMethod", ecwid_recurring_subscription_payment_method_oac_type, ecwid_recurring_subscription,
              payment_method, NULL, 0),
    OAC_FIELD("orders", ecwid_recurring_subscription_order_list_oac_type, ecwid_recurring_subscription, orders, NULL,
              0),
    OAC_FIELD("orderTemplate", oac_type_json, ecwid_recurring_subscription, order_template,
              rules_1_of_ecwid_recurring_subscription, 0),
};
static const uint8_t index_of_ecwid_recurring_subscription[] = {
    5, 0, 0, 0, 0, 6, 7, 12, 10, 13, 2, 4, 0, 0, 0, 0, 0, 0, 3, 11, 9, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1,
};
/* clang-format on */

static void write_ecwid_recurring_subscription(oac_writer *writer, const void *from)
{
    const ecwid_recurring_subscription *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("subscriptionId"), &value->subscription_id);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_recurring_subscription_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("statusUpdated"), &value->status_updated);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    oac_write_string_member(writer, OAC_KEY("cancelled"), &value->cancelled);
    oac_write_string_member(writer, OAC_KEY("nextCharge"), &value->next_charge);
    oac_write_int_member(writer, OAC_KEY("createTimestamp"), &value->create_timestamp);
    oac_write_int_member(writer, OAC_KEY("updateTimestamp"), &value->update_timestamp);
    oac_write_record(writer, OAC_KEY("chargeSettings"), &value->charge_settings,
                     &ecwid_recurring_charge_settings_oac_type);
    oac_write_record(writer, OAC_KEY("paymentMethod"), &value->payment_method,
                     &ecwid_recurring_subscription_payment_method_oac_type);
    oac_write_list(writer, OAC_KEY("orders"), &value->orders, &ecwid_recurring_subscription_order_list_oac_type);
    oac_write_json_member(writer, OAC_KEY("orderTemplate"), &value->order_template);
    oac_write_rest(writer, value, &ecwid_recurring_subscription_oac_type);
}

static char *read_ecwid_recurring_subscription(oac_reader *reader, char *at, void *into)
{
    ecwid_recurring_subscription *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionId"))) {
        at = oac_read_int(reader, at, &value->subscription_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_recurring_subscription_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("statusUpdated"))) {
        at = oac_read_string(reader, at, &value->status_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("created"))) {
        at = oac_read_string(reader, at, &value->created);
    }
    if (oac_at_key(&at, OAC_NEXT("cancelled"))) {
        at = oac_read_string(reader, at, &value->cancelled);
    }
    if (oac_at_key(&at, OAC_NEXT("nextCharge"))) {
        at = oac_read_string(reader, at, &value->next_charge);
    }
    if (oac_at_key(&at, OAC_NEXT("createTimestamp"))) {
        at = oac_read_int(reader, at, &value->create_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("updateTimestamp"))) {
        at = oac_read_int(reader, at, &value->update_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("chargeSettings"))) {
        at = oac_read_record(reader, at, &value->charge_settings, &ecwid_recurring_charge_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentMethod"))) {
        at = oac_read_record(reader, at, &value->payment_method, &ecwid_recurring_subscription_payment_method_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orders"))) {
        at = oac_read_list(reader, at, &value->orders, &ecwid_recurring_subscription_order_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderTemplate"))) {
        at = oac_read_json(reader, at, &value->order_template);
    }
    return oac_read_rest(reader, at, value, &ecwid_recurring_subscription_oac_type);
}

const oac_type ecwid_recurring_subscription_oac_type = {
    OAC_RECORD_TABLE(ecwid_recurring_subscription, extra, 13, 31),
    .write = write_ecwid_recurring_subscription,
    .read = read_ecwid_recurring_subscription,
    .fields = fields_of_ecwid_recurring_subscription,
    .index = index_of_ecwid_recurring_subscription,
};
/* clang-format off */
const oac_type ecwid_recurring_subscription_list_oac_type = OAC_LIST_TABLE(ecwid_recurring_subscription_list,
                                                                           ecwid_recurring_subscription,
                                                                           ecwid_recurring_subscription_oac_type, 0);
/* clang-format on */

oac_status ecwid_recurring_subscription_serialize(const ecwid_recurring_subscription *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_recurring_subscription_oac_type, value, buffer, error);
}

oac_status ecwid_recurring_subscription_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_recurring_subscription *value, oac_error *error)
{
    return oac_record_parse(&ecwid_recurring_subscription_oac_type, text, length, options, value, error);
}

oac_status ecwid_recurring_subscription_validate(const ecwid_recurring_subscription *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_recurring_subscription_oac_type, value, mode, violations, error);
}

void ecwid_recurring_subscription_dispose(ecwid_recurring_subscription *value)
{
    oac_record_dispose(&ecwid_recurring_subscription_oac_type, value);
}
