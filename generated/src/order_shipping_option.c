/* ecwid_order_shipping_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17431 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_shipping_option[] = {
    109,
    111,
    113,
    115,
    118,
};
static const uint16_t operations_2_of_ecwid_order_shipping_option[] = {
    113,
    115,
};
static const oac_constraint rules_1_of_ecwid_order_shipping_option[] = {
    OAC_ROW_ONLY(0, 5, 5, operations_1_of_ecwid_order_shipping_option),
    OAC_ROW_ONLY(0, 10, 5, operations_1_of_ecwid_order_shipping_option),
    OAC_ROW_ONLY(0, 11, 5, operations_1_of_ecwid_order_shipping_option),
    OAC_ROW_ONLY(OAC_ROW_LAST, 12, 2, operations_2_of_ecwid_order_shipping_option),
};
static const oac_field fields_of_ecwid_order_shipping_option[] = {
    OAC_FIELD("shippingCarrierName", oac_type_string, ecwid_order_shipping_option, shipping_carrier_name, NULL, 0),
    OAC_FIELD("shippingMethodName", oac_type_string, ecwid_order_shipping_option, shipping_method_name, NULL, 0),
    OAC_FIELD("shippingMethodId", oac_type_string, ecwid_order_shipping_option, shipping_method_id, NULL, 0),
    OAC_FIELD("shippingRate", oac_type_number, ecwid_order_shipping_option, shipping_rate, NULL, 0),
    OAC_FIELD("shippingRateWithoutTax", oac_type_number, ecwid_order_shipping_option, shipping_rate_without_tax, NULL,
              0),
    OAC_FIELD("discountedShippingRate", oac_type_number, ecwid_order_shipping_option, discounted_shipping_rate, NULL,
              OAC_CHECK_READ_ONLY),
    OAC_FIELD("estimatedTransitTime", ecwid_order_estimated_transit_time_oac_type, ecwid_order_shipping_option,
              estimated_transit_time, NULL, 0),
    OAC_FIELD("isPickup", oac_type_bool, ecwid_order_shipping_option, is_pickup, NULL, 0),
    OAC_FIELD("pickupInstruction", oac_type_string, ecwid_order_shipping_option, pickup_instruction, NULL, 0),
    OAC_FIELD("fulfillmentType", ecwid_order_shipping_option_fulfillment_type_oac_type, ecwid_order_shipping_option,
              fulfillment_type, NULL, 0),
    OAC_FIELD("timeSlotLengthInMinutes", oac_type_int, ecwid_order_shipping_option, time_slot_length_in_minutes, NULL,
              0),
    OAC_FIELD("discount", ecwid_order_discount_info_oac_type, ecwid_order_shipping_option, discount, NULL, 0),
    OAC_FIELD("isShippingLimit", oac_type_bool, ecwid_order_shipping_option, is_shipping_limit, NULL, 0),
};
static const uint8_t index_of_ecwid_order_shipping_option[] = {
    0, 0, 11, 0, 0, 7, 0, 13, 0, 0, 4, 8, 0, 0, 0, 5, 2, 0, 12, 0, 9, 0, 0, 3, 0, 1, 6, 0, 0, 10, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_shipping_option(oac_writer *writer, const void *from)
{
    const ecwid_order_shipping_option *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("shippingCarrierName"), &value->shipping_carrier_name);
    oac_write_string_member(writer, OAC_KEY("shippingMethodName"), &value->shipping_method_name);
    oac_write_string_member(writer, OAC_KEY("shippingMethodId"), &value->shipping_method_id);
    oac_write_number_member(writer, OAC_KEY("shippingRate"), &value->shipping_rate);
    oac_write_number_member(writer, OAC_KEY("shippingRateWithoutTax"), &value->shipping_rate_without_tax);
    oac_write_number_member(writer, OAC_KEY("discountedShippingRate"), &value->discounted_shipping_rate);
    oac_write_union(writer, OAC_KEY("estimatedTransitTime"), &value->estimated_transit_time,
                    &ecwid_order_estimated_transit_time_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isPickup"), &value->is_pickup);
    oac_write_string_member(writer, OAC_KEY("pickupInstruction"), &value->pickup_instruction);
    oac_write_enum(writer, OAC_KEY("fulfillmentType"), &value->fulfillment_type,
                   &ecwid_order_shipping_option_fulfillment_type_oac_type);
    oac_write_int_member(writer, OAC_KEY("timeSlotLengthInMinutes"), &value->time_slot_length_in_minutes);
    oac_write_record(writer, OAC_KEY("discount"), &value->discount, &ecwid_order_discount_info_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isShippingLimit"), &value->is_shipping_limit);
    oac_write_rest(writer, value, &ecwid_order_shipping_option_oac_type);
}

static char *read_ecwid_order_shipping_option(oac_reader *reader, char *at, void *into)
{
    ecwid_order_shipping_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("shippingCarrierName"))) {
        at = oac_read_string(reader, at, &value->shipping_carrier_name);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethodName"))) {
        at = oac_read_string(reader, at, &value->shipping_method_name);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingMethodId"))) {
        at = oac_read_string(reader, at, &value->shipping_method_id);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingRate"))) {
        at = oac_read_number(reader, at, &value->shipping_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingRateWithoutTax"))) {
        at = oac_read_number(reader, at, &value->shipping_rate_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("discountedShippingRate"))) {
        at = oac_read_number(reader, at, &value->discounted_shipping_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("estimatedTransitTime"))) {
        at = oac_read_union(reader, at, &value->estimated_transit_time, &ecwid_order_estimated_transit_time_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isPickup"))) {
        at = oac_read_bool(reader, at, &value->is_pickup);
    }
    if (oac_at_key(&at, OAC_NEXT("pickupInstruction"))) {
        at = oac_read_string(reader, at, &value->pickup_instruction);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfillmentType"))) {
        at =
            oac_read_enum(reader, at, &value->fulfillment_type, &ecwid_order_shipping_option_fulfillment_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("timeSlotLengthInMinutes"))) {
        at = oac_read_int(reader, at, &value->time_slot_length_in_minutes);
    }
    if (oac_at_key(&at, OAC_NEXT("discount"))) {
        at = oac_read_record(reader, at, &value->discount, &ecwid_order_discount_info_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isShippingLimit"))) {
        at = oac_read_bool(reader, at, &value->is_shipping_limit);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_shipping_option_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_shipping_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_shipping_option, extra, 13, 31),
    .write = write_ecwid_order_shipping_option,
    .read = read_ecwid_order_shipping_option,
    .fields = fields_of_ecwid_order_shipping_option,
    .index = index_of_ecwid_order_shipping_option,
    .rules = rules_1_of_ecwid_order_shipping_option,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_shipping_option_list_oac_type =
OAC_LIST_TABLE(ecwid_order_shipping_option_list, ecwid_order_shipping_option, ecwid_order_shipping_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_shipping_option_serialize(const ecwid_order_shipping_option *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_order_shipping_option_oac_type, value, buffer, error);
}

oac_status ecwid_order_shipping_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_order_shipping_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_shipping_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_shipping_option_validate(const ecwid_order_shipping_option *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_shipping_option_oac_type, value, mode, violations, error);
}

void ecwid_order_shipping_option_dispose(ecwid_order_shipping_option *value)
{
    oac_record_dispose(&ecwid_order_shipping_option_oac_type, value);
}
