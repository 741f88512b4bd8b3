/* ecwid_shipping_time_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23637 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_time_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_time_settings[] = {
    OAC_FIELD("estimatedDeliveryDateAtCheckoutEnabled", oac_type_bool, ecwid_shipping_time_settings,
              estimated_delivery_date_at_checkout_enabled, NULL, 0),
    OAC_FIELD("estimatedTransitTimeInDays", oac_type_opt_int_list, ecwid_shipping_time_settings,
              estimated_transit_time_in_days, NULL, 0),
    OAC_FIELD("fulfillmentTimeInDays", oac_type_opt_int_list, ecwid_shipping_time_settings, fulfillment_time_in_days,
              NULL, 0),
    OAC_FIELD("cutoffTimeForSameDayPacking", oac_type_string, ecwid_shipping_time_settings,
              cutoff_time_for_same_day_packing, NULL, 0),
    OAC_FIELD("shippingBusinessDays", oac_type_string_list, ecwid_shipping_time_settings, shipping_business_days, NULL,
              0),
    OAC_FIELD("deliveryDays", oac_type_string_list, ecwid_shipping_time_settings, delivery_days, NULL, 0),
};
static const uint8_t index_of_ecwid_shipping_time_settings[] = {
    0, 0, 0, 0, 0, 0, 6, 4, 0, 3, 0, 2, 5, 0, 1, 0,
};
/* clang-format on */

static void write_ecwid_shipping_time_settings(oac_writer *writer, const void *from)
{
    const ecwid_shipping_time_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("estimatedDeliveryDateAtCheckoutEnabled"),
                          &value->estimated_delivery_date_at_checkout_enabled);
    oac_write_list(writer, OAC_KEY("estimatedTransitTimeInDays"), &value->estimated_transit_time_in_days,
                   &oac_type_opt_int_list);
    oac_write_list(writer, OAC_KEY("fulfillmentTimeInDays"), &value->fulfillment_time_in_days, &oac_type_opt_int_list);
    oac_write_string_member(writer, OAC_KEY("cutoffTimeForSameDayPacking"), &value->cutoff_time_for_same_day_packing);
    oac_write_list(writer, OAC_KEY("shippingBusinessDays"), &value->shipping_business_days, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("deliveryDays"), &value->delivery_days, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_shipping_time_settings_oac_type);
}

static char *read_ecwid_shipping_time_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_time_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("estimatedDeliveryDateAtCheckoutEnabled"))) {
        at = oac_read_bool(reader, at, &value->estimated_delivery_date_at_checkout_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("estimatedTransitTimeInDays"))) {
        at = oac_read_list(reader, at, &value->estimated_transit_time_in_days, &oac_type_opt_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("fulfillmentTimeInDays"))) {
        at = oac_read_list(reader, at, &value->fulfillment_time_in_days, &oac_type_opt_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("cutoffTimeForSameDayPacking"))) {
        at = oac_read_string(reader, at, &value->cutoff_time_for_same_day_packing);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingBusinessDays"))) {
        at = oac_read_list(reader, at, &value->shipping_business_days, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("deliveryDays"))) {
        at = oac_read_list(reader, at, &value->delivery_days, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_time_settings_oac_type);
}

const oac_type ecwid_shipping_time_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_time_settings, extra, 6, 15),
    .write = write_ecwid_shipping_time_settings,
    .read = read_ecwid_shipping_time_settings,
    .fields = fields_of_ecwid_shipping_time_settings,
    .index = index_of_ecwid_shipping_time_settings,
};

oac_status ecwid_shipping_time_settings_serialize(const ecwid_shipping_time_settings *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_time_settings_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_time_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_shipping_time_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_time_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_time_settings_validate(const ecwid_shipping_time_settings *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_time_settings_oac_type, value, mode, violations, error);
}

void ecwid_shipping_time_settings_dispose(ecwid_shipping_time_settings *value)
{
    oac_record_dispose(&ecwid_shipping_time_settings_oac_type, value);
}
