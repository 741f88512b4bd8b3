/* ecwid_update_product_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23182 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_product_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_product_request[] = {
    OAC_FIELD("sku", oac_type_string, ecwid_update_product_request, sku, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_update_product_request, quantity, NULL, 0),
    OAC_FIELD("unlimited", oac_type_bool, ecwid_update_product_request, unlimited, NULL, 0),
    OAC_FIELD("inStock", oac_type_bool, ecwid_update_product_request, in_stock, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_update_product_request, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_update_product_request, name_translated, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_update_product_request, price, NULL, 0),
    OAC_FIELD("tax", ecwid_product_tax_oac_type, ecwid_update_product_request, tax, NULL, 0),
    OAC_FIELD("wholesalePrices", ecwid_wholesale_price_list_oac_type, ecwid_update_product_request, wholesale_prices,
              NULL, 0),
    OAC_FIELD("compareToPrice", oac_type_number, ecwid_update_product_request, compare_to_price, NULL, 0),
    OAC_FIELD("lowestPriceSettings", ecwid_lowest_price_settings_oac_type, ecwid_update_product_request,
              lowest_price_settings, NULL, 0),
    OAC_FIELD("isShippingRequired", oac_type_bool, ecwid_update_product_request, is_shipping_required, NULL, 0),
    OAC_FIELD("weight", oac_type_number, ecwid_update_product_request, weight, NULL, 0),
    OAC_FIELD("customSlug", oac_type_string, ecwid_update_product_request, custom_slug, NULL, 0),
    OAC_FIELD("productClassId", oac_type_int, ecwid_update_product_request, product_class_id, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_update_product_request, enabled, NULL, 0),
    OAC_FIELD("options", ecwid_product_option_list_oac_type, ecwid_update_product_request, options, NULL, 0),
    OAC_FIELD("warningLimit", oac_type_int, ecwid_update_product_request, warning_limit, NULL, 0),
    OAC_FIELD("fixedShippingRateOnly", oac_type_bool, ecwid_update_product_request, fixed_shipping_rate_only, NULL, 0),
    OAC_FIELD("fixedShippingRate", oac_type_number, ecwid_update_product_request, fixed_shipping_rate, NULL, 0),
    OAC_FIELD("shipping", ecwid_product_shipping_oac_type, ecwid_update_product_request, shipping, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_update_product_request, description, NULL, 0),
    OAC_FIELD("descriptionTranslated", oac_type_string_map, ecwid_update_product_request, description_translated, NULL,
              0),
    OAC_FIELD("categoryIds", oac_type_int_list, ecwid_update_product_request, category_ids, NULL, 0),
    OAC_FIELD("defaultCategoryId", oac_type_int, ecwid_update_product_request, default_category_id, NULL, 0),
    OAC_FIELD("seoTitle", oac_type_string, ecwid_update_product_request, seo_title, NULL, 0),
    OAC_FIELD("seoTitleTranslated", oac_type_string_map, ecwid_update_product_request, seo_title_translated, NULL, 0),
    OAC_FIELD("seoDescription", oac_type_string, ecwid_update_product_request, seo_description, NULL, 0),
    OAC_FIELD("seoDescriptionTranslated", oac_type_string_map, ecwid_update_product_request, seo_description_translated,
              NULL, 0),
    OAC_FIELD("attributes", ecwid_product_attribute_list_oac_type, ecwid_update_product_request, attributes, NULL, 0),
    OAC_FIELD("files", ecwid_file_list_oac_type, ecwid_update_product_request, files, NULL, 0),
    OAC_FIELD("relatedProducts", ecwid_product_related_products_oac_type, ecwid_update_product_request,
              related_products, NULL, 0),
    OAC_FIELD("combinations", ecwid_product_variation_list_oac_type, ecwid_update_product_request, combinations, NULL,
              0),
    OAC_FIELD("dimensions", ecwid_dimensions_oac_type, ecwid_update_product_request, dimensions, NULL, 0),
    OAC_FIELD("volume", oac_type_number, ecwid_update_product_request, volume, NULL, 0),
    OAC_FIELD("showOnFrontpage", oac_type_int, ecwid_update_product_request, show_on_frontpage, NULL, 0),
    OAC_FIELD("isGiftCard", oac_type_bool, ecwid_update_product_request, is_gift_card, NULL, 0),
    OAC_FIELD("subtitle", oac_type_string, ecwid_update_product_request, subtitle, NULL, 0),
    OAC_FIELD("subtitleTranslated", oac_type_string_map, ecwid_update_product_request, subtitle_translated, NULL, 0),
    OAC_FIELD("discountsAllowed", oac_type_bool, ecwid_update_product_request, discounts_allowed, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_update_product_request, external_reference_id, NULL, 0),
    OAC_FIELD("outOfStockVisibilityBehaviour", ecwid_product_out_of_stock_visibility_behaviour_oac_type,
              ecwid_update_product_request, out_of_stock_visibility_behaviour, NULL, 0),
    OAC_FIELD("minPurchaseQuantity", oac_type_int, ecwid_update_product_request, min_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("maxPurchaseQuantity", oac_type_int, ecwid_update_product_request, max_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("reviewsCollectingAllowed", oac_type_bool, ecwid_update_product_request, reviews_collecting_allowed, NULL,
              0),
    OAC_FIELD("costPrice", oac_type_number, ecwid_update_product_request, cost_price, NULL, 0),
    OAC_FIELD("volumeUnit", oac_type_string, ecwid_update_product_request, volume_unit, NULL, 0),
    OAC_FIELD("nameYourPriceEnabled", oac_type_bool, ecwid_update_product_request, name_your_price_enabled, NULL, 0),
    OAC_FIELD("priceDefaultTier", oac_type_int, ecwid_update_product_request, price_default_tier, NULL, 0),
    OAC_FIELD("customPriceTiers", ecwid_price_value_list_oac_type, ecwid_update_product_request, custom_price_tiers,
              NULL, 0),
    OAC_FIELD("ribbon", ecwid_product_ribbon_oac_type, ecwid_update_product_request, ribbon, NULL, 0),
};
static const uint8_t index_of_ecwid_update_product_request[] = {
    31, 37, 28, 49, 0, 51, 0, 0, 0, 8, 21, 5, 24, 40, 39, 27, 0, 0, 0, 23, 41, 0, 0, 0, 0, 0, 0, 29, 0, 30, 7, 0, 36,
    44, 0, 0, 0, 0, 20, 38, 15, 0, 0, 0, 0, 45, 0, 0, 0, 33, 0, 0, 0, 6, 12, 26, 0, 14, 0, 0, 3, 0, 0, 0, 0, 0, 0, 50,
    48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 17, 0, 0, 0, 0, 0, 11, 4, 0, 46, 35, 34, 0, 2, 0, 0, 0, 0, 10,
    16, 0, 0, 32, 0, 0, 0, 13, 18, 0, 0, 0, 0, 0, 1, 42, 0, 0, 19, 22, 47, 0, 25, 9,
};
/* clang-format on */

static void write_ecwid_update_product_request(oac_writer *writer, const void *from)
{
    const ecwid_update_product_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("sku"), &value->sku);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_bool_member(writer, OAC_KEY("unlimited"), &value->unlimited);
    oac_write_bool_member(writer, OAC_KEY("inStock"), &value->in_stock);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_record(writer, OAC_KEY("tax"), &value->tax, &ecwid_product_tax_oac_type);
    oac_write_list(writer, OAC_KEY("wholesalePrices"), &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    oac_write_number_member(writer, OAC_KEY("compareToPrice"), &value->compare_to_price);
    oac_write_record(writer, OAC_KEY("lowestPriceSettings"), &value->lowest_price_settings,
                     &ecwid_lowest_price_settings_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isShippingRequired"), &value->is_shipping_required);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_string_member(writer, OAC_KEY("customSlug"), &value->custom_slug);
    oac_write_int_member(writer, OAC_KEY("productClassId"), &value->product_class_id);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_list(writer, OAC_KEY("options"), &value->options, &ecwid_product_option_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("warningLimit"), &value->warning_limit);
    oac_write_bool_member(writer, OAC_KEY("fixedShippingRateOnly"), &value->fixed_shipping_rate_only);
    oac_write_number_member(writer, OAC_KEY("fixedShippingRate"), &value->fixed_shipping_rate);
    oac_write_record(writer, OAC_KEY("shipping"), &value->shipping, &ecwid_product_shipping_oac_type);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_map(writer, OAC_KEY("descriptionTranslated"), &value->description_translated, &oac_type_string_map);
    oac_write_list(writer, OAC_KEY("categoryIds"), &value->category_ids, &oac_type_int_list);
    oac_write_int_member(writer, OAC_KEY("defaultCategoryId"), &value->default_category_id);
    oac_write_string_member(writer, OAC_KEY("seoTitle"), &value->seo_title);
    oac_write_map(writer, OAC_KEY("seoTitleTranslated"), &value->seo_title_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("seoDescription"), &value->seo_description);
    oac_write_map(writer, OAC_KEY("seoDescriptionTranslated"), &value->seo_description_translated,
                  &oac_type_string_map);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_product_attribute_list_oac_type);
    oac_write_list(writer, OAC_KEY("files"), &value->files, &ecwid_file_list_oac_type);
    oac_write_record(writer, OAC_KEY("relatedProducts"), &value->related_products,
                     &ecwid_product_related_products_oac_type);
    oac_write_list(writer, OAC_KEY("combinations"), &value->combinations, &ecwid_product_variation_list_oac_type);
    oac_write_record(writer, OAC_KEY("dimensions"), &value->dimensions, &ecwid_dimensions_oac_type);
    oac_write_number_member(writer, OAC_KEY("volume"), &value->volume);
    oac_write_int_member(writer, OAC_KEY("showOnFrontpage"), &value->show_on_frontpage);
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
    oac_write_number_member(writer, OAC_KEY("costPrice"), &value->cost_price);
    oac_write_string_member(writer, OAC_KEY("volumeUnit"), &value->volume_unit);
    oac_write_bool_member(writer, OAC_KEY("nameYourPriceEnabled"), &value->name_your_price_enabled);
    oac_write_int_member(writer, OAC_KEY("priceDefaultTier"), &value->price_default_tier);
    oac_write_list(writer, OAC_KEY("customPriceTiers"), &value->custom_price_tiers, &ecwid_price_value_list_oac_type);
    oac_write_record(writer, OAC_KEY("ribbon"), &value->ribbon, &ecwid_product_ribbon_oac_type);
    oac_write_rest(writer, value, &ecwid_update_product_request_oac_type);
}

static char *read_ecwid_update_product_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_product_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    if (oac_at_key(&at, OAC_NEXT("tax"))) {
        at = oac_read_record(reader, at, &value->tax, &ecwid_product_tax_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("wholesalePrices"))) {
        at = oac_read_list(reader, at, &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPrice"))) {
        at = oac_read_number(reader, at, &value->compare_to_price);
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
    if (oac_at_key(&at, OAC_NEXT("customSlug"))) {
        at = oac_read_string(reader, at, &value->custom_slug);
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
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("descriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryIds"))) {
        at = oac_read_list(reader, at, &value->category_ids, &oac_type_int_list);
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
    if (oac_at_key(&at, OAC_NEXT("costPrice"))) {
        at = oac_read_number(reader, at, &value->cost_price);
    }
    if (oac_at_key(&at, OAC_NEXT("volumeUnit"))) {
        at = oac_read_string(reader, at, &value->volume_unit);
    }
    if (oac_at_key(&at, OAC_NEXT("nameYourPriceEnabled"))) {
        at = oac_read_bool(reader, at, &value->name_your_price_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("priceDefaultTier"))) {
        at = oac_read_int(reader, at, &value->price_default_tier);
    }
    if (oac_at_key(&at, OAC_NEXT("customPriceTiers"))) {
        at = oac_read_list(reader, at, &value->custom_price_tiers, &ecwid_price_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("ribbon"))) {
        at = oac_read_record(reader, at, &value->ribbon, &ecwid_product_ribbon_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_product_request_oac_type);
}

const oac_type ecwid_update_product_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_product_request, extra, 51, 127),
    .write = write_ecwid_update_product_request,
    .read = read_ecwid_update_product_request,
    .fields = fields_of_ecwid_update_product_request,
    .index = index_of_ecwid_update_product_request,
};

oac_status ecwid_update_product_request_serialize(const ecwid_update_product_request *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_update_product_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_product_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_update_product_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_product_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_product_request_validate(const ecwid_update_product_request *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_product_request_oac_type, value, mode, violations, error);
}

void ecwid_update_product_request_dispose(ecwid_update_product_request *value)
{
    oac_record_dispose(&ecwid_update_product_request_oac_type, value);
}
