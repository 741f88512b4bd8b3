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

/* The object StoreProfileShippingOption of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#shippingoptions */
struct ecwid_store_profile_shipping_option {
    /* id: string. */
    oac_opt_string id;
    /* title: string. */
    oac_opt_string title;
    /* titleTranslated: map of strings. */
    oac_string_map title_translated;
    /* enabled: boolean. */
    oac_opt_bool enabled;
    /* orderby: integer. */
    oac_opt_int orderby;
    /* fulfilmentType: string. */
    ecwid_shipping_option_fulfilment_type_opt fulfilment_type;
    /* locationId: integer. */
    oac_opt_int location_id;
    /* minimumOrderSubtotal: number. */
    oac_opt_number minimum_order_subtotal;
    /* deliveryTimeDays: string. */
    oac_opt_string delivery_time_days;
    /* description: string. */
    oac_opt_string description;
    /* descriptionTranslated: map of strings. */
    oac_string_map description_translated;
    /* carrier: string. */
    oac_opt_string carrier;
    /* carrierMethods: array of objects. */
    ecwid_shipping_option_carrier_method_list carrier_methods;
    /* carrierSettings: How rates are asked of a carrier. */
    ecwid_shipping_option_carrier_settings_ref carrier_settings;
    /* ratesCalculationType: string. */
    ecwid_shipping_option_rates_calculation_type_opt rates_calculation_type;
    /* shippingCostMarkup: number. */
    oac_opt_number shipping_cost_markup;
    /* flatRate: One price of shipping for all orders. */
    ecwid_shipping_option_flat_rate_ref flat_rate;
    /* ratesTable: Prices of shipping that depend on the order. */
    ecwid_shipping_option_rates_table_ref rates_table;
    /* appClientId: string. */
    oac_opt_string app_client_id;
    /* pickupInstruction: string. */
    oac_opt_string pickup_instruction;
    /* pickupInstructionTranslated: map of strings. */
    oac_string_map pickup_instruction_translated;
    /* scheduledPickup: boolean. */
    oac_opt_bool scheduled_pickup;
    /* pickupPreparationTimeHours: number. Deprecated. */
    oac_opt_number pickup_preparation_time_hours;
    /* fulfillmentTimeInMinutes: integer. */
    oac_opt_int fulfillment_time_in_minutes;
    /* businessHours: string. */
    oac_opt_string business_hours;
    /* pickupBusinessHours: string. */
    oac_opt_string pickup_business_hours;
    /* businessHoursLimitationType: string. */
    ecwid_shipping_option_limitation_type_opt business_hours_limitation_type;
    /* scheduled: boolean. */
    oac_opt_bool scheduled;
    /* scheduledTimePrecisionType: string. */
    ecwid_shipping_option_time_precision_type_opt scheduled_time_precision_type;
    /* timeSlotLengthInMinutes: integer. */
    oac_opt_int time_slot_length_in_minutes;
    /* allowSameDayDelivery: boolean. */
    oac_opt_bool allow_same_day_delivery;
    /* cutoffTimeForSameDayDelivery: string. */
    oac_opt_string cutoff_time_for_same_day_delivery;
    /* availabilityPeriod: string. */
    ecwid_store_profile_option_availability_period_opt availability_period;
    /* destinationZone: object. */
    ecwid_store_profile_zone_ref destination_zone;
    /* blackoutDates: array of objects. */
    ecwid_shipping_option_blackout_date_list blackout_dates;
    /* estimatedShippingTimeAtCheckoutSettings: What the estimate of the day of arrival at checkout is made of. */
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
