/* ecwid_update_shipping_option_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23842 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_SHIPPING_OPTION_REQUEST_H
#define ECWID_UPDATE_SHIPPING_OPTION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_shipping_option_request ecwid_update_shipping_option_request;
extern OAC_API const oac_type ecwid_update_shipping_option_request_oac_type;

OAC_END_DECLS

#include <ecwid/shipping_option_availability_period.h>
#include <ecwid/shipping_option_blackout_date.h>
#include <ecwid/shipping_option_carrier_method.h>
#include <ecwid/shipping_option_carrier_settings.h>
#include <ecwid/shipping_option_flat_rate.h>
#include <ecwid/shipping_option_fulfilment_type.h>
#include <ecwid/shipping_option_limitation_type.h>
#include <ecwid/shipping_option_pickup_precision_type.h>
#include <ecwid/shipping_option_rates_calculation_type.h>
#include <ecwid/shipping_option_rates_table.h>
#include <ecwid/shipping_option_time_precision_type.h>
#include <ecwid/shipping_time_settings.h>
#include <ecwid/shipping_zone.h>

OAC_BEGIN_DECLS

/* The fields of a shipping option to change. Fields that are left out stay as they are.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#request-json */
struct ecwid_update_shipping_option_request {
    /* title: Name that customers see at checkout, up to 100 characters. */
    oac_opt_string title;
    /* titleTranslated: Name by language, under codes such as en. */
    oac_string_map title_translated;
    /* enabled: Whether customers may choose it at checkout. */
    oac_opt_bool enabled;
    /* orderby: Place among the shipping options. The server counts 10, 20, 30. */
    oac_opt_int orderby;
    /* fulfilmentType: Whether customers fetch the goods (pickup), the store brings them (delivery), or a carrier
     * does (shipping). */
    ecwid_shipping_option_fulfilment_type_opt fulfilment_type;
    /* minimumOrderSubtotal: Smallest subtotal, before discounts, of an order that may use it, in the store's
     * currency. Absent if 0. */
    oac_opt_number minimum_order_subtotal;
    /* destinationZone: Where it ships to. */
    ecwid_shipping_zone_ref destination_zone;
    /* deliveryTimeDays: How many days it takes, as a text such as 4-6. It is the same as description. */
    oac_opt_string delivery_time_days;
    /* description: Text about it at checkout. */
    oac_opt_string description;
    /* descriptionTranslated: Description by language, under codes such as en. */
    oac_string_map description_translated;
    /* carrier: Name of the carrier, for options that Ecwid has built in. */
    oac_opt_string carrier;
    /* carrierMethods: Services of the carrier among which customers choose. */
    ecwid_shipping_option_carrier_method_list carrier_methods;
    /* carrierSettings: How rates are asked of the carrier. */
    ecwid_shipping_option_carrier_settings_ref carrier_settings;
    /* ratesCalculationType: Who or what tells the price - the carrier, the table in ratesTable, the flatRate, or an
     * app. */
    ecwid_shipping_option_rates_calculation_type_opt rates_calculation_type;
    /* shippingCostMarkup: What is added to the carrier's price. Whether it is money or percent is not documented. */
    oac_opt_number shipping_cost_markup;
    /* flatRate: The one price for all orders. Only where ratesCalculationType is flat. */
    ecwid_shipping_option_flat_rate_ref flat_rate;
    /* ratesTable: Prices by weight or by subtotal. Only where ratesCalculationType is table. */
    ecwid_shipping_option_rates_table_ref rates_table;
    /* appClientId: Client id of the app that added it. Only where an app did. */
    oac_opt_string app_client_id;
    /* pickupInstruction: What customers read about how to fetch their goods, in HTML. Only for pickup. */
    oac_opt_string pickup_instruction;
    /* pickupInstructionTranslated: Instructions for pickup by language, under codes such as en. */
    oac_string_map pickup_instruction_translated;
    /* pickupPrecisionType: Whether customers choose the day of pickup only, or the time as well. */
    ecwid_shipping_option_pickup_precision_type_opt pickup_precision_type;
    /* scheduledPickup: Whether customers choose when they fetch their goods. */
    oac_opt_bool scheduled_pickup;
    /* fulfillmentTimeInMinutes: How long the store needs to prepare an order, in minutes. Earlier times cannot be
     * chosen at checkout. */
    oac_opt_int fulfillment_time_in_minutes;
    /* businessHours: Hours in which it can be used, as a text that holds JSON: for each day (MON to SUN) a list of
     * pairs such as ["08:30","13:30"]. */
    oac_opt_string business_hours;
    /* businessHoursLimitationType: What happens to orders outside businessHours: taken with a warning, refused with
     * a note when it is open again, or taken without a word. */
    ecwid_shipping_option_limitation_type_opt business_hours_limitation_type;
    /* scheduled: Whether customers choose a day or time of delivery or pickup at checkout. */
    oac_opt_bool scheduled;
    /* scheduledTimePrecisionType: Whether customers choose the day of delivery only, or the time as well. */
    ecwid_shipping_option_time_precision_type_opt scheduled_time_precision_type;
    /* timeSlotLengthInMinutes: Length of the slots of time that customers choose from, in minutes. */
    oac_opt_int time_slot_length_in_minutes;
    /* allowSameDayDelivery: Whether goods can come on the day of the order. */
    oac_opt_bool allow_same_day_delivery;
    /* cutoffTimeForSameDayDelivery: Time of day, such as 13:00, after which orders are delivered on the next working
     * day. */
    oac_opt_string cutoff_time_for_same_day_delivery;
    /* availabilityPeriod: How far ahead customers may choose a day. Unless set, there is no limit. Default:
     * "UNLIMITED". */
    ecwid_shipping_option_availability_period_opt availability_period;
    /* blackoutDates: Days on which the store is closed, so that they cannot be chosen. */
    ecwid_shipping_option_blackout_date_list blackout_dates;
    /* estimatedShippingTimeAtCheckoutSettings: What the estimate of the day of arrival at checkout is made of. */
    ecwid_shipping_time_settings_ref estimated_shipping_time_at_checkout_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_SHIPPING_OPTION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_shipping_option_request_serialize(
    const ecwid_update_shipping_option_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_shipping_option_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_update_shipping_option_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_shipping_option_request_validate(const ecwid_update_shipping_option_request *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_shipping_option_request_dispose(ecwid_update_shipping_option_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_shipping_option_request)
OAC_CJSON_FUNCTIONS(ecwid_update_shipping_option_request)

OAC_END_DECLS

#endif
