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

/* What to change of an extra field.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#request-json */
struct ecwid_update_checkout_extra_field_request {
    /* title: Title above the field at the checkout; also in the control panel and in emails. */
    oac_opt_string title;
    /* titleTranslated: The title by language, such as fr; keys are two-letter codes of languages of the store. */
    oac_string_map title_translated;
    /* type: What customers see - lines of text, choices, buttons, a calendar, or a text that cannot be changed
     * (empty). Default: "text". */
    ecwid_checkout_extra_field_type_opt type;
    /* textPlaceholder: Text in an empty input of the types text and textarea. It is no value. */
    oac_opt_string text_placeholder;
    /* textPlaceholderTranslated: The textPlaceholder by language; keys are two-letter codes. */
    oac_string_map text_placeholder_translated;
    /* available: Whether the field is switched on. It is where this is left out. */
    oac_opt_bool available;
    /* required: Whether customers cannot go on without filling it in. They can where this is left out. */
    oac_opt_bool required;
    /* checkoutDisplaySection: At which step of the checkout it is shown. Nowhere where it is left out, so that it
     * can hold hidden data. */
    ecwid_checkout_extra_checkout_display_section_opt checkout_display_section;
    /* orderDetailsDisplaySection: With what it is shown in emails and the control panel. With the comments where it
     * is left out. */
    ecwid_checkout_extra_details_display_section_opt order_details_display_section;
    /* showInInvoice: Whether it is printed on tax invoices. It is not where this is left out. */
    oac_opt_bool show_in_invoice;
    /* showInNotifications: Whether it is in emails to customers, which needs orderDetailsDisplaySection. It is not
     * where this is left out. */
    oac_opt_bool show_in_notifications;
    /* value: Value that it has before the customer changes it. None where it is left out. */
    oac_opt_string value;
    /* valueTranslated: The value by language; keys are two-letter codes. */
    oac_string_map value_translated;
    /* subtitle: Line below the title at the checkout. None where it is left out. */
    oac_opt_string subtitle;
    /* subtitleTranslated: The subtitle by language; keys are two-letter codes. */
    oac_string_map subtitle_translated;
    /* tip: Hint in the input of the types text and textarea. None where it is left out. */
    oac_opt_string tip;
    /* tipTranslated: The tip by language; keys are two-letter codes. */
    oac_string_map tip_translated;
    /* showForPaymentMethodIds: Ids of the payment methods with which it is shown. With all where it is left out. */
    oac_string_list show_for_payment_method_ids;
    /* showForShippingMethodIds: Ids of the shipping methods with which it is shown. With all where it is left out. */
    oac_string_list show_for_shipping_method_ids;
    /* showForCountry: Two-letter codes of the countries for which it is shown. For all where it is left out. */
    oac_string_list show_for_country;
    /* options: What can be chosen. Types that offer a choice become text without it. */
    ecwid_checkout_extra_field_option_list options;
    /* datepickerOptions: Which dates and times the calendar offers. Only for the type datetime. */
    ecwid_checkout_extra_field_datepicker_options_ref datepicker_options;
    /* overrides: What changes by itself under some condition, such as hours of a place where goods are picked up. */
    ecwid_checkout_extra_field_overrides_ref overrides;
    /* orderBy: Its place among extra fields in the control panel and in emails, not at the checkout. */
    oac_opt_int order_by;
    /* shownOnOrderDetails: Whether the control panel shows it with the details of orders. */
    oac_opt_bool shown_on_order_details;
    /* saveToCustomerProfile: Whether what is entered is kept with the customer, too. */
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
