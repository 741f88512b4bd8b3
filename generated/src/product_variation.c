/* ecwid_product_variation: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21333 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_variation.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_product_variation[] = {
    139,
    177,
    180,
};
static const oac_constraint rules_1_of_ecwid_product_variation[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 19, 3, operations_1_of_ecwid_product_variation),
};
static const oac_field fields_of_ecwid_product_variation[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_variation, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("combinationNumber", oac_type_int, ecwid_product_variation, combination_number, NULL, 0),
    OAC_FIELD("options", ecwid_product_variation_option_list_oac_type, ecwid_product_variation, options, NULL, 0),
    OAC_FIELD("sku", oac_type_string, ecwid_product_variation, sku, NULL, 0),
    OAC_FIELD("thumbnailUrl", oac_type_string, ecwid_product_variation, thumbnail_url, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_product_variation, image_url, NULL, 0),
    OAC_FIELD("smallThumbnailUrl", oac_type_string, ecwid_product_variation, small_thumbnail_url, NULL, 0),
    OAC_FIELD("hdThumbnailUrl", oac_type_string, ecwid_product_variation, hd_thumbnail_url, NULL, 0),
    OAC_FIELD("originalImageUrl", oac_type_string, ecwid_product_variation, original_image_url, NULL, 0),
    OAC_FIELD("inStock", oac_type_bool, ecwid_product_variation, in_stock, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_product_variation, quantity, NULL, 0),
    OAC_FIELD("unlimited", oac_type_bool, ecwid_product_variation, unlimited, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_product_variation, price, NULL, 0),
    OAC_FIELD("defaultDisplayedPrice", oac_type_number, ecwid_product_variation, default_displayed_price, NULL, 0),
    OAC_FIELD("defaultDisplayedPriceFormatted", oac_type_string, ecwid_product_variation,
              default_displayed_price_formatted, NULL, 0),
    OAC_FIELD("lowestPrice", oac_type_number, ecwid_product_variation, lowest_price, NULL, 0),
    OAC_FIELD("lowestPriceSettings", ecwid_lowest_price_settings_oac_type, ecwid_product_variation,
              lowest_price_settings, NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPrice", oac_type_number, ecwid_product_variation, default_displayed_lowest_price,
              NULL, 0),
    OAC_FIELD("defaultDisplayedLowestPriceFormatted", oac_type_string, ecwid_product_variation,
              default_displayed_lowest_price_formatted, NULL, 0),
    OAC_FIELD("dimensions", ecwid_dimensions_oac_type, ecwid_product_variation, dimensions, NULL, 0),
    OAC_FIELD("wholesalePrices", ecwid_wholesale_price_list_oac_type, ecwid_product_variation, wholesale_prices, NULL,
              0),
    OAC_FIELD("weight", oac_type_number, ecwid_product_variation, weight, NULL, 0),
    OAC_FIELD("volume", oac_type_number, ecwid_product_variation, volume, NULL, 0),
    OAC_FIELD("warningLimit", oac_type_int, ecwid_product_variation, warning_limit, NULL, 0),
    OAC_FIELD("attributes", ecwid_product_attribute_list_oac_type, ecwid_product_variation, attributes, NULL, 0),
    OAC_FIELD("compareToPrice", oac_type_number, ecwid_product_variation, compare_to_price, NULL, 0),
    OAC_FIELD("minPurchaseQuantity", oac_type_int, ecwid_product_variation, min_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("maxPurchaseQuantity", oac_type_int, ecwid_product_variation, max_purchase_quantity, NULL,
              OAC_CHECK_NULLABLE),
    OAC_FIELD("outOfStockVisibilityBehaviour", ecwid_product_out_of_stock_visibility_behaviour_oac_type,
              ecwid_product_variation, out_of_stock_visibility_behaviour, NULL, 0),
    OAC_FIELD("alt", ecwid_product_variation_alt_oac_type, ecwid_product_variation, alt, NULL, 0),
};
static const uint8_t index_of_ecwid_product_variation[] = {
    0, 0, 0, 0, 9, 0, 0, 0, 30, 0, 0, 0, 0, 18, 0, 1, 0, 27, 0, 0, 0, 3, 7, 0, 15, 0, 0, 17, 10, 2, 13, 16, 19, 20, 11,
    23, 25, 28, 0, 26, 0, 0, 0, 0, 0, 0, 0, 5, 22, 24, 0, 0, 14, 0, 4, 29, 0, 0, 6, 8, 12, 0, 0, 21,
};
/* clang-format on */

static void write_ecwid_product_variation(oac_writer *writer, const void *from)
{
    const ecwid_product_variation *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_int_member(writer, OAC_KEY("combinationNumber"), &value->combination_number);
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
    oac_write_rest(writer, value, &ecwid_product_variation_oac_type);
}

static char *read_ecwid_product_variation(oac_reader *reader, char *at, void *into)
{
    ecwid_product_variation *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("combinationNumber"))) {
        at = oac_read_int(reader, at, &value->combination_number);
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
    return oac_read_rest(reader, at, value, &ecwid_product_variation_oac_type);
}

/* clang-format off */
const oac_type ecwid_product_variation_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_variation, extra, 30, 63),
    .write = write_ecwid_product_variation,
    .read = read_ecwid_product_variation,
    .fields = fields_of_ecwid_product_variation,
    .index = index_of_ecwid_product_variation,
    .rules = rules_1_of_ecwid_product_variation,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_product_variation_list_oac_type =
OAC_LIST_TABLE(ecwid_product_variation_list, ecwid_product_variation, ecwid_product_variation_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_variation_serialize(const ecwid_product_variation *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_variation_oac_type, value, buffer, error);
}

oac_status ecwid_product_variation_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_product_variation *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_variation_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_variation_validate(const ecwid_product_variation *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_variation_oac_type, value, mode, violations, error);
}

void ecwid_product_variation_dispose(ecwid_product_variation *value)
{
    oac_record_dispose(&ecwid_product_variation_oac_type, value);
}
