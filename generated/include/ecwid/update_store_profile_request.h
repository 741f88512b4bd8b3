/* ecwid_update_store_profile_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25691 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_STORE_PROFILE_REQUEST_H
#define ECWID_UPDATE_STORE_PROFILE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_store_profile_request ecwid_update_store_profile_request;
extern OAC_API const oac_type ecwid_update_store_profile_request_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/store_profile_account.h>
#include <ecwid/store_profile_business_registration_id.h>
#include <ecwid/store_profile_design_settings.h>
#include <ecwid/store_profile_formats_and_units.h>
#include <ecwid/store_profile_general_info.h>
#include <ecwid/store_profile_languages.h>
#include <ecwid/store_profile_legal_pages_settings.h>
#include <ecwid/store_profile_mail_notifications.h>
#include <ecwid/store_profile_order_invoice_settings.h>
#include <ecwid/store_profile_phone_notifications.h>
#include <ecwid/store_profile_product_filters_settings.h>
#include <ecwid/store_profile_registration_answers.h>
#include <ecwid/store_profile_settings.h>
#include <ecwid/store_profile_shipping.h>
#include <ecwid/store_profile_social_links_settings.h>
#include <ecwid/store_profile_tax_settings.h>
#include <ecwid/store_profile_tips_settings.h>
#include <ecwid/store_profile_zone.h>
#include <ecwid/tax.h>

OAC_BEGIN_DECLS

/* The settings of a store to change.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#request-json */
struct ecwid_update_store_profile_request {
    /* generalInfo: Number, addresses and platform of the store. */
    ecwid_store_profile_general_info_ref general_info;
    /* account: The owner's account, its plan and its state. */
    ecwid_store_profile_account_ref account;
    /* settings: General settings of store, cart and checkout. */
    ecwid_store_profile_settings_ref settings;
    /* mailNotifications: Which emails are sent to staff and customers. */
    ecwid_store_profile_mail_notifications_ref mail_notifications;
    /* phoneNotifications: Phone numbers of staff. */
    ecwid_store_profile_phone_notifications_ref phone_notifications;
    /* company: Name and address of the company. Not with countryName. */
    ecwid_address_ref company;
    /* formatsAndUnits: Currency, units, and how numbers, dates and order ids are written. */
    ecwid_store_profile_formats_and_units_ref formats_and_units;
    /* languages: Languages of the store. */
    ecwid_store_profile_languages_ref languages;
    /* shipping: How orders are sent. */
    ecwid_store_profile_shipping_ref shipping;
    /* zones: Zones that goods are sent to, by which taxes and rates differ. */
    ecwid_store_profile_zone_list zones;
    /* taxes: Taxes of the store. */
    ecwid_tax_list taxes;
    /* taxSettings: How taxes are calculated. */
    ecwid_store_profile_tax_settings_ref tax_settings;
    /* businessRegistrationID: Number under which the company is registered, such as a VAT number. */
    ecwid_store_profile_business_registration_id_ref business_registration_id;
    /* legalPagesSettings: Terms and other legal pages. */
    ecwid_store_profile_legal_pages_settings_ref legal_pages_settings;
    /* designSettings: Design of the store, by names of the vendor's list of design settings. Those that are left out
     * stay as they are. */
    ecwid_store_profile_design_settings_map design_settings;
    /* productFiltersSettings: Filters that customers have for products. */
    ecwid_store_profile_product_filters_settings_ref product_filters_settings;
    /* orderInvoiceSettings: Whether receipts can be printed and are sent by email. */
    ecwid_store_profile_order_invoice_settings_ref order_invoice_settings;
    /* socialLinksSettings: Pages of the store in social networks. */
    ecwid_store_profile_social_links_settings_ref social_links_settings;
    /* registrationAnswers: What the owner answered at registration. */
    ecwid_store_profile_registration_answers_ref registration_answers;
    /* tipsSettings: Tips that customers may add at the checkout. */
    ecwid_store_profile_tips_settings_ref tips_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_STORE_PROFILE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_profile_request_serialize(
    const ecwid_update_store_profile_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_profile_request_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_update_store_profile_request *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_store_profile_request_validate(
    const ecwid_update_store_profile_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_store_profile_request_dispose(ecwid_update_store_profile_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_store_profile_request)
OAC_CJSON_FUNCTIONS(ecwid_update_store_profile_request)

OAC_END_DECLS

#endif
