/* ecwid_checkout_extra_field: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12041 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_H
#define ECWID_CHECKOUT_EXTRA_FIELD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field ecwid_checkout_extra_field;
extern OAC_API const oac_type ecwid_checkout_extra_field_oac_type;

/* An array of ecwid_checkout_extra_field: `items` has `count` of them and is borrowed. */
typedef struct ecwid_checkout_extra_field_list {
    oac_presence state;
    size_t count;
    const ecwid_checkout_extra_field *items;
} ecwid_checkout_extra_field_list;
OAC_LIST_FUNCTIONS(ecwid_checkout_extra_field_list, ecwid_checkout_extra_field)
extern OAC_API const oac_type ecwid_checkout_extra_field_list_oac_type;

OAC_END_DECLS

#include <ecwid/checkout_extra_checkout_display_section.h>
#include <ecwid/checkout_extra_details_display_section.h>
#include <ecwid/checkout_extra_field_datepicker_options.h>
#include <ecwid/checkout_extra_field_option.h>
#include <ecwid/checkout_extra_field_overrides.h>
#include <ecwid/checkout_extra_field_type.h>

OAC_BEGIN_DECLS

/* The object CheckoutExtraField of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * get-checkout-extra-field#response-json */
struct ecwid_checkout_extra_field {
    /* key: string. */
    oac_opt_string key;
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
    /* cpField: boolean. */
    oac_opt_bool cp_field;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_serialize(const ecwid_checkout_extra_field *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_checkout_extra_field *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_validate(const ecwid_checkout_extra_field *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_checkout_extra_field_dispose(ecwid_checkout_extra_field *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field)

OAC_END_DECLS

#endif
