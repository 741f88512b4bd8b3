/* ecwid_update_product_variation_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22658 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_product_variation_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_product_variation_request[] = {
    OAC_FIELD("options", ecwid_product_variation_option_list_oac_type, ecwid_update_product_variation_request, options,
              NULL, 0),
    OAC_FIELD("sku", oac_type_string, ecwid_update_product_variation_request, sku, NULL, 0),
    OAC_FIELD("thumbnailUrl", oac_type_string, ecwid_update_product_variation_request, thumbnail_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_update_product_variation_request, image_url, NULL, 0),
    OAC_FIELD("smallThumbnailUrl", oac_type_string, ecwid_update_product_variation_request, small_thumbnail_url, NULL,
              0),
    OAC_FIELD("hdThumbnailUrl", oac_type_string, ecwid_update_product_variation_request, hd_thumbnail_url, NULL, 0),
    OAC_FIELD("originalImageUrl", oac_type_string, ecwid_update_product_variation_request, original_image_url, NULL, 0),
    OAC_FIELD("inStock", oac_type_bool, ecwid_update_product_variation_request, in_stock, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_update_product_variation_request, quantity, NULL, 0),
    OAC_FIELD("unlimited", oac_type_bool, ecwid_update_product_variation_request, unlimited, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_update_product_variation_request, price, NULL, 0),
    OAC_FIELD("defaultDisplayedPrice", oac_type_number, ecwid_update_product_variation_request, default_displayed_price,
              NULL, 0),
    OAC_FIELD("defaultDisplayedPriceFormatted", oac_type_string, ecwid_update_product_variation_request,
              default_displayed_price_formatted, NULL, 0),
    OAC_FIELD("lowestPrice", oac_type_number, ecwid_update_product_variation_request, lowest_price, NULL, 0),
    OAC_FIELD("lowestPriceSettings", ecwid_lowest_price_settings_oac_type, ecwid_update_product_variation_request,
              lowest_price_settings, NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPrice", oac_type_number, ecwid_update_product_variation_request,
              default_displayed_lowest_price, NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPriceFormatted", oac_type_string, ecwid_update_product_variation_request,
              default_displayed_lowest_price_formatted, NULL, 0),
    OAC_FIELD("dimensions", ecwid_dimensions_oac_type, ecwid_update_product_variation_request, dimensions, NULL, 0),
    OAC_FIELD("wholesalePrices", ecwid_wholesale_price_list_oac_type, ecwid_update_product_variation_request,
              wholesale_prices, NULL, 0),
    OAC_FIELD("weight", oac_type_number, ecwid_update_product_variation_request, weight, NULL, 0),
    OAC_FIELD("volume", oac_type_number, ecwid_update_product_variation_request, volume, NULL, 0),
    OAC_FIELD("warningLimit", oac_type_int, ecwid_update_product_variation_request, warning_limit, NULL, 0),
    OAC_FIELD("attributes", ecwid_product_attribute_list_oac_type, ecwid_update_product_variation_request, attributes,
              NULL, 0),
    OAC_FIELD("compareToPrice", oac_type_number, ecwid_update_product_variation_request, compare_to_price, NULL, 0),
    OAC_FIELD("minPurchaseQuantity", oac_type_int, ecwid_update_product_variation_request, min_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("maxPurchaseQuantity", oac_type_int, ecwid_update_product_variation_request, max_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("outOfStockVisibilityBehaviour", ecwid_product_out_of_stock_visibility_behaviour_oac_type,
              ecwid_update_product_variation_request, out_of_stock_visibility_behaviour, NULL, 0),
    OAC_FIELD("alt", ecwid_product_variation_alt_oac_type, ecwid_update_product_variation_request, alt, NULL, 0),
    OAC_FIELD("costPrice", oac_type_number, ecwid_update_product_variation_request, cost_price, NULL, 0),
    OAC_FIELD("isShippingRequired", oac_type_bool, ecwid_update_product_variation_request, is_shipping_required, NULL,
              0),
};
static const uint8_t index_of_ecwid_update_product_variation_request[] = {
    0, 0, 0, 0, 7, 0, 0, 0, 28, 0, 0, 0, 0, 16, 0, 0, 0, 25, 0, 0, 0, 1, 5, 0, 13, 0, 0, 15, 8, 23, 11, 14, 17, 18, 9,
    21, 26, 29, 0, 24, 0, 0, 0, 0, 0, 0, 0, 3, 20, 22, 0, 0, 12, 0, 2, 27, 30, 0, 4, 6, 10, 0, 0, 19,
};
/* clang-format on */

static void write_ecwid_update_product_variation_request(oac_writer *writer, const void *from)
{
    const ecwid_update_product_variation_request *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("options"), &value->options, &ecwid_product_variation_option_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("sku"), &value->sku);
    oac_write_string_member(writer, OAC_KEY("thumbnailUrl"), &value->thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_string_member(writer, OAC_KEY("smallThumbnailUrl"), &value->small_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("hdThumbnailUrl"), &value->hd_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("originalImageUrl"), &value->original_image_url);
    oac_write_bool_member(writer, OAC_KEY("inStock"), &value->in_stock);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_bool_member(writer, OAC_KEY("unlimited"), &value->unlimited);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedPrice"), &value->default_displayed_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedPriceFormatted"),
                            &value->default_displayed_price_formatted);
    oac_write_number_member(writer, OAC_KEY("lowestPrice"), &value->lowest_price);
    oac_write_record(writer, OAC_KEY("lowestPriceSettings"), &value->lowest_price_settings,
                     &ecwid_lowest_price_settings_oac_type);
    oac_write_number_member(writer, OAC_KEY("defaultDisplayedLowestPrice"), &value->default_displayed_lowest_price);
    oac_write_string_member(writer, OAC_KEY("defaultDisplayedLowestPriceFormatted"),
                            &value->default_displayed_lowest_price_formatted);
    oac_write_record(writer, OAC_KEY("dimensions"), &value->dimensions, &ecwid_dimensions_oac_type);
    oac_write_list(writer, OAC_KEY("wholesalePrices"), &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_number_member(writer, OAC_KEY("volume"), &value->volume);
    oac_write_int_member(writer, OAC_KEY("warningLimit"), &value->warning_limit);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_product_attribute_list_oac_type);
    oac_write_number_member(writer, OAC_KEY("compareToPrice"), &value->compare_to_price);
    oac_write_int_member(writer, OAC_KEY("minPurchaseQuantity"), &value->min_purchase_quantity);
    oac_write_int_member(writer, OAC_KEY("maxPurchaseQuantity"), &value->max_purchase_quantity);
    oac_write_enum(writer, OAC_KEY("outOfStockVisibilityBehaviour"), &value->out_of_stock_visibility_behaviour,
                   &ecwid_product_out_of_stock_visibility_behaviour_oac_type);
    oac_write_record(writer, OAC_KEY("alt"), &value->alt, &ecwid_product_variation_alt_oac_type);
    oac_write_number_member(writer, OAC_KEY("costPrice"), &value->cost_price);
    oac_write_bool_member(writer, OAC_KEY("isShippingRequired"), &value->is_shipping_required);
    oac_write_rest(writer, value, &ecwid_update_product_variation_request_oac_type);
}

static char *read_ecwid_update_product_variation_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_product_variation_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("options"))) {
        at = oac_read_list(reader, at, &value->options, &ecwid_product_variation_option_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("sku"))) {
        at = oac_read_string(reader, at, &value->sku);
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
    if (oac_at_key(&at, OAC_NEXT("inStock"))) {
        at = oac_read_bool(reader, at, &value->in_stock);
    }
    if (oac_at_key(&at, OAC_NEXT("quantity"))) {
        at = oac_read_int(reader, at, &value->quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("unlimited"))) {
        at = oac_read_bool(reader, at, &value->unlimited);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("lowestPrice"))) {
        at = oac_read_number(reader, at, &value->lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("lowestPriceSettings"))) {
        at = oac_read_record(reader, at, &value->lowest_price_settings, &ecwid_lowest_price_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedLowestPrice"))) {
        at = oac_read_number(reader, at, &value->default_displayed_lowest_price);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultDisplayedLowestPriceFormatted"))) {
        at = oac_read_string(reader, at, &value->default_displayed_lowest_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("dimensions"))) {
        at = oac_read_record(reader, at, &value->dimensions, &ecwid_dimensions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("wholesalePrices"))) {
        at = oac_read_list(reader, at, &value->wholesale_prices, &ecwid_wholesale_price_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("volume"))) {
        at = oac_read_number(reader, at, &value->volume);
    }
    if (oac_at_key(&at, OAC_NEXT("warningLimit"))) {
        at = oac_read_int(reader, at, &value->warning_limit);
    }
    if (oac_at_key(&at, OAC_NEXT("attributes"))) {
        at = oac_read_list(reader, at, &value->attributes, &ecwid_product_attribute_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("compareToPrice"))) {
        at = oac_read_number(reader, at, &value->compare_to_price);
    }
    if (oac_at_key(&at, OAC_NEXT("minPurchaseQuantity"))) {
        at = oac_read_int(reader, at, &value->min_purchase_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("maxPurchaseQuantity"))) {
        at = oac_read_int(reader, at, &value->max_purchase_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("outOfStockVisibilityBehaviour"))) {
        at = oac_read_enum(reader, at, &value->out_of_stock_visibility_behaviour,
                           &ecwid_product_out_of_stock_visibility_behaviour_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("alt"))) {
        at = oac_read_record(reader, at, &value->alt, &ecwid_product_variation_alt_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("costPrice"))) {
        at = oac_read_number(reader, at, &value->cost_price);
    }
    if (oac_at_key(&at, OAC_NEXT("isShippingRequired"))) {
        at = oac_read_bool(reader, at, &value->is_shipping_required);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_product_variation_request_oac_type);
}

const oac_type ecwid_update_product_variation_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_product_variation_request, extra, 30, 63),
    .write = write_ecwid_update_product_variation_request,
    .read = read_ecwid_update_product_variation_request,
    .fields = fields_of_ecwid_update_product_variation_request,
    .index = index_of_ecwid_update_product_variation_request,
};

oac_status ecwid_update_product_variation_request_serialize(const ecwid_update_product_variation_request *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_product_variation_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_product_variation_request_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_update_product_variation_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_product_variation_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_product_variation_request_validate(const ecwid_update_product_variation_request *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_update_product_variation_request_oac_type, value, mode, violations, error);
}

void ecwid_update_product_variation_request_dispose(ecwid_update_product_variation_request *value)
{
    oac_record_dispose(&ecwid_update_product_variation_request_oac_type, value);
}
