/* ecwid_store_profile_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24265 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SETTINGS_H
#define ECWID_STORE_PROFILE_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_settings ecwid_store_profile_settings;
extern OAC_API const oac_type ecwid_store_profile_settings_oac_type;

typedef struct ecwid_store_profile_settings_ref {
    oac_presence state;
    const ecwid_store_profile_settings *value;
} ecwid_store_profile_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_settings)

OAC_END_DECLS

#include <ecwid/store_profile_abandoned_sales.h>
#include <ecwid/store_profile_product_sort_order.h>
#include <ecwid/store_profile_recurring_subscriptions_settings.h>
#include <ecwid/store_profile_sale_price.h>
#include <ecwid/store_profile_view_sort_order.h>

OAC_BEGIN_DECLS

/* General settings of store, cart and checkout.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#settings */
struct ecwid_store_profile_settings {
    /* closed: Whether the store shows that it is closed, as while it is being worked on. */
    oac_opt_bool closed;
    /* storeName: Name of the store on its Instant Site. */
    oac_opt_string store_name;
    /* storeDescription: Text of the store's front page, HTML. */
    oac_opt_string store_description;
    /* invoiceLogoUrl: Address of the logo on invoices. Only of getStoreProfile. */
    oac_opt_string invoice_logo_url;
    /* emailLogoUrl: Address of the logo in emails. Only of getStoreProfile. */
    oac_opt_string email_logo_url;
    /* googleRemarketingEnabled: Whether Google Analytics is used for remarketing. */
    oac_opt_bool google_remarketing_enabled;
    /* googleAnalyticsId: Id of the store in Google Analytics. */
    oac_opt_string google_analytics_id;
    /* fbPixelId: Id of the store's Facebook Pixel. Absent where there is none. */
    oac_opt_string fb_pixel_id;
    /* orderCommentsEnabled: Whether customers can leave comments with an order. */
    oac_opt_bool order_comments_enabled;
    /* orderCommentsCaption: Title of the field for comments. */
    oac_opt_string order_comments_caption;
    /* orderCommentsCaptionTranslated: The same by language; keys are two-letter codes. */
    oac_string_map order_comments_caption_translated;
    /* orderCommentsRequired: Whether customers have to leave comments. */
    oac_opt_bool order_comments_required;
    /* askZipCode: Whether the checkout asks for a postal code. */
    oac_opt_bool ask_zip_code;
    /* showPricePerUnit: Whether prices per unit are shown. */
    oac_opt_bool show_price_per_unit;
    /* hideOutOfStockProductsInStorefront: Whether products out of stock are not shown. */
    oac_opt_bool hide_out_of_stock_products_in_storefront;
    /* askCompanyName: Whether the checkout asks for the name of a company. */
    oac_opt_bool ask_company_name;
    /* favoritesEnabled: Whether customers can mark products as favorites. */
    oac_opt_bool favorites_enabled;
    /* productReviewsFeatureEnabled: Whether customers can review products. */
    oac_opt_bool product_reviews_feature_enabled;
    /* defaultProductSortOrder: Order of products in categories. That of the owner by default. */
    ecwid_store_profile_product_sort_order_opt default_product_sort_order;
    /* defaultAllProductsViewSortOrder: Order of products where all are shown on one page. NAME_ASC by default. Only
     * of getStoreProfile. Default: "NAME_ASC". */
    ecwid_store_profile_view_sort_order_opt default_all_products_view_sort_order;
    /* abandonedSales: What is done about carts that were left. */
    ecwid_store_profile_abandoned_sales_ref abandoned_sales;
    /* salePrice: How reduced prices are shown. */
    ecwid_store_profile_sale_price_ref sale_price;
    /* showAcceptMarketingCheckbox: Whether the checkout asks for consent to advertising. */
    oac_opt_bool show_accept_marketing_checkbox;
    /* acceptMarketingCheckboxDefaultValue: Whether that box is ticked at first. */
    oac_opt_bool accept_marketing_checkbox_default_value;
    /* acceptMarketingCheckboxCustomText: Text beside that box. */
    oac_opt_string accept_marketing_checkbox_custom_text;
    /* acceptMarketingCheckboxCustomTextTranslated: The same by language; keys are two-letter codes. */
    oac_string_map accept_marketing_checkbox_custom_text_translated;
    /* askConsentToTrackInStorefront: Whether visitors are asked for consent to cookies. */
    oac_opt_bool ask_consent_to_track_in_storefront;
    /* snapPixelId: Id of the store's Snapchat pixel. */
    oac_opt_string snap_pixel_id;
    /* pinterestTagId: Id of the store's Pinterest tag. */
    oac_opt_string pinterest_tag_id;
    /* googleTagId: Id of the store's tag in Google Ads. */
    oac_opt_string google_tag_id;
    /* googleEventId: Event of the store in Google Ads. */
    oac_opt_string google_event_id;
    /* recurringSubscriptionsSettings: What the store has for subscriptions. */
    ecwid_store_profile_subscriptions_settings_ref recurring_subscriptions_settings;
    /* allowPreordersForOutOfStockProducts: Whether products can be ordered that are out of stock. */
    oac_opt_bool allow_preorders_for_out_of_stock_products;
    /* linkUpEnabled: Whether the integration LinkUp is switched on. */
    oac_opt_bool link_up_enabled;
    /* storeDescriptionTranslated: The text of the front page by language; keys are two-letter codes. Only of
     * getStoreProfile. */
    oac_string_map store_description_translated;
    /* productSortOrderInCart: Order of the items in the cart. Only of getStoreProfile. */
    oac_opt_string product_sort_order_in_cart;
    /* wixExternalTrackingEnabled: Whether Wix tracks visitors. Only of getStoreProfile. */
    oac_opt_bool wix_external_tracking_enabled;
    /* openBagOnAddition: Whether the cart is shown when something is added. Only of getStoreProfile. */
    oac_opt_bool open_bag_on_addition;
    /* requirePhoneOnCheckout: Whether the checkout requires a phone number. Only of getStoreProfile. */
    oac_opt_bool require_phone_on_checkout;
    /* askTaxId: Whether the checkout asks for a tax number. Only of getStoreProfile. */
    oac_opt_bool ask_tax_id;
    /* googleProductCategory: Number of the category in Google's taxonomy that products have by default. Only of
     * getStoreProfile. */
    oac_opt_int google_product_category;
    /* googleProductCategoryName: Name of that category. Only of getStoreProfile. */
    oac_opt_string google_product_category_name;
    /* productCondition: Condition that products have by default, such as NEW. Only of getStoreProfile. */
    oac_opt_string product_condition;
    /* showCostPriceInControlPanel: Whether the control panel shows what the store pays for products. Only of
     * getStoreProfile. */
    oac_opt_bool show_cost_price_in_control_panel;
    /* rootCategorySeoTitle: Title of the front page for search engines. Only of getStoreProfile. */
    oac_opt_string root_category_seo_title;
    /* rootCategorySeoTitleTranslated: The same by language; keys are two-letter codes. Only of getStoreProfile. */
    oac_string_map root_category_seo_title_translated;
    /* rootCategorySeoDescription: Description of the front page for search engines. Only of getStoreProfile. */
    oac_opt_string root_category_seo_description;
    /* rootCategorySeoDescriptionTranslated: The same by language; keys are two-letter codes. Only of
     * getStoreProfile. */
    oac_string_map root_category_seo_description_translated;
    /* showRepeatOrderButton: Whether customers have a button to order the same again. Only of getStoreProfile. */
    oac_opt_bool show_repeat_order_button;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_settings_serialize(const ecwid_store_profile_settings *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_settings_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_store_profile_settings *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_settings_validate(const ecwid_store_profile_settings *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_store_profile_settings_dispose(ecwid_store_profile_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_settings)

OAC_END_DECLS

#endif
