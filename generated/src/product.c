/* ecwid_product: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20865 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_product[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const uint16_t operations_1_of_ecwid_product[] = {
    139,
    142,
};
static const oac_constraint rules_2_of_ecwid_product[] = {
    OAC_ROW_ONLY(0, 1, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 2, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 3, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 4, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 6, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 7, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 8, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 9, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 10, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 11, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 12, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 13, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 14, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 15, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 16, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 17, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 18, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 19, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 20, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 21, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 22, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 23, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 24, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 25, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 26, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 27, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 28, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 30, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 31, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 32, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 33, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 34, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 35, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 36, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 37, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 38, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 39, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 40, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 41, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 42, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 43, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 44, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 45, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 46, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 47, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 48, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 49, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 50, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 51, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 52, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 53, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 54, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 55, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 56, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 57, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 58, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 59, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 60, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 61, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 62, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 63, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 64, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 65, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 66, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 67, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 68, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 69, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 70, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 71, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 72, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 73, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 74, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 75, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 76, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 77, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 78, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 79, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 80, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 81, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 82, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 83, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 84, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 85, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 86, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 87, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 88, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 89, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 90, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 91, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 92, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 93, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 94, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(0, 95, 2, operations_1_of_ecwid_product),
    OAC_ROW_ONLY(OAC_ROW_LAST, 96, 2, operations_1_of_ecwid_product),
};
static const oac_field fields_of_ecwid_product[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("sku", oac_type_string, ecwid_product, sku, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_product, quantity, NULL, 0),
    OAC_FIELD("unlimited", oac_type_bool, ecwid_product, unlimited, NULL, 0),
    OAC_FIELD("inStock", oac_type_bool, ecwid_product, in_stock, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_product, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_product, name_translated, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_product, price, NULL, 0),
    OAC_FIELD("priceInProductList", oac_type_number, ecwid_product, price_in_product_list, NULL, 0),
    OAC_FIELD("defaultDisplayedPrice", oac_type_number, ecwid_product, default_displayed_price, NULL, 0),
    OAC_FIELD("defaultDisplayedPriceFormatted", oac_type_string, ecwid_product, default_displayed_price_formatted, NULL,
              0),
    OAC_FIELD("costPrice", oac_type_number, ecwid_product, cost_price, NULL, 0),
    OAC_FIELD("tax", ecwid_product_tax_oac_type, ecwid_product, tax, NULL, 0),
    OAC_FIELD("wholesalePrices", ecwid_wholesale_price_list_oac_type, ecwid_product, wholesale_prices, NULL, 0),
    OAC_FIELD("compareToPrice", oac_type_number, ecwid_product, compare_to_price, NULL, 0),
    OAC_FIELD("compareToPriceFormatted", oac_type_string, ecwid_product, compare_to_price_formatted, NULL, 0),
    OAC_FIELD("compareToPriceDiscount", oac_type_number, ecwid_product, compare_to_price_discount, NULL, 0),
    OAC_FIELD("compareToPriceDiscountFormatted", oac_type_string, ecwid_product, compare_to_price_discount_formatted,
              NULL, 0),
    OAC_FIELD("compareToPriceDiscountPercent", oac_type_number, ecwid_product, compare_to_price_discount_percent, NULL,
              0),
    OAC_FIELD("compareToPriceDiscountPercentFormatted", oac_type_string, ecwid_product,
              compare_to_price_discount_percent_formatted, NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPrice", oac_type_number, ecwid_product, default_displayed_compare_to_price,
              NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPriceFormatted", oac_type_string, ecwid_product,
              default_displayed_compare_to_price_formatted, NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPriceDiscount", oac_type_number, ecwid_product,
              default_displayed_compare_to_price_discount, NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPriceDiscountFormatted", oac_type_string, ecwid_product,
              default_displayed_compare_to_price_discount_formatted, NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPriceDiscountPercent", oac_type_number, ecwid_product,
              default_displayed_compare_to_price_discount_percent, NULL, 0),
    OAC_FIELD("defaultDisplayedCompareToPriceDiscountPercentFormatted", oac_type_string, ecwid_product,
              default_displayed_compare_to_price_discount_percent_formatted, NULL, 0),
    OAC_FIELD("lowestPriceSettings", ecwid_lowest_price_settings_oac_type, ecwid_product, lowest_price_settings, NULL,
              0),
    OAC_FIELD("isShippingRequired", oac_type_bool, ecwid_product, is_shipping_required, NULL, 0),
    OAC_FIELD("weight", oac_type_number, ecwid_product, weight, NULL, 0),
    OAC_FIELD("url", oac_type_string, ecwid_product, url, NULL, 0),
    OAC_FIELD("autogeneratedSlug", oac_type_string, ecwid_product, autogenerated_slug, NULL, 0),
    OAC_FIELD("customSlug", oac_type_string, ecwid_product, custom_slug, NULL, 0),
    OAC_FIELD("created", oac_type_string, ecwid_product, created, NULL, 0),
    OAC_FIELD("updated", oac_type_string, ecwid_product, updated, NULL, 0),
    OAC_FIELD("createTimestamp", oac_type_int, ecwid_product, create_timestamp, NULL, 0),
    OAC_FIELD("updateTimestamp", oac_type_int, ecwid_product, update_timestamp, NULL, 0),
    OAC_FIELD("productClassId", oac_type_int, ecwid_product, product_class_id, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_product, enabled, NULL, 0),
    OAC_FIELD("options", ecwid_product_option_list_oac_type, ecwid_product, options, NULL, 0),
    OAC_FIELD("warningLimit", oac_type_int, ecwid_product, warning_limit, NULL, 0),
    OAC_FIELD("fixedShippingRateOnly", oac_type_bool, ecwid_product, fixed_shipping_rate_only, NULL, 0),
    OAC_FIELD("fixedShippingRate", oac_type_number, ecwid_product, fixed_shipping_rate, NULL, 0),
    OAC_FIELD("shipping", ecwid_product_shipping_oac_type, ecwid_product, shipping, NULL, 0),
    OAC_FIELD("defaultCombinationId", oac_type_int, ecwid_product, default_combination_id, NULL, 0),
    OAC_FIELD("originalImage", ecwid_image_oac_type, ecwid_product, original_image, NULL, 0),
    OAC_FIELD("galleryImages", ecwid_product_gallery_image_list_oac_type, ecwid_product, gallery_images, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_product, description, NULL, 0),
    OAC_FIELD("descriptionTranslated", oac_type_string_map, ecwid_product, description_translated, NULL, 0),
    OAC_FIELD("media", ecwid_product_media_oac_type, ecwid_product, media, NULL, 0),
    OAC_FIELD("categoryIds", oac_type_int_list, ecwid_product, category_ids, NULL, 0),
    OAC_FIELD("categories", ecwid_category_list_oac_type, ecwid_product, categories, NULL, 0),
    OAC_FIELD("defaultCategoryId", oac_type_int, ecwid_product, default_category_id, NULL, 0),
    OAC_FIELD("seoTitle", oac_type_string, ecwid_product, seo_title, NULL, 0),
    OAC_FIELD("seoTitleTranslated", oac_type_string_map, ecwid_product, seo_title_translated, NULL, 0),
    OAC_FIELD("seoDescription", oac_type_string, ecwid_product, seo_description, NULL, 0),
    OAC_FIELD("seoDescriptionTranslated", oac_type_string_map, ecwid_product, seo_description_translated, NULL, 0),
    OAC_FIELD("favorites", ecwid_product_favorites_oac_type, ecwid_product, favorites, NULL, 0),
    OAC_FIELD("attributes", ecwid_product_attribute_list_oac_type, ecwid_product, attributes, NULL, 0),
    OAC_FIELD("files", ecwid_file_list_oac_type, ecwid_product, files, NULL, 0),
    OAC_FIELD("relatedProducts", ecwid_product_related_products_oac_type, ecwid_product, related_products, NULL, 0),
    OAC_FIELD("combinations", ecwid_product_variation_list_oac_type, ecwid_product, combinations, NULL, 0),
    OAC_FIELD("dimensions", ecwid_dimensions_oac_type, ecwid_product, dimensions, NULL, 0),
    OAC_FIELD("volume", oac_type_number, ecwid_product, volume, NULL, 0),
    OAC_FIELD("showOnFrontpage", oac_type_int, ecwid_product, show_on_frontpage, NULL, 0),
    OAC_FIELD("subscriptionSettings", ecwid_product_subscription_settings_oac_type, ecwid_product,
              subscription_settings, NULL, 0),
    OAC_FIELD("isSampleProduct", oac_type_bool, ecwid_product, is_sample_product, NULL, 0),
    OAC_FIELD("isGiftCard", oac_type_bool, ecwid_product, is_gift_card, NULL, 0),
    OAC_FIELD("subtitle", oac_type_string, ecwid_product, subtitle, NULL, 0),
    OAC_FIELD("subtitleTranslated", oac_type_string_map, ecwid_product, subtitle_translated, NULL, 0),
    OAC_FIELD("discountsAllowed", oac_type_bool, ecwid_product, discounts_allowed, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_product, external_reference_id, NULL, 0),
    OAC_FIELD("outOfStockVisibilityBehaviour", ecwid_product_out_of_stock_visibility_behaviour_oac_type, ecwid_product,
              out_of_stock_visibility_behaviour, NULL, 0),
    OAC_FIELD("minPurchaseQuantity", oac_type_int, ecwid_product, min_purchase_quantity, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("maxPurchaseQuantity", oac_type_int, ecwid_product, max_purchase_quantity, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("reviewsCollectingAllowed", oac_type_bool, ecwid_product, reviews_collecting_allowed, NULL, 0),
    OAC_FIELD("rating", oac_type_number, ecwid_product, rating, NULL, 0),
    OAC_FIELD("reviewsPublished", oac_type_int, ecwid_product, reviews_published, NULL, 0),
    OAC_FIELD("reviewsModerated", oac_type_int, ecwid_product, reviews_moderated, NULL, 0),
    OAC_FIELD("compositeParents", oac_type_int_list, ecwid_product, composite_parents, NULL, 0),
    OAC_FIELD("compositeComponents", ecwid_product_composite_component_list_oac_type, ecwid_product,
              composite_components, NULL, 0),
    OAC_FIELD("thumbnailUrl", oac_type_string, ecwid_product, thumbnail_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_product, image_url, NULL, 0),
    OAC_FIELD("smallThumbnailUrl", oac_type_string, ecwid_product, small_thumbnail_url, NULL, 0),
    OAC_FIELD("hdThumbnailUrl", oac_type_string, ecwid_product, hd_thumbnail_url, NULL, 0),
    OAC_FIELD("originalImageUrl", oac_type_string, ecwid_product, original_image_url, NULL, 0),
    OAC_FIELD("borderInfo", ecwid_product_border_info_oac_type, ecwid_product, border_info, NULL, 0),
    OAC_FIELD("lowestPrice", oac_type_number, ecwid_product, lowest_price, NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPrice", oac_type_number, ecwid_product, default_displayed_lowest_price, NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPriceFormatted", oac_type_string, ecwid_product,
              default_displayed_lowest_price_formatted, NULL, 0),
    OAC_FIELD("hasFreeShipping", oac_type_bool, ecwid_product, has_free_shipping, NULL, 0),
    OAC_FIELD("shippingPreparationTime", oac_type_json, ecwid_product, shipping_preparation_time,
              rules_1_of_ecwid_product, 0),
    OAC_FIELD("showDeliveryTimeInStorefront", oac_type_bool, ecwid_product, show_delivery_time_in_storefront, NULL, 0),
    OAC_FIELD("googleItemCondition", oac_type_string, ecwid_product, google_item_condition, NULL, 0),
    OAC_FIELD("googleProductCategory", oac_type_int, ecwid_product, google_product_category, NULL, 0),
    OAC_FIELD("googleProductCategoryName", oac_type_string, ecwid_product, google_product_category_name, NULL, 0),
    OAC_FIELD("productCondition", oac_type_string, ecwid_product, product_condition, NULL, 0),
    OAC_FIELD("nameYourPriceEnabled", oac_type_bool, ecwid_product, name_your_price_enabled, NULL, 0),
};
static const uint8_t index_of_ecwid_product[] = {
    0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 77, 0, 1, 19, 49, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 87, 33, 64, 45,
    89, 0, 0, 42, 68, 0, 0, 0, 0, 0, 75, 0, 81, 0, 0, 18, 0, 10, 0, 0, 0, 0, 32, 9, 82, 0, 57, 0, 93, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 27, 5, 0, 12, 63, 62, 0, 3, 0, 0, 0, 0, 15, 38, 30,
    0, 0, 0, 0, 94, 29, 40, 0, 17, 16, 36, 0, 72, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 67, 55, 76, 0, 21, 0, 0, 0, 13, 43, 6,
    0, 70, 69, 54, 66, 88, 0, 48, 71, 0, 0, 91, 0, 0, 86, 56, 0, 31, 22, 58, 74, 0, 0, 0, 0, 0, 0, 0, 20, 37, 0, 23, 0,
    0, 0, 0, 44, 26, 61, 0, 0, 7, 28, 35, 53, 95, 84, 0, 4, 0, 0, 0, 0, 0, 0, 0, 85, 97, 80, 0, 0, 0, 25, 0, 0, 0, 0, 0,
    46, 73, 0, 0, 0, 39, 34, 83, 92, 65, 78, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 41, 47, 51, 24, 52, 59,
};
/* clang-format on */

static void write_ecwid_product(oac_writer *writer, const void *from)
{
    const ecwid_product *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("sku"), &value->sku);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_bool_member(writer, OAC_KEY("unlimited"), &value->unlimited);
    oac_write_bool_member(writer, OAC_KEY("inStock"), &value->in_stock);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("priceInProductList"), &value->price_in_product_list);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedPrice"), &value->default_displayed_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedPriceFormatted"),
                            &value->default_displayed_price_formatted);
    oac_write_number_member(writer, OAC_KEY("costPrice"), &value->cost_price);
    oac_write_record(writer, OAC_KEY("tax"), &value->tax, &ecwid_product_tax_oac_type);
    oac_write_list(writer, OAC_KEY("wholesalePrices"), &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    oac_write_number_member(writer, OAC_KEY("compareToPrice"), &value->compare_to_price);
    oac_write_string_member(writer, OAC_KEY("compareToPriceFormatted"), &value->compare_to_price_formatted);
    oac_write_number_member(writer, OAC_KEY("compareToPriceDiscount"), &value->compare_to_price_discount);
    oac_write_string_member(writer, OAC_KEY("compareToPriceDiscountFormatted"),
                            &value->compare_to_price_discount_formatted);
    oac_write_number_member(writer, OAC_KEY("compareToPriceDiscountPercent"),
                            &value->compare_to_price_discount_percent);
    oac_write_string_member(writer, OAC_KEY("compareToPriceDiscountPercentFormatted"),
                            &value->compare_to_price_discount_percent_formatted);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedCompareToPrice"),
                            &value->default_displayed_compare_to_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedCompareToPriceFormatted"),
                            &value->default_displayed_compare_to_price_formatted);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedCompareToPriceDiscount"),
                            &value->default_displayed_compare_to_price_discount);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedCompareToPriceDiscountFormatted"),
                            &value->default_displayed_compare_to_price_discount_formatted);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedCompareToPriceDiscountPercent"),
                            &value->default_displayed_compare_to_price_discount_percent);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedCompareToPriceDiscountPercentFormatted"),
                            &value->default_displayed_compare_to_price_discount_percent_formatted);
    oac_write_record(writer, OAC_KEY("lowestPriceSettings"), &value->lowest_price_settings,
                     &ecwid_lowest_price_settings_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isShippingRequired"), &value->is_shipping_required);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("autogeneratedSlug"), &value->autogenerated_slug);
    oac_write_string_member(writer, OAC_KEY("customSlug"), &value->custom_slug);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    oac_write_string_member(writer, OAC_KEY("updated"), &value->updated);
    oac_write_int_member(writer, OAC_KEY("createTimestamp"), &value->create_timestamp);
    oac_write_int_member(writer, OAC_KEY("updateTimestamp"), &value->update_timestamp);
    oac_write_int_member(writer, OAC_KEY("productClassId"), &value->product_class_id);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_list(writer, OAC_KEY("options"), &value->options, &ecwid_product_option_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("warningLimit"), &value->warning_limit);
    oac_write_bool_member(writer, OAC_KEY("fixedShippingRateOnly"), &value->fixed_shipping_rate_only);
    oac_write_number_member(writer, OAC_KEY("fixedShippingRate"), &value->fixed_shipping_rate);
    oac_write_record(writer, OAC_KEY("shipping"), &value->shipping, &ecwid_product_shipping_oac_type);
    oac_write_int_member(writer, OAC_KEY("defaultCombinationId"), &value->default_combination_id);
    oac_write_record(writer, OAC_KEY("originalImage"), &value->original_image, &ecwid_image_oac_type);
    oac_write_list(writer, OAC_KEY("galleryImages"), &value->gallery_images,
                   &ecwid_product_gallery_image_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_map(writer, OAC_KEY("descriptionTranslated"), &value->description_translated, &oac_type_string_map);
    oac_write_record(writer, OAC_KEY("media"), &value->media, &ecwid_product_media_oac_type);
    oac_write_list(writer, OAC_KEY("categoryIds"), &value->category_ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("categories"), &value->categories, &ecwid_category_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("defaultCategoryId"), &value->default_category_id);
    oac_write_string_member(writer, OAC_KEY("seoTitle"), &value->seo_title);
    oac_write_map(writer, OAC_KEY("seoTitleTranslated"), &value->seo_title_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("seoDescription"), &value->seo_description);
    oac_write_map(writer, OAC_KEY("seoDescriptionTranslated"), &value->seo_description_translated,
                  &oac_type_string_map);
    oac_write_record(writer, OAC_KEY("favorites"), &value->favorites, &ecwid_product_favorites_oac_type);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_product_attribute_list_oac_type);
    oac_write_list(writer, OAC_KEY("files"), &value->files, &ecwid_file_list_oac_type);
    oac_write_record(writer, OAC_KEY("relatedProducts"), &value->related_products,
                     &ecwid_product_related_products_oac_type);
    oac_write_list(writer, OAC_KEY("combinations"), &value->combinations, &ecwid_product_variation_list_oac_type);
    oac_write_record(writer, OAC_KEY("dimensions"), &value->dimensions, &ecwid_dimensions_oac_type);
    oac_write_number_member(writer, OAC_KEY("volume"), &value->volume);
    oac_write_int_member(writer, OAC_KEY("showOnFrontpage"), &value->show_on_frontpage);
    oac_write_record(writer, OAC_KEY("subscriptionSettings"), &value->subscription_settings,
                     &ecwid_product_subscription_settings_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isSampleProduct"), &value->is_sample_product);
    oac_write_bool_member(writer, OAC_KEY("isGiftCard"), &value->is_gift_card);
    oac_write_string_member(writer, OAC_KEY("subtitle"), &value->subtitle);
    oac_write_map(writer, OAC_KEY("subtitleTranslated"), &value->subtitle_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("discountsAllowed"), &value->discounts_allowed);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_enum(writer, OAC_KEY("outOfStockVisibilityBehaviour"), &value->out_of_stock_visibility_behaviour,
                   &ecwid_product_out_of_stock_visibility_behaviour_oac_type);
    oac_write_int_member(writer, OAC_KEY("minPurchaseQuantity"), &value->min_purchase_quantity);
    oac_write_int_member(writer, OAC_KEY("maxPurchaseQuantity"), &value->max_purchase_quantity);
    oac_write_bool_member(writer, OAC_KEY("reviewsCollectingAllowed"), &value->reviews_collecting_allowed);
    oac_write_number_member(writer, OAC_KEY("rating"), &value->rating);
    oac_write_int_member(writer, OAC_KEY("reviewsPublished"), &value->reviews_published);
    oac_write_int_member(writer, OAC_KEY("reviewsModerated"), &value->reviews_moderated);
    oac_write_list(writer, OAC_KEY("compositeParents"), &value->composite_parents, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("compositeComponents"), &value->composite_components,
                   &ecwid_product_composite_component_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("thumbnailUrl"), &value->thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_string_member(writer, OAC_KEY("smallThumbnailUrl"), &value->small_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("hdThumbnailUrl"), &value->hd_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("originalImageUrl"), &value->original_image_url);
    oac_write_record(writer, OAC_KEY("borderInfo"), &value->border_info, &ecwid_product_border_info_oac_type);
    oac_write_number_member(writer, OAC_KEY("lowestPrice"), &value->lowest_price);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedLowestPrice"), &value->default_displayed_lowest_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedLowestPriceFormatted"),
                            &value->default_displayed_lowest_price_formatted);
    oac_write_bool_member(writer, OAC_KEY("hasFreeShipping"), &value->has_free_shipping);
    oac_write_json_member(writer, OAC_KEY("shippingPreparationTime"), &value->shipping_preparation_time);
    oac_write_bool_member(writer, OAC_KEY("showDeliveryTimeInStorefront"), &value->show_delivery_time_in_storefront);
    oac_write_string_member(writer, OAC_KEY("googleItemCondition"), &value->google_item_condition);
    oac_write_int_member(writer, OAC_KEY("googleProductCategory"), &value->google_product_category);
    oac_write_string_member(writer, OAC_KEY("googleProductCategoryName"), &value->google_product_category_name);
    oac_write_string_member(writer, OAC_KEY("productCondition"), &value->product_condition);
    oac_write_bool_member(writer, OAC_KEY("nameYourPriceEnabled"), &value->name_your_price_enabled);
    oac_write_rest(writer, value, &ecwid_product_oac_type);
}

static char *read_ecwid_product(oac_reader *reader, char *at, void *into)
{
    ecwid_product *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("sku"))) {
        at = oac_read_string(reader, at, &value->sku);
    }
    if (oac_at_key(&at, OAC_NEXT("quantity"))) {
        at = oac_read_int(reader, at, &value->quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("unlimited"))) {
        at = oac_read_bool(reader, at, &value->unlimited);
    }
    if (oac_at_key(&at, OAC_NEXT("inStock"))) {
        at = oac_read_bool(reader, at, &value->in_stock);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("priceInProductList"))) {
        at = oac_read_number(reader, at, &value->price_in_product_list);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("costPrice"))) {
        at = oac_read_number(reader, at, &value->cost_price);
    }
    if (oac_at_key(&at, OAC_NEXT("tax"))) {
        at = oac_read_record(reader, at, &value->tax, &ecwid_product_tax_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("wholesalePrices"))) {
        at = oac_read_list(reader, at, &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPrice"))) {
        at = oac_read_number(reader, at, &value->compare_to_price);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->compare_to_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPriceDiscount"))) {
        at = oac_read_number(reader, at, &value->compare_to_price_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPriceDiscountFormatted"))) {
        at = oac_read_string(reader, at, &value->compare_to_price_discount_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPriceDiscountPercent"))) {
        at = oac_read_number(reader, at, &value->compare_to_price_discount_percent);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPriceDiscountPercentFormatted"))) {
        at = oac_read_string(reader, at, &value->compare_to_price_discount_percent_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_compare_to_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_compare_to_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPriceDiscount"))) {
        at = oac_read_number(reader, at, &value->default_displayed_compare_to_price_discount);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPriceDiscountFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_compare_to_price_discount_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPriceDiscountPercent"))) {
        at = oac_read_number(reader, at, &value->default_displayed_compare_to_price_discount_percent);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedCompareToPriceDiscountPercentFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_compare_to_price_discount_percent_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("lowestPriceSettings"))) {
        at = oac_read_record(reader, at, &value->lowest_price_settings, &ecwid_lowest_price_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isShippingRequired"))) {
        at = oac_read_bool(reader, at, &value->is_shipping_required);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("autogeneratedSlug"))) {
        at = oac_read_string(reader, at, &value->autogenerated_slug);
    }
    if (oac_at_key(&at, OAC_NEXT("customSlug"))) {
        at = oac_read_string(reader, at, &value->custom_slug);
    }
    if (oac_at_key(&at, OAC_NEXT("created"))) {
        at = oac_read_string(reader, at, &value->created);
    }
    if (oac_at_key(&at, OAC_NEXT("updated"))) {
        at = oac_read_string(reader, at, &value->updated);
    }
    if (oac_at_key(&at, OAC_NEXT("createTimestamp"))) {
        at = oac_read_int(reader, at, &value->create_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("updateTimestamp"))) {
        at = oac_read_int(reader, at, &value->update_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("productClassId"))) {
        at = oac_read_int(reader, at, &value->product_class_id);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("options"))) {
        at = oac_read_list(reader, at, &value->options, &ecwid_product_option_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("warningLimit"))) {
        at = oac_read_int(reader, at, &value->warning_limit);
    }
    if (oac_at_key(&at, OAC_NEXT("fixedShippingRateOnly"))) {
        at = oac_read_bool(reader, at, &value->fixed_shipping_rate_only);
    }
    if (oac_at_key(&at, OAC_NEXT("fixedShippingRate"))) {
        at = oac_read_number(reader, at, &value->fixed_shipping_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("shipping"))) {
        at = oac_read_record(reader, at, &value->shipping, &ecwid_product_shipping_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultCombinationId"))) {
        at = oac_read_int(reader, at, &value->default_combination_id);
    }
    if (oac_at_key(&at, OAC_NEXT("originalImage"))) {
        at = oac_read_record(reader, at, &value->original_image, &ecwid_image_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("galleryImages"))) {
        at = oac_read_list(reader, at, &value->gallery_images, &ecwid_product_gallery_image_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("descriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("media"))) {
        at = oac_read_record(reader, at, &value->media, &ecwid_product_media_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryIds"))) {
        at = oac_read_list(reader, at, &value->category_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("categories"))) {
        at = oac_read_list(reader, at, &value->categories, &ecwid_category_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultCategoryId"))) {
        at = oac_read_int(reader, at, &value->default_category_id);
    }
    if (oac_at_key(&at, OAC_NEXT("seoTitle"))) {
        at = oac_read_string(reader, at, &value->seo_title);
    }
    if (oac_at_key(&at, OAC_NEXT("seoTitleTranslated"))) {
        at = oac_read_map(reader, at, &value->seo_title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("seoDescription"))) {
        at = oac_read_string(reader, at, &value->seo_description);
    }
    if (oac_at_key(&at, OAC_NEXT("seoDescriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->seo_description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("favorites"))) {
        at = oac_read_record(reader, at, &value->favorites, &ecwid_product_favorites_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("attributes"))) {
        at = oac_read_list(reader, at, &value->attributes, &ecwid_product_attribute_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("files"))) {
        at = oac_read_list(reader, at, &value->files, &ecwid_file_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("relatedProducts"))) {
        at = oac_read_record(reader, at, &value->related_products, &ecwid_product_related_products_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("combinations"))) {
        at = oac_read_list(reader, at, &value->combinations, &ecwid_product_variation_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("dimensions"))) {
        at = oac_read_record(reader, at, &value->dimensions, &ecwid_dimensions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("volume"))) {
        at = oac_read_number(reader, at, &value->volume);
    }
    if (oac_at_key(&at, OAC_NEXT("showOnFrontpage"))) {
        at = oac_read_int(reader, at, &value->show_on_frontpage);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionSettings"))) {
        at = oac_read_record(reader, at, &value->subscription_settings, &ecwid_product_subscription_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isSampleProduct"))) {
        at = oac_read_bool(reader, at, &value->is_sample_product);
    }
    if (oac_at_key(&at, OAC_NEXT("isGiftCard"))) {
        at = oac_read_bool(reader, at, &value->is_gift_card);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitle"))) {
        at = oac_read_string(reader, at, &value->subtitle);
    }
    if (oac_at_key(&at, OAC_NEXT("subtitleTranslated"))) {
        at = oac_read_map(reader, at, &value->subtitle_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("discountsAllowed"))) {
        at = oac_read_bool(reader, at, &value->discounts_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("externalReferenceId"))) {
        at = oac_read_string(reader, at, &value->external_reference_id);
    }
    if (oac_at_key(&at, OAC_NEXT("outOfStockVisibilityBehaviour"))) {
        at = oac_read_enum(reader, at, &value->out_of_stock_visibility_behaviour,
                           &ecwid_product_out_of_stock_visibility_behaviour_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("minPurchaseQuantity"))) {
        at = oac_read_int(reader, at, &value->min_purchase_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("maxPurchaseQuantity"))) {
        at = oac_read_int(reader, at, &value->max_purchase_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewsCollectingAllowed"))) {
        at = oac_read_bool(reader, at, &value->reviews_collecting_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("rating"))) {
        at = oac_read_number(reader, at, &value->rating);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewsPublished"))) {
        at = oac_read_int(reader, at, &value->reviews_published);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewsModerated"))) {
        at = oac_read_int(reader, at, &value->reviews_moderated);
    }
    if (oac_at_key(&at, OAC_NEXT("compositeParents"))) {
        at = oac_read_list(reader, at, &value->composite_parents, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("compositeComponents"))) {
        at = oac_read_list(reader, at, &value->composite_components, &ecwid_product_composite_component_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("thumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("imageUrl"))) {
        at = oac_read_string(reader, at, &value->image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("smallThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->small_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("hdThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->hd_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("originalImageUrl"))) {
        at = oac_read_string(reader, at, &value->original_image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("borderInfo"))) {
        at = oac_read_record(reader, at, &value->border_info, &ecwid_product_border_info_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("lowestPrice"))) {
        at = oac_read_number(reader, at, &value->lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedLowestPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedLowestPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_lowest_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("hasFreeShipping"))) {
        at = oac_read_bool(reader, at, &value->has_free_shipping);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingPreparationTime"))) {
        at = oac_read_json(reader, at, &value->shipping_preparation_time);
    }
    if (oac_at_key(&at, OAC_NEXT("showDeliveryTimeInStorefront"))) {
        at = oac_read_bool(reader, at, &value->show_delivery_time_in_storefront);
    }
    if (oac_at_key(&at, OAC_NEXT("googleItemCondition"))) {
        at = oac_read_string(reader, at, &value->google_item_condition);
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
    if (oac_at_key(&at, OAC_NEXT("nameYourPriceEnabled"))) {
        at = oac_read_bool(reader, at, &value->name_your_price_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_oac_type);
}

/* clang-format off */
const oac_type ecwid_product_oac_type = {
    OAC_RECORD_TABLE(ecwid_product, extra, 97, 255),
    .write = write_ecwid_product,
    .read = read_ecwid_product,
    .fields = fields_of_ecwid_product,
    .index = index_of_ecwid_product,
    .rules = rules_2_of_ecwid_product,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_product_list_oac_type = OAC_LIST_TABLE(ecwid_product_list, ecwid_product, ecwid_product_oac_type,
                                                            0);
/* clang-format on */

oac_status ecwid_product_serialize(const ecwid_product *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_oac_type, value, buffer, error);
}

oac_status ecwid_product_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_product *value,
                               oac_error *error)
{
    return oac_record_parse(&ecwid_product_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_validate(const ecwid_product *value, oac_validation mode, oac_violations *violations,
                                  oac_error *error)
{
    return oac_record_validate(&ecwid_product_oac_type, value, mode, violations, error);
}

void ecwid_product_dispose(ecwid_product *value)
{
    oac_record_dispose(&ecwid_product_oac_type, value);
}
