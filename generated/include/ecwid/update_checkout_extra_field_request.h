/* ecwid_update_checkout_extra_field_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12264 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_REQUEST_H
#define ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_checkout_extra_field_request ecwid_update_checkout_extra_field_request;
extern OAC_API const oac_type ecwid_update_checkout_extra_field_request_oac_type;

OAC_END_DECLS

#include <ecwid/checkout_extra_checkout_display_section.h>
#include <ecwid/checkout_extra_details_display_section.h>
#include <ecwid/checkout_extra_field_datepicker_options.h>
#include <ecwid/checkout_extra_field_option.h>
#include <ecwid/checkout_extra_field_overrides.h>
#include <ecwid/checkout_extra_field_type.h>

OAC_BEGIN_DECLS

/* The object UpdateCheckoutExtraFieldRequest of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#request-json */
struct ecwid_update_checkout_extra_field_request {
    /* title: string. */
    oac_opt_string title;
    /* titleTranslated: map of strings. */
    oac_string_map title_translated;
    /* type: string. Default: "text". */
    ecwid_checkout_extra_field_type_opt type;
    /* textPlaceholder: string. */
    oac_opt_string text_placeholder;
    /* textPlaceholderTranslated: map of strings. */
    oac_string_map text_placeholder_translated;
    /* available: boolean. */
    oac_opt_bool available;
    /* required: boolean. */
    oac_opt_bool required;
    /* checkoutDisplaySection: string. */
    ecwid_checkout_extra_checkout_display_section_opt checkout_display_section;
    /* orderDetailsDisplaySection: string. */
    ecwid_checkout_extra_details_display_section_opt order_details_display_section;
    /* showInInvoice: boolean. */
    oac_opt_bool show_in_invoice;
    /* showInNotifications: boolean. */
    oac_opt_bool show_in_notifications;
    /* value: string. */
    oac_opt_string value;
    /* valueTranslated: map of strings. */
    oac_string_map value_translated;
    /* subtitle: string. */
    oac_opt_string subtitle;
    /* subtitleTranslated: map of strings. */
    oac_string_map subtitle_translated;
    /* tip: string. */
    oac_opt_string tip;
    /* tipTranslated: map of strings. */
    oac_string_map tip_translated;
    /* showForPaymentMethodIds: array of strings. */
    oac_string_list show_for_payment_method_ids;
    /* showForShippingMethodIds: array of strings. */
    oac_string_list show_for_shipping_method_ids;
    /* showForCountry: array of strings. */
    oac_string_list show_for_country;
    /* options: array of objects. */
    ecwid_checkout_extra_field_option_list options;
    /* datepickerOptions: object. */
    ecwid_checkout_extra_field_datepicker_options_ref datepicker_options;
    /* overrides: object. */
    ecwid_checkout_extra_field_overrides_ref overrides;
    /* orderBy: integer. */
    oac_opt_int order_by;
    /* shownOnOrderDetails: boolean. */
    oac_opt_bool shown_on_order_details;
    /* saveToCustomerProfile: boolean. */
    oac_opt_bool save_to_customer_profile;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CHECKOUT_EXTRA_FIELD_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_checkout_extra_field_request_serialize(
    const ecwid_update_checkout_extra_field_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_checkout_extra_field_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_update_checkout_extra_field_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_checkout_extra_field_request_validate(const ecwid_update_checkout_extra_field_request *value,
                                                   oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_checkout_extra_field_request_dispose(ecwid_update_checkout_extra_field_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_checkout_extra_field_request)
OAC_CJSON_FUNCTIONS(ecwid_update_checkout_extra_field_request)

OAC_END_DECLS

#endif
