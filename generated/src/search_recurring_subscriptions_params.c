/* ecwid_search_recurring_subscriptions_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:5817 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_recurring_subscriptions_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const int64_t integers_1_of_ecwid_search_recurring_subscriptions_params[] = {
    1,
    2,
    3,
};
static const oac_constraint rules_1_of_ecwid_search_recurring_subscriptions_params[] = {
    OAC_ROW(OAC_RULE_ENUM, OAC_ROW_LAST, 3, "1, 2, 3", NULL, integers,
            integers_1_of_ecwid_search_recurring_subscriptions_params),
};
static const oac_constraint rules_2_of_ecwid_search_recurring_subscriptions_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_recurring_subscriptions_params[] = {
    OAC_FIELD("id", oac_type_int, ecwid_search_recurring_subscriptions_params, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_recurring_subscriptions_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_recurring_subscriptions_params, created_to, NULL, 0),
    OAC_FIELD("cancelledFrom", oac_type_string, ecwid_search_recurring_subscriptions_params, cancelled_from, NULL, 0),
    OAC_FIELD("cancelledTo", oac_type_string, ecwid_search_recurring_subscriptions_params, cancelled_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_recurring_subscriptions_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_recurring_subscriptions_params, updated_to, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_search_recurring_subscriptions_params, customer_id, NULL, 0),
    OAC_FIELD("status", ecwid_recurring_subscription_status_oac_type, ecwid_search_recurring_subscriptions_params,
              status, NULL, 0),
    OAC_FIELD("nextChargeFrom", oac_type_string, ecwid_search_recurring_subscriptions_params, next_charge_from, NULL,
              0),
    OAC_FIELD("nextChargeTo", oac_type_string, ecwid_search_recurring_subscriptions_params, next_charge_to, NULL, 0),
    OAC_FIELD("recurringInterval", ecwid_recurring_interval_oac_type, ecwid_search_recurring_subscriptions_params,
              recurring_interval, NULL, 0),
    OAC_FIELD("recurringIntervalCount", oac_type_int, ecwid_search_recurring_subscriptions_params,
              recurring_interval_count, rules_1_of_ecwid_search_recurring_subscriptions_params, 0),
    OAC_FIELD("productId", oac_type_int, ecwid_search_recurring_subscriptions_params, product_id, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_search_recurring_subscriptions_params, email, NULL, 0),
    OAC_FIELD("orderId", oac_type_string, ecwid_search_recurring_subscriptions_params, order_id, NULL, 0),
    OAC_FIELD("orderTotal", oac_type_number, ecwid_search_recurring_subscriptions_params, order_total, NULL, 0),
    OAC_FIELD("orderCreatedFrom", oac_type_string, ecwid_search_recurring_subscriptions_params, order_created_from,
              NULL, 0),
    OAC_FIELD("orderCreatedTo", oac_type_string, ecwid_search_recurring_subscriptions_params, order_created_to, NULL,
              0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_recurring_subscriptions_params, limit,
              rules_2_of_ecwid_search_recurring_subscriptions_params, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_recurring_subscriptions_params, offset, NULL, 0),
    OAC_FIELD("sortBy", ecwid_search_recurring_sort_by_oac_type, ecwid_search_recurring_subscriptions_params, sort_by,
              NULL, 0),
};
static const uint8_t index_of_ecwid_search_recurring_subscriptions_params[] = {
    13, 14, 0, 10, 22, 0, 0, 0, 0, 0, 0, 4, 0, 0, 18, 1, 2, 0, 0, 0, 0, 0, 3, 20, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 21, 0,
    0, 0, 0, 0, 6, 11, 8, 0, 0, 0, 0, 0, 0, 0, 9, 15, 0, 17, 19, 0, 7, 5, 16, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_search_recurring_subscriptions_params(oac_writer *writer, const void *from)
{
    const ecwid_search_recurring_subscriptions_params *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("cancelledFrom"), &value->cancelled_from);
    oac_write_string_member(writer, OAC_KEY("cancelledTo"), &value->cancelled_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_recurring_subscription_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("nextChargeFrom"), &value->next_charge_from);
    oac_write_string_member(writer, OAC_KEY("nextChargeTo"), &value->next_charge_to);
    oac_write_enum(writer, OAC_KEY("recurringInterval"), &value->recurring_interval,
                   &ecwid_recurring_interval_oac_type);
    oac_write_int_member(writer, OAC_KEY("recurringIntervalCount"), &value->recurring_interval_count);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("orderId"), &value->order_id);
    oac_write_number_member(writer, OAC_KEY("orderTotal"), &value->order_total);
    oac_write_string_member(writer, OAC_KEY("orderCreatedFrom"), &value->order_created_from);
    oac_write_string_member(writer, OAC_KEY("orderCreatedTo"), &value->order_created_to);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_enum(writer, OAC_KEY("sortBy"), &value->sort_by, &ecwid_search_recurring_sort_by_oac_type);
    oac_write_rest(writer, value, &ecwid_search_recurring_subscriptions_params_oac_type);
}

static char *read_ecwid_search_recurring_subscriptions_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_recurring_subscriptions_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("cancelledFrom"))) {
        at = oac_read_string(reader, at, &value->cancelled_from);
    }
    if (oac_at_key(&at, OAC_NEXT("cancelledTo"))) {
        at = oac_read_string(reader, at, &value->cancelled_to);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedFrom"))) {
        at = oac_read_string(reader, at, &value->updated_from);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedTo"))) {
        at = oac_read_string(reader, at, &value->updated_to);
    }
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_recurring_subscription_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("nextChargeFrom"))) {
        at = oac_read_string(reader, at, &value->next_charge_from);
    }
    if (oac_at_key(&at, OAC_NEXT("nextChargeTo"))) {
        at = oac_read_string(reader, at, &value->next_charge_to);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringInterval"))) {
        at = oac_read_enum(reader, at, &value->recurring_interval, &ecwid_recurring_interval_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringIntervalCount"))) {
        at = oac_read_int(reader, at, &value->recurring_interval_count);
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("orderId"))) {
        at = oac_read_string(reader, at, &value->order_id);
    }
    if (oac_at_key(&at, OAC_NEXT("orderTotal"))) {
        at = oac_read_number(reader, at, &value->order_total);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCreatedFrom"))) {
        at = oac_read_string(reader, at, &value->order_created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCreatedTo"))) {
        at = oac_read_string(reader, at, &value->order_created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("sortBy"))) {
        at = oac_read_enum(reader, at, &value->sort_by, &ecwid_search_recurring_sort_by_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_recurring_subscriptions_params_oac_type);
}

const oac_type ecwid_search_recurring_subscriptions_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_recurring_subscriptions_params, extra, 22, 63),
    .write = write_ecwid_search_recurring_subscriptions_params,
    .read = read_ecwid_search_recurring_subscriptions_params,
    .fields = fields_of_ecwid_search_recurring_subscriptions_params,
    .index = index_of_ecwid_search_recurring_subscriptions_params,
};

oac_status
ecwid_search_recurring_subscriptions_params_serialize(const ecwid_search_recurring_subscriptions_params *value,
                                                      oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_recurring_subscriptions_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_recurring_subscriptions_params_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_search_recurring_subscriptions_params *value,
                                                             oac_error *error)
{
    return oac_record_parse(&ecwid_search_recurring_subscriptions_params_oac_type, text, length, options, value, error);
}

oac_status
ecwid_search_recurring_subscriptions_params_validate(const ecwid_search_recurring_subscriptions_params *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_search_recurring_subscriptions_params_oac_type, value, mode, violations, error);
}

void ecwid_search_recurring_subscriptions_params_dispose(ecwid_search_recurring_subscriptions_params *value)
{
    oac_record_dispose(&ecwid_search_recurring_subscriptions_params_oac_type, value);
}
