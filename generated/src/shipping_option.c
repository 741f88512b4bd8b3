/* ecwid_shipping_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23691 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option[] = {
    OAC_FIELD("id", oac_type_string, ecwid_shipping_option, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("title", oac_type_string, ecwid_shipping_option, title, NULL, 0),
    OAC_FIELD("titleTranslated", oac_type_string_map, ecwid_shipping_option, title_translated, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_shipping_option, enabled, NULL, 0),
    OAC_FIELD("orderby", oac_type_int, ecwid_shipping_option, orderby, NULL, 0),
    OAC_FIELD("fulfilmentType", ecwid_shipping_option_fulfilment_type_oac_type, ecwid_shipping_option, fulfilment_type,
              NULL, 0),
    OAC_FIELD("minimumOrderSubtotal", oac_type_number, ecwid_shipping_option, minimum_order_subtotal, NULL, 0),
    OAC_FIELD("destinationZone", ecwid_shipping_zone_oac_type, ecwid_shipping_option, destination_zone, NULL, 0),
    OAC_FIELD("deliveryTimeDays", oac_type_string, ecwid_shipping_option, delivery_time_days, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_shipping_option, description, NULL, 0),
    OAC_FIELD("descriptionTranslated", oac_type_string_map, ecwid_shipping_option, description_translated, NULL, 0),
    OAC_FIELD("carrier", oac_type_string, ecwid_shipping_option, carrier, NULL, 0),
    OAC_FIELD("carrierMethods", ecwid_shipping_option_carrier_method_list_oac_type, ecwid_shipping_option,
              carrier_methods, NULL, 0),
    OAC_FIELD("carrierSettings", ecwid_shipping_option_carrier_settings_oac_type, ecwid_shipping_option,
              carrier_settings, NULL, 0),
    OAC_FIELD("ratesCalculationType", ecwid_shipping_option_rates_calculation_type_oac_type, ecwid_shipping_option,
              rates_calculation_type, NULL, 0),
    OAC_FIELD("shippingCostMarkup", oac_type_number, ecwid_shipping_option, shipping_cost_markup, NULL, 0),
    OAC_FIELD("flatRate", ecwid_shipping_option_flat_rate_oac_type, ecwid_shipping_option, flat_rate, NULL, 0),
    OAC_FIELD("ratesTable", ecwid_shipping_option_rates_table_oac_type, ecwid_shipping_option, rates_table, NULL, 0),
    OAC_FIELD("appClientId", oac_type_string, ecwid_shipping_option, app_client_id, NULL, 0),
    OAC_FIELD("pickupInstruction", oac_type_string, ecwid_shipping_option, pickup_instruction, NULL, 0),
    OAC_FIELD("pickupInstructionTranslated", oac_type_string_map, ecwid_shipping_option, pickup_instruction_translated,
              NULL, 0),
    OAC_FIELD("pickupPrecisionType", ecwid_shipping_option_pickup_precision_type_oac_type, ecwid_shipping_option,
              pickup_precision_type, NULL, 0),
    OAC_FIELD("scheduledPickup", oac_type_bool, ecwid_shipping_option, scheduled_pickup, NULL, 0),
    OAC_FIELD("fulfillmentTimeInMinutes", oac_type_int, ecwid_shipping_option, fulfillment_time_in_minutes, NULL, 0),
    OAC_FIELD("businessHours", oac_type_string, ecwid_shipping_option, business_hours, NULL, 0),
    OAC_FIELD("businessHoursLimitationType", ecwid_shipping_option_limitation_type_oac_type, ecwid_shipping_option,
              business_hours_limitation_type, NULL, 0),
    OAC_FIELD("scheduled", oac_type_bool, ecwid_shipping_option, scheduled, NULL, 0),
    OAC_FIELD("scheduledTimePrecisionType", ecwid_shipping_option_time_precision_type_oac_type, ecwid_shipping_option,
              scheduled_time_precision_type, NULL, 0),
    OAC_FIELD("timeSlotLengthInMinutes", oac_type_int, ecwid_shipping_option, time_slot_length_in_minutes, NULL, 0),
    OAC_FIELD("allowSameDayDelivery", oac_type_bool, ecwid_shipping_option, allow_same_day_delivery, NULL, 0),
    OAC_FIELD("cutoffTimeForSameDayDelivery", oac_type_string, ecwid_shipping_option, cutoff_time_for_same_day_delivery,
              NULL, 0),
    OAC_FIELD("availabilityPeriod", ecwid_shipping_option_availability_period_oac_type, ecwid_shipping_option,
              availability_period, NULL, 0),
    OAC_FIELD("blackoutDates", ecwid_shipping_option_blackout_date_list_oac_type, ecwid_shipping_option, blackout_dates,
              NULL, 0),
    OAC_FIELD("estimatedShippingTimeAtCheckoutSettings", ecwid_shipping_time_settings_oac_type, ecwid_shipping_option,
              estimated_shipping_time_at_checkout_settings, NULL, 0),
};
static const uint8_t index_of_ecwid_shipping_option[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 12, 1, 0, 0, 0, 11, 20, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0,
    0, 0, 0, 3, 0, 0, 26, 0, 0, 31, 7, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 30, 24, 0,
    0, 21, 18, 0, 0, 0, 34, 14, 2, 0, 22, 0, 0, 0, 0, 15, 0, 16, 0, 19, 0, 0, 33, 28, 29, 0, 0, 0, 0, 0, 4, 0, 0, 6, 9,
    0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 10, 25, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_shipping_option(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("title"), &value->title);
    oac_write_map(writer, OAC_KEY("titleTranslated"), &value->title_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_int_member(writer, OAC_KEY("orderby"), &value->orderby);
    oac_write_enum(writer, OAC_KEY("fulfilmentType"), &value->fulfilment_type,
                   &ecwid_shipping_option_fulfilment_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("minimumOrderSubtotal"), &value->minimum_order_subtotal);
    oac_write_record(writer, OAC_KEY("destinationZone"), &value->destination_zone, &ecwid_shipping_zone_oac_type);
    oac_write_string_member(writer, OAC_KEY("deliveryTimeDays"), &value->delivery_time_days);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_map(writer, OAC_KEY("descriptionTranslated"), &value->description_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("carrier"), &value->carrier);
    oac_write_list(writer, OAC_KEY("carrierMethods"), &value->carrier_methods,
                   &ecwid_shipping_option_carrier_method_list_oac_type);
    oac_write_record(writer, OAC_KEY("carrierSettings"), &value->carrier_settings,
                     &ecwid_shipping_option_carrier_settings_oac_type);
    oac_write_enum(writer, OAC_KEY("ratesCalculationType"), &value->rates_calculation_type,
                   &ecwid_shipping_option_rates_calculation_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("shippingCostMarkup"), &value->shipping_cost_markup);
    oac_write_record(writer, OAC_KEY("flatRate"), &value->flat_rate, &ecwid_shipping_option_flat_rate_oac_type);
    oac_write_record(writer, OAC_KEY("ratesTable"), &value->rates_table, &ecwid_shipping_option_rates_table_oac_type);
    oac_write_string_member(writer, OAC_KEY("appClientId"), &value->app_client_id);
    oac_write_string_member(writer, OAC_KEY("pickupInstruction"), &value->pickup_instruction);
    oac_write_map(writer, OAC_KEY("pickupInstructionTranslated"), &value->pickup_instruction_translated,
                  &oac_type_string_map);
    oac_write_enum(writer, OAC_KEY("pickupPrecisionType"), &value->pickup_precision_type,
                   &ecwid_shipping_option_pickup_precision_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("scheduledPickup"), &value->scheduled_pickup);
    oac_write_int_member(writer, OAC_KEY("fulfillmentTimeInMinutes"), &value->fulfillment_time_in_minutes);
    oac_write_string_member(writer, OAC_KEY("businessHours"), &value->business_hours);
    oac_write_enum(writer, OAC_KEY("businessHoursLimitationType"), &value->business_hours_limitation_type,
                   &ecwid_shipping_option_limitation_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("scheduled"), &value->scheduled);
    oac_write_enum(writer, OAC_KEY("scheduledTimePrecisionType"), &value->scheduled_time_precision_type,
                   &ecwid_shipping_option_time_precision_type_oac_type);
    oac_write_int_member(writer, OAC_KEY("timeSlotLengthInMinutes"), &value->time_slot_length_in_minutes);
    oac_write_bool_member(writer, OAC_KEY("allowSameDayDelivery"), &value->allow_same_day_delivery);
    oac_write_string_member(writer, OAC_KEY("cutoffTimeForSameDayDelivery"), &value->cutoff_time_for_same_day_delivery);
    oac_write_enum(writer, OAC_KEY("availabilityPeriod"), &value->availability_period,
                   &ecwid_shipping_option_availability_period_oac_type);
    oac_write_list(writer, OAC_KEY("blackoutDates"), &value->blackout_dates,
                   &ecwid_shipping_option_blackout_date_list_oac_type);
    oac_write_record(writer, OAC_KEY("estimatedShippingTimeAtCheckoutSettings"),
                     &value->estimated_shipping_time_at_checkout_settings, &ecwid_shipping_time_settings_oac_type);
    oac_write_rest(writer, value, &ecwid_shipping_option_oac_type);
}

static char *read_ecwid_shipping_option(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("title"))) {
        at = oac_read_string(reader, at, &value->title);
    }
    if (oac_at_key(&at, OAC_NEXT("titleTranslated"))) {
        at = oac_read_map(reader, at, &value->title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("orderby"))) {
        at = oac_read_int(reader, at, &value->orderby);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfilmentType"))) {
        at = oac_read_enum(reader, at, &value->fulfilment_type, &ecwid_shipping_option_fulfilment_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("minimumOrderSubtotal"))) {
        at = oac_read_number(reader, at, &value->minimum_order_subtotal);
    }
    if (oac_at_key(&at, OAC_NEXT("destinationZone"))) {
        at = oac_read_record(reader, at, &value->destination_zone, &ecwid_shipping_zone_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("deliveryTimeDays"))) {
        at = oac_read_string(reader, at, &value->delivery_time_days);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("descriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("carrier"))) {
        at = oac_read_string(reader, at, &value->carrier);
    }
    if (oac_at_key(&at, OAC_NEXT("carrierMethods"))) {
        at = oac_read_list(reader, at, &value->carrier_methods, &ecwid_shipping_option_carrier_method_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("carrierSettings"))) {
        at = oac_read_record(reader, at, &value->carrier_settings, &ecwid_shipping_option_carrier_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("ratesCalculationType"))) {
        at = oac_read_enum(reader, at, &value->rates_calculation_type,
                           &ecwid_shipping_option_rates_calculation_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingCostMarkup"))) {
        at = oac_read_number(reader, at, &value->shipping_cost_markup);
    }
    if (oac_at_key(&at, OAC_NEXT("flatRate"))) {
        at = oac_read_record(reader, at, &value->flat_rate, &ecwid_shipping_option_flat_rate_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("ratesTable"))) {
        at = oac_read_record(reader, at, &value->rates_table, &ecwid_shipping_option_rates_table_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("appClientId"))) {
        at = oac_read_string(reader, at, &value->app_client_id);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupInstruction"))) {
        at = oac_read_string(reader, at, &value->pickup_instruction);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupInstructionTranslated"))) {
        at = oac_read_map(reader, at, &value->pickup_instruction_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupPrecisionType"))) {
        at = oac_read_enum(reader, at, &value->pickup_precision_type,
                           &ecwid_shipping_option_pickup_precision_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("scheduledPickup"))) {
        at = oac_read_bool(reader, at, &value->scheduled_pickup);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfillmentTimeInMinutes"))) {
        at = oac_read_int(reader, at, &value->fulfillment_time_in_minutes);
    }
    if (oac_at_key(&at, OAC_NEXT("businessHours"))) {
        at = oac_read_string(reader, at, &value->business_hours);
    }
    if (oac_at_key(&at, OAC_NEXT("businessHoursLimitationType"))) {
        at = oac_read_enum(reader, at, &value->business_hours_limitation_type,
                           &ecwid_shipping_option_limitation_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("scheduled"))) {
        at = oac_read_bool(reader, at, &value->scheduled);
    }
    if (oac_at_key(&at, OAC_NEXT("scheduledTimePrecisionType"))) {
        at = oac_read_enum(reader, at, &value->scheduled_time_precision_type,
                           &ecwid_shipping_option_time_precision_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("timeSlotLengthInMinutes"))) {
        at = oac_read_int(reader, at, &value->time_slot_length_in_minutes);
    }
    if (oac_at_key(&at, OAC_NEXT("allowSameDayDelivery"))) {
        at = oac_read_bool(reader, at, &value->allow_same_day_delivery);
    }
    if (oac_at_key(&at, OAC_NEXT("cutoffTimeForSameDayDelivery"))) {
        at = oac_read_string(reader, at, &value->cutoff_time_for_same_day_delivery);
    }
    if (oac_at_key(&at, OAC_NEXT("availabilityPeriod"))) {
        at =
            oac_read_enum(reader, at, &value->availability_period, &ecwid_shipping_option_availability_period_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("blackoutDates"))) {
        at = oac_read_list(reader, at, &value->blackout_dates, &ecwid_shipping_option_blackout_date_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("estimatedShippingTimeAtCheckoutSettings"))) {
        at = oac_read_record(reader, at, &value->estimated_shipping_time_at_checkout_settings,
                             &ecwid_shipping_time_settings_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_oac_type);
}

const oac_type ecwid_shipping_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option, extra, 34, 127),
    .write = write_ecwid_shipping_option,
    .read = read_ecwid_shipping_option,
    .fields = fields_of_ecwid_shipping_option,
    .index = index_of_ecwid_shipping_option,
};
/* clang-format off */
const oac_type ecwid_shipping_option_list_oac_type = OAC_LIST_TABLE(ecwid_shipping_option_list, ecwid_shipping_option,
                                                                    ecwid_shipping_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_shipping_option_serialize(const ecwid_shipping_option *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                       ecwid_shipping_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_validate(const ecwid_shipping_option *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_dispose(ecwid_shipping_option *value)
{
    oac_record_dispose(&ecwid_shipping_option_oac_type, value);
}
