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

/* The object StoreProfileSettings of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#settings */
struct ecwid_store_profile_settings {
    /* closed: boolean. */
    oac_opt_bool closed;
    /* storeName: string. */
    oac_opt_string store_name;
    /* storeDescription: string. */
    oac_opt_string store_description;
    /* invoiceLogoUrl: string. Only of getStoreProfile. */
    oac_opt_string invoice_logo_url;
    /* emailLogoUrl: string. Only of getStoreProfile. */
    oac_opt_string email_logo_url;
    /* googleRemarketingEnabled: boolean. */
    oac_opt_bool google_remarketing_enabled;
    /* googleAnalyticsId: string. */
    oac_opt_string google_analytics_id;
    /* fbPixelId: string. */
    oac_opt_string fb_pixel_id;
    /* orderCommentsEnabled: boolean. */
    oac_opt_bool order_comments_enabled;
    /* orderCommentsCaption: string. */
    oac_opt_string order_comments_caption;
    /* orderCommentsCaptionTranslated: map of strings. */
    oac_string_map order_comments_caption_translated;
    /* orderCommentsRequired: boolean. */
    oac_opt_bool order_comments_required;
    /* askZipCode: boolean. */
    oac_opt_bool ask_zip_code;
    /* showPricePerUnit: boolean. */
    oac_opt_bool show_price_per_unit;
    /* hideOutOfStockProductsInStorefront: boolean. */
    oac_opt_bool hide_out_of_stock_products_in_storefront;
    /* askCompanyName: boolean. */
    oac_opt_bool ask_company_name;
    /* favoritesEnabled: boolean. */
    oac_opt_bool favorites_enabled;
    /* productReviewsFeatureEnabled: boolean. */
    oac_opt_bool product_reviews_feature_enabled;
    /* defaultProductSortOrder: string. */
    ecwid_store_profile_product_sort_order_opt default_product_sort_order;
    /* defaultAllProductsViewSortOrder: string. Only of getStoreProfile. Default: "NAME_ASC". */
    ecwid_store_profile_view_sort_order_opt default_all_products_view_sort_order;
    /* abandonedSales: object. */
    ecwid_store_profile_abandoned_sales_ref abandoned_sales;
    /* salePrice: object. */
    ecwid_store_profile_sale_price_ref sale_price;
    /* showAcceptMarketingCheckbox: boolean. */
    oac_opt_bool show_accept_marketing_checkbox;
    /* acceptMarketingCheckboxDefaultValue: boolean. */
    oac_opt_bool accept_marketing_checkbox_default_value;
    /* acceptMarketingCheckboxCustomText: string. */
    oac_opt_string accept_marketing_checkbox_custom_text;
    /* acceptMarketingCheckboxCustomTextTranslated: map of strings. */
    oac_string_map accept_marketing_checkbox_custom_text_translated;
    /* askConsentToTrackInStorefront: boolean. */
    oac_opt_bool ask_consent_to_track_in_storefront;
    /* snapPixelId: string. */
    oac_opt_string snap_pixel_id;
    /* pinterestTagId: string. */
    oac_opt_string pinterest_tag_id;
    /* googleTagId: string. */
    oac_opt_string google_tag_id;
    /* googleEventId: string. */
    oac_opt_string google_event_id;
    /* recurringSubscriptionsSettings: object. */
    ecwid_store_profile_subscriptions_settings_ref recurring_subscriptions_settings;
    /* allowPreordersForOutOfStockProducts: boolean. */
    oac_opt_bool allow_preorders_for_out_of_stock_products;
    /* linkUpEnabled: boolean. */
    oac_opt_bool link_up_enabled;
    /* storeDescriptionTranslated: map of strings. Only of getStoreProfile. */
    oac_string_map store_description_translated;
    /* productSortOrderInCart: string. Only of getStoreProfile. */
    oac_opt_string product_sort_order_in_cart;
    /* wixExternalTrackingEnabled: boolean. Only of getStoreProfile. */
    oac_opt_bool wix_external_tracking_enabled;
    /* openBagOnAddition: boolean. Only of getStoreProfile. */
    oac_opt_bool open_bag_on_addition;
    /* requirePhoneOnCheckout: boolean. Only of getStoreProfile. */
    oac_opt_bool require_phone_on_checkout;
    /* askTaxId: boolean. Only of getStoreProfile. */
    oac_opt_bool ask_tax_id;
    /* googleProductCategory: integer. Only of getStoreProfile. */
    oac_opt_int google_product_category;
    /* googleProductCategoryName: string. Only of getStoreProfile. */
    oac_opt_string google_product_category_name;
    /* productCondition: string. Only of getStoreProfile. */
    oac_opt_string product_condition;
    /* showCostPriceInControlPanel: boolean. Only of getStoreProfile. */
    oac_opt_bool show_cost_price_in_control_panel;
    /* rootCategorySeoTitle: string. Only of getStoreProfile. */
    oac_opt_string root_category_seo_title;
    /* rootCategorySeoTitleTranslated: map of strings. Only of getStoreProfile. */
    oac_string_map root_category_seo_title_translated;
    /* rootCategorySeoDescription: string. Only of getStoreProfile. */
    oac_opt_string root_category_seo_description;
    /* rootCategorySeoDescriptionTranslated: map of strings. Only of getStoreProfile. */
    oac_string_map root_category_seo_description_translated;
    /* showRepeatOrderButton: boolean. Only of getStoreProfile. */
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
