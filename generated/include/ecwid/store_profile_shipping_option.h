/* ecwid_store_profile_shipping_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24689 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SHIPPING_OPTION_H
#define ECWID_STORE_PROFILE_SHIPPING_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_shipping_option ecwid_store_profile_shipping_option;
extern OAC_API const oac_type ecwid_store_profile_shipping_option_oac_type;

/* An array of ecwid_store_profile_shipping_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_shipping_option_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_shipping_option *items;
} ecwid_store_profile_shipping_option_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_shipping_option_list, ecwid_store_profile_shipping_option)
extern OAC_API const oac_type ecwid_store_profile_shipping_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/shipping_option_blackout_date.h>
#include <ecwid/shipping_option_carrier_method.h>
#include <ecwid/shipping_option_carrier_settings.h>
#include <ecwid/shipping_option_flat_rate.h>
#include <ecwid/shipping_option_fulfilment_type.h>
#include <ecwid/shipping_option_limitation_type.h>
#include <ecwid/shipping_option_rates_calculation_type.h>
#include <ecwid/shipping_option_rates_table.h>
#include <ecwid/shipping_option_time_precision_type.h>
#include <ecwid/shipping_time_settings.h>
#include <ecwid/store_profile_option_availability_period.h>
#include <ecwid/store_profile_zone.h>

OAC_BEGIN_DECLS

/* A way of shipping, as the profile has it.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#shippingoptions */
struct ecwid_store_profile_shipping_option {
    /* id: Id of the shipping method. */
    oac_opt_string id;
    /* title: What customers see it called. */
    oac_opt_string title;
    /* titleTranslated: The same by language; keys are two-letter codes. */
    oac_string_map title_translated;
    /* enabled: Whether customers can choose it. */
    oac_opt_bool enabled;
    /* orderby: Its place in the list, the smallest first. */
    oac_opt_int orderby;
    /* fulfilmentType: Whether goods are sent, picked up, or delivered by the store. */
    ecwid_shipping_option_fulfilment_type_opt fulfilment_type;
    /* locationId: Number of the place for picking up. Only with Lightspeed X-Series. */
    oac_opt_int location_id;
    /* minimumOrderSubtotal: Subtotal before discounts from which on it is offered. Absent where it is 0. */
    oac_opt_number minimum_order_subtotal;
    /* deliveryTimeDays: Days that it takes, a text. The same as description. */
    oac_opt_string delivery_time_days;
    /* description: What customers read about it. */
    oac_opt_string description;
    /* descriptionTranslated: The same by language; keys are two-letter codes. */
    oac_string_map description_translated;
    /* carrier: Carrier that calculates the rates. Only where a carrier does. */
    oac_opt_string carrier;
    /* carrierMethods: Services of the carrier. */
    ecwid_shipping_option_carrier_method_list carrier_methods;
    /* carrierSettings: Account and parcel that rates are calculated for. */
    ecwid_shipping_option_carrier_settings_ref carrier_settings;
    /* ratesCalculationType: Who calculates the rates - a carrier, a table, one flat rate, or an app. */
    ecwid_shipping_option_rates_calculation_type_opt rates_calculation_type;
    /* shippingCostMarkup: What is added to the carrier's rates. */
    oac_opt_number shipping_cost_markup;
    /* flatRate: The flat rate. */
    ecwid_shipping_option_flat_rate_ref flat_rate;
    /* ratesTable: The table of rates. */
    ecwid_shipping_option_rates_table_ref rates_table;
    /* appClientId: The client_id of the app that calculates the rates. Only where an app does. */
    oac_opt_string app_client_id;
    /* pickupInstruction: What customers are told about picking up, HTML. */
    oac_opt_string pickup_instruction;
    /* pickupInstructionTranslated: The same by language; keys are two-letter codes. */
    oac_string_map pickup_instruction_translated;
    /* scheduledPickup: Whether the checkout asks when the goods are picked up. */
    oac_opt_bool scheduled_pickup;
    /* pickupPreparationTimeHours: Old form of fulfillmentTimeInMinutes, in hours. Deprecated. */
    oac_opt_number pickup_preparation_time_hours;
    /* fulfillmentTimeInMinutes: Minutes that the store needs until goods can be picked up or go out. */
    oac_opt_int fulfillment_time_in_minutes;
    /* businessHours: Hours for picking up or delivery by day of the week, JSON in a text. */
    oac_opt_string business_hours;
    /* pickupBusinessHours: Old name of businessHours. */
    oac_opt_string pickup_business_hours;
    /* businessHoursLimitationType: What happens at other hours - it can be chosen with or without a warning, or not
     * at all. */
    ecwid_shipping_option_limitation_type_opt business_hours_limitation_type;
    /* scheduled: Whether the checkout asks for a day or a time. */
    oac_opt_bool scheduled;
    /* scheduledTimePrecisionType: Whether a date alone is chosen, or a span of time, too. */
    ecwid_shipping_option_time_precision_type_opt scheduled_time_precision_type;
    /* timeSlotLengthInMinutes: Minutes of the span of time that is chosen. */
    oac_opt_int time_slot_length_in_minutes;
    /* allowSameDayDelivery: Whether goods can come on the day of the order. */
    oac_opt_bool allow_same_day_delivery;
    /* cutoffTimeForSameDayDelivery: Time of the day, of 24 hours, after which goods come on the next one. */
    oac_opt_string cutoff_time_for_same_day_delivery;
    /* availabilityPeriod: How far ahead a date can be chosen. */
    ecwid_store_profile_option_availability_period_opt availability_period;
    /* destinationZone: Zone that it is offered in. Empty for public tokens. */
    ecwid_store_profile_zone_ref destination_zone;
    /* blackoutDates: Days on which nothing is delivered. */
    ecwid_shipping_option_blackout_date_list blackout_dates;
    /* estimatedShippingTimeAtCheckoutSettings: How long the checkout says that it takes. */
    ecwid_shipping_time_settings_ref estimated_shipping_time_at_checkout_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SHIPPING_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_shipping_option_serialize(
    const ecwid_store_profile_shipping_option *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_shipping_option_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_store_profile_shipping_option *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_shipping_option_validate(const ecwid_store_profile_shipping_option *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_shipping_option_dispose(ecwid_store_profile_shipping_option *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_shipping_option)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_shipping_option)

OAC_END_DECLS

#endif
