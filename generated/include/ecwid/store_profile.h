/* ecwid_store_profile: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24107 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_H
#define ECWID_STORE_PROFILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile ecwid_store_profile;
extern OAC_API const oac_type ecwid_store_profile_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/store_profile_account.h>
#include <ecwid/store_profile_account_billing.h>
#include <ecwid/store_profile_business_registration_id.h>
#include <ecwid/store_profile_design_settings.h>
#include <ecwid/store_profile_fb_messenger_settings.h>
#include <ecwid/store_profile_feature_toggle.h>
#include <ecwid/store_profile_formats_and_units.h>
#include <ecwid/store_profile_general_info.h>
#include <ecwid/store_profile_gift_card_settings.h>
#include <ecwid/store_profile_languages.h>
#include <ecwid/store_profile_legal_pages_settings.h>
#include <ecwid/store_profile_mail_notifications.h>
#include <ecwid/store_profile_mailchimp_settings.h>
#include <ecwid/store_profile_order_invoice_settings.h>
#include <ecwid/store_profile_payment.h>
#include <ecwid/store_profile_phone_notifications.h>
#include <ecwid/store_profile_product_filters_settings.h>
#include <ecwid/store_profile_registration_answers.h>
#include <ecwid/store_profile_settings.h>
#include <ecwid/store_profile_shipping.h>
#include <ecwid/store_profile_social_links_settings.h>
#include <ecwid/store_profile_tax_invoice_settings.h>
#include <ecwid/store_profile_tax_settings.h>
#include <ecwid/store_profile_tips_settings.h>
#include <ecwid/store_profile_vertical_settings.h>
#include <ecwid/store_profile_zone.h>
#include <ecwid/tax.h>

OAC_BEGIN_DECLS

/* The object StoreProfile of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#response-json */
struct ecwid_store_profile {
    /* generalInfo: object. */
    ecwid_store_profile_general_info_ref general_info;
    /* account: object. */
    ecwid_store_profile_account_ref account;
    /* settings: object. */
    ecwid_store_profile_settings_ref settings;
    /* mailNotifications: object. */
    ecwid_store_profile_mail_notifications_ref mail_notifications;
    /* phoneNotifications: object. */
    ecwid_store_profile_phone_notifications_ref phone_notifications;
    /* company: Name and address of a person, of a company or of a place that goods are sent from. Not with
     * countryName. */
    ecwid_address_ref company;
    /* formatsAndUnits: object. */
    ecwid_store_profile_formats_and_units_ref formats_and_units;
    /* languages: object. */
    ecwid_store_profile_languages_ref languages;
    /* shipping: object. */
    ecwid_store_profile_shipping_ref shipping;
    /* zones: array of objects. */
    ecwid_store_profile_zone_list zones;
    /* taxes: array of objects. */
    ecwid_tax_list taxes;
    /* taxSettings: object. */
    ecwid_store_profile_tax_settings_ref tax_settings;
    /* businessRegistrationID: object. */
    ecwid_store_profile_business_registration_id_ref business_registration_id;
    /* payment: object. Read-only: the server sets it. */
    ecwid_store_profile_payment_ref payment;
    /* featureToggles: array of objects. Read-only: the server sets it. */
    ecwid_store_profile_feature_toggle_list feature_toggles;
    /* legalPagesSettings: object. */
    ecwid_store_profile_legal_pages_settings_ref legal_pages_settings;
    /* designSettings: map of values of several types. */
    ecwid_store_profile_design_settings_map design_settings;
    /* productFiltersSettings: object. */
    ecwid_store_profile_product_filters_settings_ref product_filters_settings;
    /* verticalSettings: object. */
    ecwid_store_profile_vertical_settings_ref vertical_settings;
    /* fbMessengerSettings: object. Read-only: the server sets it. */
    ecwid_store_profile_fb_messenger_settings_ref fb_messenger_settings;
    /* mailchimpSettings: object. Read-only: the server sets it. */
    ecwid_store_profile_mailchimp_settings_ref mailchimp_settings;
    /* orderInvoiceSettings: object. */
    ecwid_store_profile_order_invoice_settings_ref order_invoice_settings;
    /* socialLinksSettings: object. */
    ecwid_store_profile_social_links_settings_ref social_links_settings;
    /* registrationAnswers: object. */
    ecwid_store_profile_registration_answers_ref registration_answers;
    /* giftCardSettings: object. Read-only: the server sets it. */
    ecwid_store_profile_gift_card_settings_ref gift_card_settings;
    /* tipsSettings: object. */
    ecwid_store_profile_tips_settings_ref tips_settings;
    /* accountBilling: object. Read-only: the server sets it. */
    ecwid_store_profile_account_billing_ref account_billing;
    /* taxInvoiceSettings: object. */
    ecwid_store_profile_tax_invoice_settings_ref tax_invoice_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_serialize(const ecwid_store_profile *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_store_profile *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_validate(const ecwid_store_profile *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_dispose(ecwid_store_profile *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile)
OAC_CJSON_FUNCTIONS(ecwid_store_profile)

OAC_END_DECLS

#endif
