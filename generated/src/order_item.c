/* ecwid_order_item: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17177 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_item.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_item[] = {
    114,
    116,
};
static const uint16_t members_2_of_ecwid_order_item[] = {
    3,
    4,
    5,
    6,
    7,
    10,
};
static const oac_elsewhere elsewhere_1_of_ecwid_order_item[] = {
    {operations_1_of_ecwid_order_item, 2, 6, members_2_of_ecwid_order_item},
};
static const oac_constraint rules_1_of_ecwid_order_item[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_order_item),
};
static const oac_constraint rules_2_of_ecwid_order_item[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_order_item),
};
static const uint16_t operations_3_of_ecwid_order_item[] = {
    109,
    111,
    113,
    115,
    118,
};
static const uint16_t members_4_of_ecwid_order_item[] = {
    4,
    8,
};
static const oac_elsewhere elsewhere_2_of_ecwid_order_item[] = {
    {operations_3_of_ecwid_order_item, 5, 2, members_4_of_ecwid_order_item},
};
static const oac_constraint rules_3_of_ecwid_order_item[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_order_item),
};
static const oac_constraint rules_4_of_ecwid_order_item[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_3_of_ecwid_order_item),
};
static const uint16_t operations_5_of_ecwid_order_item[] = {
    112,
    113,
    114,
    115,
    116,
    118,
    109,
    111,
};
static const uint16_t members_6_of_ecwid_order_item[] = {
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
};
static const oac_elsewhere elsewhere_3_of_ecwid_order_item[] = {
    {operations_5_of_ecwid_order_item, 8, 8, members_6_of_ecwid_order_item},
};
static const oac_constraint rules_5_of_ecwid_order_item[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_3_of_ecwid_order_item),
};
static const oac_constraint rules_6_of_ecwid_order_item[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_5_of_ecwid_order_item),
};
static const uint16_t operations_7_of_ecwid_order_item[] = {
    109,
    111,
    112,
    113,
    115,
    118,
};
static const uint16_t operations_8_of_ecwid_order_item[] = {
    113,
    115,
};
static const uint16_t operations_9_of_ecwid_order_item[] = {
    113,
    115,
    118,
};
static const oac_constraint rules_7_of_ecwid_order_item[] = {
    OAC_ROW_ONLY(0, 2, 6, operations_7_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 3, 6, operations_7_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 6, 6, operations_7_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 8, 6, operations_7_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 29, 6, operations_7_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 34, 2, operations_8_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 39, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 40, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 41, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 42, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 43, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(0, 44, 3, operations_9_of_ecwid_order_item),
    OAC_ROW_ONLY(OAC_ROW_LAST, 45, 3, operations_9_of_ecwid_order_item),
};
static const oac_field fields_of_ecwid_order_item[] = {
    OAC_FIELD("id", oac_type_int, ecwid_order_item, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("productId", oac_type_int, ecwid_order_item, product_id, NULL, 0),
    OAC_FIELD("subscriptionId", oac_type_int, ecwid_order_item, subscription_id, NULL, 0),
    OAC_FIELD("recurringChargeSettings", ecwid_recurring_charge_settings_oac_type, ecwid_order_item,
              recurring_charge_settings, NULL, 0),
    OAC_FIELD("categoryId", oac_type_int, ecwid_order_item, category_id, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_order_item, price, NULL, 0),
    OAC_FIELD("priceWithoutTax", oac_type_number, ecwid_order_item, price_without_tax, NULL, 0),
    OAC_FIELD("productPrice", oac_type_number, ecwid_order_item, product_price, NULL, 0),
    OAC_FIELD("costPrice", oac_type_number, ecwid_order_item, cost_price, NULL, 0),
    OAC_FIELD("weight", oac_type_number, ecwid_order_item, weight, NULL, 0),
    OAC_FIELD("sku", oac_type_string, ecwid_order_item, sku, NULL, 0),
    OAC_FIELD("quantity", oac_type_int, ecwid_order_item, quantity, NULL, 0),
    OAC_FIELD("shortDescription", oac_type_string, ecwid_order_item, short_description, NULL, 0),
    OAC_FIELD("shortDescriptionTranslated", oac_type_string_map, ecwid_order_item, short_description_translated, NULL,
              0),
    OAC_FIELD("tax", oac_type_number, ecwid_order_item, tax, NULL, 0),
    OAC_FIELD("shipping", oac_type_number, ecwid_order_item, shipping, NULL, 0),
    OAC_FIELD("quantityInStock", oac_type_int, ecwid_order_item, quantity_in_stock, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_order_item, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_order_item, name_translated, NULL, 0),
    OAC_FIELD("isShippingRequired", oac_type_bool, ecwid_order_item, is_shipping_required, NULL, 0),
    OAC_FIELD("trackQuantity", oac_type_bool, ecwid_order_item, track_quantity, NULL, 0),
    OAC_FIELD("imageUrl", oac_type_string, ecwid_order_item, image_url, NULL, 0),
    OAC_FIELD("fixedShippingRateOnly", oac_type_bool, ecwid_order_item, fixed_shipping_rate_only, NULL, 0),
    OAC_FIELD("fixedShippingRate", oac_type_number, ecwid_order_item, fixed_shipping_rate, NULL, 0),
    OAC_FIELD("couponApplied", oac_type_bool, ecwid_order_item, coupon_applied, NULL, 0),
    OAC_FIELD("selectedOptions", ecwid_order_selected_option_list_oac_type, ecwid_order_item, selected_options, NULL,
              0),
    OAC_FIELD("taxes", ecwid_order_tax_list_oac_type, ecwid_order_item, taxes, rules_2_of_ecwid_order_item, 0),
    OAC_FIELD("combinationId", oac_type_int, ecwid_order_item, combination_id, NULL, 0),
    OAC_FIELD("digital", oac_type_bool, ecwid_order_item, digital, NULL, 0),
    OAC_FIELD("files", ecwid_file_list_oac_type, ecwid_order_item, files, rules_4_of_ecwid_order_item, 0),
    OAC_FIELD("dimensions", ecwid_dimensions_oac_type, ecwid_order_item, dimensions, NULL, 0),
    OAC_FIELD("couponAmount", oac_type_number, ecwid_order_item, coupon_amount, NULL, 0),
    OAC_FIELD("discounts", ecwid_order_discount_list_oac_type, ecwid_order_item, discounts, NULL, 0),
    OAC_FIELD("taxesOnShipping", ecwid_order_tax_list_oac_type, ecwid_order_item, taxes_on_shipping,
              rules_6_of_ecwid_order_item, 0),
    OAC_FIELD("taxAlreadyDeductedFromPrice", oac_type_bool, ecwid_order_item, tax_already_deducted_from_price, NULL, 0),
    OAC_FIELD("isCustomerSetPrice", oac_type_bool, ecwid_order_item, is_customer_set_price, NULL, 0),
    OAC_FIELD("selectedPrice", ecwid_price_value_oac_type, ecwid_order_item, selected_price, NULL, 0),
    OAC_FIELD("isPreorder", oac_type_bool, ecwid_order_item, is_preorder, NULL, 0),
    OAC_FIELD("attributes", ecwid_order_attribute_list_oac_type, ecwid_order_item, attributes, NULL, 0),
    OAC_FIELD("smallThumbnailUrl", oac_type_string, ecwid_order_item, small_thumbnail_url, NULL, 0),
    OAC_FIELD("hdThumbnailUrl", oac_type_string, ecwid_order_item, hd_thumbnail_url, NULL, 0),
    OAC_FIELD("productAvailable", oac_type_bool, ecwid_order_item, product_available, NULL, 0),
    OAC_FIELD("discountsAllowed", oac_type_bool, ecwid_order_item, discounts_allowed, NULL, 0),
    OAC_FIELD("taxable", oac_type_bool, ecwid_order_item, taxable, NULL, 0),
    OAC_FIELD("giftCard", oac_type_bool, ecwid_order_item, gift_card, NULL, 0),
    OAC_FIELD("recurringTaxIds", oac_type_int_list, ecwid_order_item, recurring_tax_ids, NULL, 0),
};
static const uint8_t index_of_ecwid_order_item[] = {
    0, 2, 0, 0, 0, 0, 0, 26, 0, 7, 15, 16, 18, 33, 8, 1, 36, 43, 21, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 39, 6, 0, 0, 0, 13,
    0, 0, 17, 24, 0, 0, 38, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 19, 20, 0, 0, 0, 4, 22, 41, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 29, 0, 40, 0, 0, 0, 0, 0, 0, 0, 9, 0, 31, 0, 5, 12, 28, 0, 0, 0, 0, 44, 0,
    42, 0, 27, 0, 10, 14, 0, 0, 0, 0, 34, 11, 0, 25, 0, 23, 46, 0, 0, 30, 3,
};
/* clang-format on */

static void write_ecwid_order_item(oac_writer *writer, const void *from)
{
    const ecwid_order_item *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_int_member(writer, OAC_KEY("subscriptionId"), &value->subscription_id);
    oac_write_record(writer, OAC_KEY("recurringChargeSettings"), &value->recurring_charge_settings,
                     &ecwid_recurring_charge_settings_oac_type);
    oac_write_int_member(writer, OAC_KEY("categoryId"), &value->category_id);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_number_member(writer, OAC_KEY("priceWithoutTax"), &value->price_without_tax);
    oac_write_number_member(writer, OAC_KEY("productPrice"), &value->product_price);
    oac_write_number_member(writer, OAC_KEY("costPrice"), &value->cost_price);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_string_member(writer, OAC_KEY("sku"), &value->sku);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_string_member(writer, OAC_KEY("shortDescription"), &value->short_description);
    oac_write_map(writer, OAC_KEY("shortDescriptionTranslated"), &value->short_description_translated,
                  &oac_type_string_map);
    oac_write_number_member(writer, OAC_KEY("tax"), &value->tax);
    oac_write_number_member(writer, OAC_KEY("shipping"), &value->shipping);
    oac_write_int_member(writer, OAC_KEY("quantityInStock"), &value->quantity_in_stock);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("isShippingRequired"), &value->is_shipping_required);
    oac_write_bool_member(writer, OAC_KEY("trackQuantity"), &value->track_quantity);
    oac_write_string_member(writer, OAC_KEY("imageUrl"), &value->image_url);
    oac_write_bool_member(writer, OAC_KEY("fixedShippingRateOnly"), &value->fixed_shipping_rate_only);
    oac_write_number_member(writer, OAC_KEY("fixedShippingRate"), &value->fixed_shipping_rate);
    oac_write_bool_member(writer, OAC_KEY("couponApplied"), &value->coupon_applied);
    oac_write_list(writer, OAC_KEY("selectedOptions"), &value->selected_options,
                   &ecwid_order_selected_option_list_oac_type);
    oac_write_list(writer, OAC_KEY("taxes"), &value->taxes, &ecwid_order_tax_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("combinationId"), &value->combination_id);
    oac_write_bool_member(writer, OAC_KEY("digital"), &value->digital);
    oac_write_list(writer, OAC_KEY("files"), &value->files, &ecwid_file_list_oac_type);
    oac_write_record(writer, OAC_KEY("dimensions"), &value->dimensions, &ecwid_dimensions_oac_type);
    oac_write_number_member(writer, OAC_KEY("couponAmount"), &value->coupon_amount);
    oac_write_list(writer, OAC_KEY("discounts"), &value->discounts, &ecwid_order_discount_list_oac_type);
    oac_write_list(writer, OAC_KEY("taxesOnShipping"), &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("taxAlreadyDeductedFromPrice"), &value->tax_already_deducted_from_price);
    oac_write_bool_member(writer, OAC_KEY("isCustomerSetPrice"), &value->is_customer_set_price);
    oac_write_record(writer, OAC_KEY("selectedPrice"), &value->selected_price, &ecwid_price_value_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isPreorder"), &value->is_preorder);
    oac_write_list(writer, OAC_KEY("attributes"), &value->attributes, &ecwid_order_attribute_list_oac_type);
    oac_write_string_member(writer, OAC_KEY("smallThumbnailUrl"), &value->small_thumbnail_url);
    oac_write_string_member(writer, OAC_KEY("hdThumbnailUrl"), &value->hd_thumbnail_url);
    oac_write_bool_member(writer, OAC_KEY("productAvailable"), &value->product_available);
    oac_write_bool_member(writer, OAC_KEY("discountsAllowed"), &value->discounts_allowed);
    oac_write_bool_member(writer, OAC_KEY("taxable"), &value->taxable);
    oac_write_bool_member(writer, OAC_KEY("giftCard"), &value->gift_card);
    oac_write_list(writer, OAC_KEY("recurringTaxIds"), &value->recurring_tax_ids, &oac_type_int_list);
    oac_write_rest(writer, value, &ecwid_order_item_oac_type);
}

static char *read_ecwid_order_item(oac_reader *reader, char *at, void *into)
{
    ecwid_order_item *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionId"))) {
        at = oac_read_int(reader, at, &value->subscription_id);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringChargeSettings"))) {
        at = oac_read_record(reader, at, &value->recurring_charge_settings, &ecwid_recurring_charge_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryId"))) {
        at = oac_read_int(reader, at, &value->category_id);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    if (oac_at_key(&at, OAC_NEXT("priceWithoutTax"))) {
        at = oac_read_number(reader, at, &value->price_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("productPrice"))) {
        at = oac_read_number(reader, at, &value->product_price);
    }
    if (oac_at_key(&at, OAC_NEXT("costPrice"))) {
        at = oac_read_number(reader, at, &value->cost_price);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("sku"))) {
        at = oac_read_string(reader, at, &value->sku);
    }
    if (oac_at_key(&at, OAC_NEXT("quantity"))) {
        at = oac_read_int(reader, at, &value->quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("shortDescription"))) {
        at = oac_read_string(reader, at, &value->short_description);
    }
    if (oac_at_key(&at, OAC_NEXT("shortDescriptionTranslated"))) {
        at = oac_read_map(reader, at, &value->short_description_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("tax"))) {
        at = oac_read_number(reader, at, &value->tax);
    }
    if (oac_at_key(&at, OAC_NEXT("shipping"))) {
        at = oac_read_number(reader, at, &value->shipping);
    }
    if (oac_at_key(&at, OAC_NEXT("quantityInStock"))) {
        at = oac_read_int(reader, at, &value->quantity_in_stock);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("isShippingRequired"))) {
        at = oac_read_bool(reader, at, &value->is_shipping_required);
    }
    if (oac_at_key(&at, OAC_NEXT("trackQuantity"))) {
        at = oac_read_bool(reader, at, &value->track_quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("imageUrl"))) {
        at = oac_read_string(reader, at, &value->image_url);
    }
    if (oac_at_key(&at, OAC_NEXT("fixedShippingRateOnly"))) {
        at = oac_read_bool(reader, at, &value->fixed_shipping_rate_only);
    }
    if (oac_at_key(&at, OAC_NEXT("fixedShippingRate"))) {
        at = oac_read_number(reader, at, &value->fixed_shipping_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("couponApplied"))) {
        at = oac_read_bool(reader, at, &value->coupon_applied);
    }
    if (oac_at_key(&at, OAC_NEXT("selectedOptions"))) {
        at = oac_read_list(reader, at, &value->selected_options, &ecwid_order_selected_option_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxes"))) {
        at = oac_read_list(reader, at, &value->taxes, &ecwid_order_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("combinationId"))) {
        at = oac_read_int(reader, at, &value->combination_id);
    }
    if (oac_at_key(&at, OAC_NEXT("digital"))) {
        at = oac_read_bool(reader, at, &value->digital);
    }
    if (oac_at_key(&at, OAC_NEXT("files"))) {
        at = oac_read_list(reader, at, &value->files, &ecwid_file_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("dimensions"))) {
        at = oac_read_record(reader, at, &value->dimensions, &ecwid_dimensions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("couponAmount"))) {
        at = oac_read_number(reader, at, &value->coupon_amount);
    }
    if (oac_at_key(&at, OAC_NEXT("discounts"))) {
        at = oac_read_list(reader, at, &value->discounts, &ecwid_order_discount_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxesOnShipping"))) {
        at = oac_read_list(reader, at, &value->taxes_on_shipping, &ecwid_order_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxAlreadyDeductedFromPrice"))) {
        at = oac_read_bool(reader, at, &value->tax_already_deducted_from_price);
    }
    if (oac_at_key(&at, OAC_NEXT("isCustomerSetPrice"))) {
        at = oac_read_bool(reader, at, &value->is_customer_set_price);
    }
    if (oac_at_key(&at, OAC_NEXT("selectedPrice"))) {
        at = oac_read_record(reader, at, &value->selected_price, &ecwid_price_value_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isPreorder"))) {
        at = oac_read_bool(reader, at, &value->is_preorder);
    }
    if (oac_at_key(&at, OAC_NEXT("attributes"))) {
        at = oac_read_list(reader, at, &value->attributes, &ecwid_order_attribute_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("smallThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->small_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("hdThumbnailUrl"))) {
        at = oac_read_string(reader, at, &value->hd_thumbnail_url);
    }
    if (oac_at_key(&at, OAC_NEXT("productAvailable"))) {
        at = oac_read_bool(reader, at, &value->product_available);
    }
    if (oac_at_key(&at, OAC_NEXT("discountsAllowed"))) {
        at = oac_read_bool(reader, at, &value->discounts_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("taxable"))) {
        at = oac_read_bool(reader, at, &value->taxable);
    }
    if (oac_at_key(&at, OAC_NEXT("giftCard"))) {
        at = oac_read_bool(reader, at, &value->gift_card);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringTaxIds"))) {
        at = oac_read_list(reader, at, &value->recurring_tax_ids, &oac_type_int_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_item_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_item_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_item, extra, 46, 127),
    .write = write_ecwid_order_item,
    .read = read_ecwid_order_item,
    .fields = fields_of_ecwid_order_item,
    .index = index_of_ecwid_order_item,
    .rules = rules_7_of_ecwid_order_item,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_item_list_oac_type = OAC_LIST_TABLE(ecwid_order_item_list, ecwid_order_item,
                                                               ecwid_order_item_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_item_serialize(const ecwid_order_item *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_item_oac_type, value, buffer, error);
}

oac_status ecwid_order_item_parse(const char *text, size_t length, const oac_parse_options *options,
                                  ecwid_order_item *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_item_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_item_validate(const ecwid_order_item *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&ecwid_order_item_oac_type, value, mode, violations, error);
}

void ecwid_order_item_dispose(ecwid_order_item *value)
{
    oac_record_dispose(&ecwid_order_item_oac_type, value);
}
