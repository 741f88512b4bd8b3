/* ecwid_shipping_time_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23637 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_TIME_SETTINGS_H
#define ECWID_SHIPPING_TIME_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_time_settings ecwid_shipping_time_settings;
extern OAC_API const oac_type ecwid_shipping_time_settings_oac_type;

typedef struct ecwid_shipping_time_settings_ref {
    oac_presence state;
    const ecwid_shipping_time_settings *value;
} ecwid_shipping_time_settings_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_time_settings)

/* What the estimate of the day of arrival at checkout is made of.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/shipping-options/
 * update-shipping-option#estimatedshippingtimeatcheckoutsettings */
struct ecwid_shipping_time_settings {
    /* estimatedDeliveryDateAtCheckoutEnabled: Whether customers see an estimate at checkout. */
    oac_opt_bool estimated_delivery_date_at_checkout_enabled;
    /* estimatedTransitTimeInDays: Days on the way, from the fewest to the most: two numbers such as 2 and 6, alike
     * if it is always the same. */
    oac_opt_int_list estimated_transit_time_in_days;
    /* fulfillmentTimeInDays: Days to prepare an order, from the fewest to the most: two numbers, alike if it is
     * always the same. */
    oac_opt_int_list fulfillment_time_in_days;
    /* cutoffTimeForSameDayPacking: Local time of day, such as 13:00, after which an order is packed on the next
     * working day. */
    oac_opt_string cutoff_time_for_same_day_packing;
    /* shippingBusinessDays: Days on which parcels are delivered, says the page; the name suggests packing. Days are
     * MON, TUE and so on. */
    oac_string_list shipping_business_days;
    /* deliveryDays: Days on which the store packs orders, says the page; the name suggests delivery. Days are MON,
     * TUE and so on. */
    oac_string_list delivery_days;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_TIME_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_time_settings_serialize(const ecwid_shipping_time_settings *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_time_settings_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_shipping_time_settings *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_time_settings_validate(const ecwid_shipping_time_settings *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_shipping_time_settings_dispose(ecwid_shipping_time_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_time_settings)
OAC_CJSON_FUNCTIONS(ecwid_shipping_time_settings)

OAC_END_DECLS

#endif
