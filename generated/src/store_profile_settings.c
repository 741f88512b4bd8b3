/* ecwid_store_profile_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24265 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_settings[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_settings[] = {
    OAC_ROW_ONLY(0, 3, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 4, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 19, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 34, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 35, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 36, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 37, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 38, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 39, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 40, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 41, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 42, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 43, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 44, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 45, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 46, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(0, 47, 1, operations_1_of_ecwid_store_profile_settings),
    OAC_ROW_ONLY(OAC_ROW_LAST, 48, 1, operations_1_of_ecwid_store_profile_settings),
};
static const oac_field fields_of_ecwid_store_profile_settings[] = {
    OAC_FIELD("closed", oac_type_bool, ecwid_store_profile_settings, closed, NULL, 0),
    OAC_FIELD("storeName", oac_type_string, ecwid_store_profile_settings, store_name, NULL, 0),
    OAC_FIELD("storeDescription", oac_type_string, ecwid_store_profile_settings, store_description, NULL, 0),
    OAC_FIELD("invoiceLogoUrl", oac_type_string, ecwid_store_profile_settings, invoice_logo_url, NULL, 0),
    OAC_FIELD("emailLogoUrl", oac_type_string, ecwid_store_profile_settings, email_logo_url, NULL, 0),
    OAC_FIELD("googleRemarketingEnabled", oac_type_bool, ecwid_store_profile_settings, google_remarketing_enabled, NULL,
              0),
    OAC_FIELD("googleAnalyticsId", oac_type_string, ecwid_store_profile_settings, google_analytics_id, NULL, 0),
    OAC_FIELD("fbPixelId", oac_type_string, ecwid_store_profile_settings, fb_pixel_id, NULL, 0),
    OAC_FIELD("orderCommentsEnabled", oac_type_bool, ecwid_store_profile_settings, order_comments_enabled, NULL, 0),
    OAC_FIELD("orderCommentsCaption", oac_type_string, ecwid_store_profile_settings, order_comments_caption, NULL, 0),
    OAC_FIELD("orderCommentsCaptionTranslated", oac_type_string_map, ecwid_store_profile_settings,
              order_comments_caption_translated, NULL, 0),
    OAC_FIELD("orderCommentsRequired", oac_type_bool, ecwid_store_profile_settings, order_comments_required, NULL, 0),
    OAC_FIELD("askZipCode", oac_type_bool, ecwid_store_profile_settings, ask_zip_code, NULL, 0),
    OAC_FIELD("showPricePerUnit", oac_type_bool, ecwid_store_profile_settings, show_price_per_unit, NULL, 0),
    OAC_FIELD("hideOutOfStockProductsInStorefront", oac_type_bool, ecwid_store_profile_settings,
              hide_out_of_stock_products_in_storefront, NULL, 0),
    OAC_FIELD("askCompanyName", oac_type_bool, ecwid_store_profile_settings, ask_company_name, NULL, 0),
    OAC_FIELD("favoritesEnabled", oac_type_bool, ecwid_store_profile_settings, favorites_enabled, NULL, 0),
    OAC_FIELD("productReviewsFeatureEnabled", oac_type_bool, ecwid_store_profile_settings,
              product_reviews_feature_enabled, NULL, 0),
    OAC_FIELD("defaultProductSortOrder", ecwid_store_profile_product_sort_order_oac_type, ecwid_store_profile_settings,
              default_product_sort_order, NULL, 0),
    OAC_FIELD("defaultAllProductsViewSortOrder", ecwid_store_profile_view_sort_order_oac_type,
              ecwid_store_profile_settings, default_all_products_view_sort_order, NULL, 0),
    OAC_FIELD("abandonedSales", ecwid_store_profile_abandoned_sales_oac_type, ecwid_store_profile_settings,
              abandoned_sales, NULL, 0),
    OAC_FIELD("salePrice", ecwid_store_profile_sale_price_oac_type, ecwid_store_profile_settings, sale_price, NULL, 0),
    OAC_FIELD("showAcceptMarketingCheckbox", oac_type_bool, ecwid_store_profile_settings,
              show_accept_marketing_checkbox, NULL, 0),
    OAC_FIELD("acceptMarketingCheckboxDefaultValue", oac_type_bool, ecwid_store_profile_settings,
              accept_marketing_checkbox_default_value, NULL, 0),
    OAC_FIELD("acceptMarketingCheckboxCustomText", oac_type_string, ecwid_store_profile_settings,
              accept_marketing_checkbox_custom_text, NULL, 0),
    OAC_FIELD("acceptMarketingCheckboxCustomTextTranslated", oac_type_string_map, ecwid_store_profile_settings,
              accept_marketing_checkbox_custom_text_translated, NULL, 0),
    OAC_FIELD("askConsentToTrackInStorefront", oac_type_bool, ecwid_store_profile_settings,
              ask_consent_to_track_in_storefront, NULL, 0),
    OAC_FIELD("snapPixelId", oac_type_string, ecwid_store_profile_settings, snap_pixel_id, NULL, 0),
    OAC_FIELD("pinterestTagId", oac_type_string, ecwid_store_profile_settings, pinterest_tag_id, NULL, 0),
    OAC_FIELD("googleTagId", oac_type_string, ecwid_store_profile_settings, google_tag_id, NULL, 0),
    OAC_FIELD("googleEventId", oac_type_string, ecwid_store_profile_settings, google_event_id, NULL, 0),
    OAC_FIELD("recurringSubscriptionsSettings", ecwid_store_profile_recurring_subscriptions_settings_oac_type,
              ecwid_store_profile_settings, recurring_subscriptions_settings, NULL, 0),
    OAC_FIELD("allowPreordersForOutOfStockProducts", oac_type_bool, ecwid_store_profile_settings,
              allow_preorders_for_out_of_stock_products, NULL, 0),
    OAC_FIELD("linkUpEnabled", oac_type_bool, ecwid_store_profile_settings, link_up_enabled, NULL, 0),
    OAC_FIELD("storeDescriptionTranslated", oac_type_string_map, ecwid_store_profile_settings,
              store_description_translated, NULL, 0),
    OAC_FIELD("productSortOrderInCart", oac_type_string, ecwid_store_profile_settings, product_sort_order_in_cart, NULL,
              0),
    OAC_FIELD("wixExternalTrackingEnabled", oac_type_bool, ecwid_store_profile_settings, wix_external_tracking_enabled,
              NULL, 0),
    OAC_FIELD("openBagOnAddition", oac_type_bool, ecwid_store_profile_settings, open_bag_on_addition, NULL, 0),
    OAC_FIELD("requirePhoneOnCheckout", oac_type_bool, ecwid_store_profile_settings, require_phone_on_checkout, NULL,
              0),
    OAC_FIELD("askTaxId", oac_type_bool, ecwid_store_profile_settings, ask_tax_id, NULL, 0),
    OAC_FIELD("googleProductCategory", oac_type_int, ecwid_store_profile_settings, google_product_category, NULL, 0),
    OAC_FIELD("googleProductCategoryName", oac_type_string, ecwid_store_profile_settings, google_product_category_name,
              NULL, 0),
    OAC_FIELD("productCondition", oac_type_string, ecwid_store_profile_settings, product_condition, NULL, 0),
    OAC_FIELD("showCostPriceInControlPanel", oac_type_bool, ecwid_store_profile_settings,
              show_cost_price_in_control_panel, NULL, 0),
    OAC_FIELD("rootCategorySeoTitle", oac_type_string, ecwid_store_profile_settings, root_category_seo_title, NULL, 0),
    OAC_FIELD("rootCategorySeoTitleTranslated", oac_type_string_map, ecwid_store_profile_settings,
              root_category_seo_title_translated, NULL, 0),
    OAC_FIELD("rootCategorySeoDescription", oac_type_string, ecwid_store_profile_settings,
              root_category_seo_description, NULL, 0),
    OAC_FIELD("rootCategorySeoDescriptionTranslated", oac_type_string_map, ecwid_store_profile_settings,
              root_category_seo_description_translated, NULL, 0),
    OAC_FIELD("showRepeatOrderButton", oac_type_bool, ecwid_store_profile_settings, show_repeat_order_button, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_settings[] = {
    2, 11, 44, 49, 0, 20, 36, 0, 0, 27, 0, 18, 32, 13, 35, 0, 0, 0, 6, 45, 0, 0, 26, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 24,
    0, 0, 0, 0, 0, 0, 0, 17, 0, 1, 16, 15, 0, 0, 19, 23, 0, 0, 3, 33, 4, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 40, 0, 0,
    0, 48, 14, 38, 29, 0, 0, 0, 0, 5, 0, 0, 9, 0, 10, 28, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 34, 25, 30, 0, 0, 0, 37, 0, 0,
    12, 0, 22, 0, 0, 8, 41, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 31, 0, 0, 7, 21,
};
/* clang-format on */

static void write_ecwid_store_profile_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("closed"), &value->closed);
    oac_write_string_member(writer, OAC_KEY("storeName"), &value->store_name);
    oac_write_string_member(writer, OAC_KEY("storeDescription"), &value->store_description);
    oac_write_string_member(writer, OAC_KEY("invoiceLogoUrl"), &value->invoice_logo_url);
    oac_write_string_member(writer, OAC_KEY("emailLogoUrl"), &value->email_logo_url);
    oac_write_bool_member(writer, OAC_KEY("googleRemarketingEnabled"), &value->google_remarketing_enabled);
    oac_write_string_member(writer, OAC_KEY("googleAnalyticsId"), &value->google_analytics_id);
    oac_write_string_member(writer, OAC_KEY("fbPixelId"), &value->fb_pixel_id);
    oac_write_bool_member(writer, OAC_KEY("orderCommentsEnabled"), &value->order_comments_enabled);
    oac_write_string_member(writer, OAC_KEY("orderCommentsCaption"), &value->order_comments_caption);
    oac_write_map(writer, OAC_KEY("orderCommentsCaptionTranslated"), &value->order_comments_caption_translated,
                  &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("orderCommentsRequired"), &value->order_comments_required);
    oac_write_bool_member(writer, OAC_KEY("askZipCode"), &value->ask_zip_code);
    oac_write_bool_member(writer, OAC_KEY("showPricePerUnit"), &value->show_price_per_unit);
    oac_write_bool_member(writer, OAC_KEY("hideOutOfStockProductsInStorefront"),
                          &value->hide_out_of_stock_products_in_storefront);
    oac_write_bool_member(writer, OAC_KEY("askCompanyName"), &value->ask_company_name);
    oac_write_bool_member(writer, OAC_KEY("favoritesEnabled"), &value->favorites_enabled);
    oac_write_bool_member(writer, OAC_KEY("productReviewsFeatureEnabled"), &value->product_reviews_feature_enabled);
    oac_write_enum(writer, OAC_KEY("defaultProductSortOrder"), &value->default_product_sort_order,
                   &ecwid_store_profile_product_sort_order_oac_type);
    oac_write_enum(writer, OAC_KEY("defaultAllProductsViewSortOrder"), &value->default_all_products_view_sort_order,
                   &ecwid_store_profile_view_sort_order_oac_type);
    oac_write_record(writer, OAC_KEY("abandonedSales"), &value->abandoned_sales,
                     &ecwid_store_profile_abandoned_sales_oac_type);
    oac_write_record(writer, OAC_KEY("salePrice"), &value->sale_price, &ecwid_store_profile_sale_price_oac_type);
    oac_write_bool_member(writer, OAC_KEY("showAcceptMarketingCheckbox"), &value->show_accept_marketing_checkbox);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketingCheckboxDefaultValue"),
                          &value->accept_marketing_checkbox_default_value);
    oac_write_string_member(writer, OAC_KEY("acceptMarketingCheckboxCustomText"),
                            &value->accept_marketing_checkbox_custom_text);
    oac_write_map(writer, OAC_KEY("acceptMarketingCheckboxCustomTextTranslated"),
                  &value->accept_marketing_checkbox_custom_text_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("askConsentToTrackInStorefront"), &value->ask_consent_to_track_in_storefront);
    oac_write_string_member(writer, OAC_KEY("snapPixelId"), &value->snap_pixel_id);
    oac_write_string_member(writer, OAC_KEY("pinterestTagId"), &value->pinterest_tag_id);
    oac_write_string_member(writer, OAC_KEY("googleTagId"), &value->google_tag_id);
    oac_write_string_member(writer, OAC_KEY("googleEventId"), &value->google_event_id);
    oac_write_record(writer, OAC_KEY("recurringSubscriptionsSettings"), &value->recurring_subscriptions_settings,
                     &ecwid_store_profile_recurring_subscriptions_settings_oac_type);
    oac_write_bool_member(writer, OAC_KEY("allowPreordersForOutOfStockProducts"),
                          &value->allow_preorders_for_out_of_stock_products);
    oac_write_bool_member(writer, OAC_KEY("linkUpEnabled"), &value->link_up_enabled);
    oac_write_map(writer, OAC_KEY("storeDescriptionTranslated"), &value->store_description_translated,
                  &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("productSortOrderInCart"), &value->product_sort_order_in_cart);
    oac_write_bool_member(writer, OAC_KEY("wixExternalTrackingEnabled"), &value->wix_external_tracking_enabled);
    oac_write_bool_member(writer, OAC_KEY("openBagOnAddition"), &value->open_bag_on_addition);
    oac_write_bool_member(writer, OAC_KEY("requirePhoneOnCheckout"), &value->require_phone_on_checkout);
    oac_write_bool_member(writer, OAC_KEY("askTaxId"), &value->ask_tax_id);
    oac_write_int_member(writer, OAC_KEY("googleProductCategory"), &value->google_product_category);
    oac_write_string_member(writer, OAC_KEY("googleProductCategoryName"), &value->google_product_category_name);
    oac_write_string_member(writer, OAC_KEY("productCondition"), &value->product_condition);
    oac_write_bool_member(writer, OAC_KEY("showCostPriceInControlPanel"), &value->show_cost_price_in_control_panel);
    oac_write_string_member(writer, OAC_KEY("rootCategorySeoTitle"), &value->root_category_seo_title);
    oac_write_map(writer, OAC_KEY("rootCategorySeoTitleTranslated"), &value->root_category_seo_title_translated,
                  &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("rootCategorySeoDescription"), &value->root_category_seo_description);
    oac_write_map(writer, OAC_KEY("rootCategorySeoDescriptionTranslated"),
                  &value->root_category_seo_description_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("showRepeatOrderButton"), &value->show_repeat_order_button);
    oac_write_rest(writer, value, &ecwid_store_profile_settings_oac_type);
}

static char *read_ecwid_store_profile_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("closed"))) {
        at = oac_read_bool(reader, at, &value->closed);
    }
    if (oac_at_key(&at, OAC_NEXT("storeName"))) {
        at = oac_read_string(reader, at, &value->store_name);
    }
    if (oac_at_key(&at, OAC_NEXT("storeDescription"))) {
        at = oac_read_string(reader, at, &value->store_description);
    }
    if (oac_at_key(&at, OAC_NEXT("invoiceLogoUrl"))) {
        at = oac_read_string(reader, at, &value->invoice_logo_url);
    }
    if (oac_at_key(&at, OAC_NEXT("emailLogoUrl"))) {
        at = oac_read_string(reader, at, &value->email_logo_url);
    }
    if (oac_at_key(&at, OAC_NEXT("googleRemarketingEnabled"))) {
        at = oac_read_bool(reader, at, &value->google_remarketing_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("googleAnalyticsId"))) {
        at = oac_read_string(reader, at, &value->google_analytics_id);
    }
    if (oac_at_key(&at, OAC_NEXT("fbPixelId"))) {
        at = oac_read_string(reader, at, &value->fb_pixel_id);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCommentsEnabled"))) {
        at = oac_read_bool(reader, at, &value->order_comments_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCommentsCaption"))) {
        at = oac_read_string(reader, at, &value->order_comments_caption);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCommentsCaptionTranslated"))) {
        at = oac_read_map(reader, at, &value->order_comments_caption_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("orderCommentsRequired"))) {
        at = oac_read_bool(reader, at, &value->order_comments_required);
    }
    if (oac_at_key(&at, OAC_NEXT("askZipCode"))) {
        at = oac_read_bool(reader, at, &value->ask_zip_code);
    }
    if (oac_at_key(&at, OAC_NEXT("showPricePerUnit"))) {
        at = oac_read_bool(reader, at, &value->show_price_per_unit);
    }
    if (oac_at_key(&at, OAC_NEXT("hideOutOfStockProductsInStorefront"))) {
        at = oac_read_bool(reader, at, &value->hide_out_of_stock_products_in_storefront);
    }
    if (oac_at_key(&at, OAC_NEXT("askCompanyName"))) {
        at = oac_read_bool(reader, at, &value->ask_company_name);
    }
    if (oac_at_key(&at, OAC_NEXT("favoritesEnabled"))) {
        at = oac_read_bool(reader, at, &value->favorites_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("productReviewsFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->product_reviews_feature_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultProductSortOrder"))) {
        at = oac_read_enum(reader, at, &value->default_product_sort_order,
                           &ecwid_store_profile_product_sort_order_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultAllProductsViewSortOrder"))) {
        at = oac_read_enum(reader, at, &value->default_all_products_view_sort_order,
                           &ecwid_store_profile_view_sort_order_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("abandonedSales"))) {
        at = oac_read_record(reader, at, &value->abandoned_sales, &ecwid_store_profile_abandoned_sales_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("salePrice"))) {
        at = oac_read_record(reader, at, &value->sale_price, &ecwid_store_profile_sale_price_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("showAcceptMarketingCheckbox"))) {
        at = oac_read_bool(reader, at, &value->show_accept_marketing_checkbox);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketingCheckboxDefaultValue"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing_checkbox_default_value);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketingCheckboxCustomText"))) {
        at = oac_read_string(reader, at, &value->accept_marketing_checkbox_custom_text);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketingCheckboxCustomTextTranslated"))) {
        at = oac_read_map(reader, at, &value->accept_marketing_checkbox_custom_text_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("askConsentToTrackInStorefront"))) {
        at = oac_read_bool(reader, at, &value->ask_consent_to_track_in_storefront);
    }
    if (oac_at_key(&at, OAC_NEXT("snapPixelId"))) {
        at = oac_read_string(reader, at, &value->snap_pixel_id);
    }
    if (oac_at_key(&at, OAC_NEXT("pinterestTagId"))) {
        at = oac_read_string(reader, at, &value->pinterest_tag_id);
    }
    if (oac_at_key(&at, OAC_NEXT("googleTagId"))) {
        at = oac_read_string(reader, at, &value->google_tag_id);
    }
    if (oac_at_key(&at, OAC_NEXT("googleEventId"))) {
        at = oac_read_string(reader, at, &value->google_event_id);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringSubscriptionsSettings"))) {
        at = oac_read_record(reader, at, &value->recurring_subscriptions_settings,
                             &ecwid_store_profile_recurring_subscriptions_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("allowPreordersForOutOfStockProducts"))) {
        at = oac_read_bool(reader, at, &value->allow_preorders_for_out_of_stock_products);
    }
    if (oac_at_key(&at, OAC_NEXT("linkUpEnabled"))) {
        at = oac_read_bool(reader, at, &value->link_up_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("storeDescriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->store_description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("productSortOrderInCart"))) {
        at = oac_read_string(reader, at, &value->product_sort_order_in_cart);
    }
    if (oac_at_key(&at, OAC_NEXT("wixExternalTrackingEnabled"))) {
        at = oac_read_bool(reader, at, &value->wix_external_tracking_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("openBagOnAddition"))) {
        at = oac_read_bool(reader, at, &value->open_bag_on_addition);
    }
    if (oac_at_key(&at, OAC_NEXT("requirePhoneOnCheckout"))) {
        at = oac_read_bool(reader, at, &value->require_phone_on_checkout);
    }
    if (oac_at_key(&at, OAC_NEXT("askTaxId"))) {
        at = oac_read_bool(reader, at, &value->ask_tax_id);
    }
    if (oac_at_key(&at, OAC_NEXT("googleProductCategory"))) {
        at = oac_read_int(reader, at, &value->google_product_category);
    }
    if (oac_at_key(&at, OAC_NEXT("googleProductCategoryName"))) {
        at = oac_read_string(reader, at, &value->google_product_category_name);
    }
    if (oac_at_key(&at, OAC_NEXT("productCondition"))) {
        at = oac_read_string(reader, at, &value->product_condition);
    }
    if (oac_at_key(&at, OAC_NEXT("showCostPriceInControlPanel"))) {
        at = oac_read_bool(reader, at, &value->show_cost_price_in_control_panel);
    }
    if (oac_at_key(&at, OAC_NEXT("rootCategorySeoTitle"))) {
        at = oac_read_string(reader, at, &value->root_category_seo_title);
    }
    if (oac_at_key(&at, OAC_NEXT("rootCategorySeoTitleTranslated"))) {
        at = oac_read_map(reader, at, &value->root_category_seo_title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("rootCategorySeoDescription"))) {
        at = oac_read_string(reader, at, &value->root_category_seo_description);
    }
    if (oac_at_key(&at, OAC_NEXT("rootCategorySeoDescriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->root_category_seo_description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("showRepeatOrderButton"))) {
        at = oac_read_bool(reader, at, &value->show_repeat_order_button);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_settings_oac_type);
}

/* clang-format off */
const oac_type ecwid_store_profile_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_settings, extra, 49, 127),
    .write = write_ecwid_store_profile_settings,
    .read = read_ecwid_store_profile_settings,
    .fields = fields_of_ecwid_store_profile_settings,
    .index = index_of_ecwid_store_profile_settings,
    .rules = rules_1_of_ecwid_store_profile_settings,
};
/* clang-format on */

oac_status ecwid_store_profile_settings_serialize(const ecwid_store_profile_settings *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_store_profile_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_settings_validate(const ecwid_store_profile_settings *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_settings_dispose(ecwid_store_profile_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_settings_oac_type, value);
}
