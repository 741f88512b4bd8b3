/* ecwid_search_products_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:6379 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_products_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_products_params[] = {
    OAC_FIELD("productId", oac_type_int_list, ecwid_search_products_params, product_id, NULL, 0),
    OAC_FIELD("sku", oac_type_string, ecwid_search_products_params, sku, NULL, 0),
    OAC_FIELD("keyword", oac_type_string, ecwid_search_products_params, keyword, NULL, 0),
    OAC_FIELD("searchMethod", ecwid_search_products_search_method_oac_type, ecwid_search_products_params, search_method,
              NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_search_products_params, external_reference_id, NULL, 0),
    OAC_FIELD("category", oac_type_string, ecwid_search_products_params, category, NULL, 0),
    OAC_FIELD("categories", oac_type_int_list, ecwid_search_products_params, categories, NULL, 0),
    OAC_FIELD("includeProductsFromSubcategories", oac_type_bool, ecwid_search_products_params,
              include_products_from_subcategories, NULL, 0),
    OAC_FIELD("priceFrom", oac_type_number, ecwid_search_products_params, price_from, NULL, 0),
    OAC_FIELD("priceTo", oac_type_number, ecwid_search_products_params, price_to, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_products_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_products_params, created_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_products_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_products_params, updated_to, NULL, 0),
    OAC_FIELD("sortBy", ecwid_search_products_sort_by_oac_type, ecwid_search_products_params, sort_by, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_search_products_params, enabled, NULL, 0),
    OAC_FIELD("isGiftCard", oac_type_bool, ecwid_search_products_params, is_gift_card, NULL, 0),
    OAC_FIELD("inStock", oac_type_bool, ecwid_search_products_params, in_stock, NULL, 0),
    OAC_FIELD("discountsAllowed", oac_type_bool, ecwid_search_products_params, discounts_allowed, NULL, 0),
    OAC_FIELD("visibleInStorefront", oac_type_bool, ecwid_search_products_params, visible_in_storefront, NULL, 0),
    OAC_FIELD("isCustomerSetPrice", oac_type_bool, ecwid_search_products_params, is_customer_set_price, NULL, 0),
    OAC_FIELD("onsale", ecwid_search_products_onsale_oac_type, ecwid_search_products_params, onsale, NULL, 0),
    OAC_FIELD("inventory", ecwid_search_products_inventory_oac_type, ecwid_search_products_params, inventory, NULL, 0),
    OAC_FIELD("baseUrl", oac_type_string, ecwid_search_products_params, base_url, NULL, 0),
    OAC_FIELD("cleanUrls", oac_type_bool, ecwid_search_products_params, clean_urls, NULL, 0),
    OAC_FIELD("slugsWithoutIds", oac_type_bool, ecwid_search_products_params, slugs_without_ids, NULL, 0),
    OAC_FIELD("option_{optionName}", oac_type_string_map, ecwid_search_products_params, option_option_name, NULL, 0),
    OAC_FIELD("attribute_{attributeName}", oac_type_string_map, ecwid_search_products_params, attribute_attribute_name,
              NULL, 0),
    OAC_FIELD("enabledManualTaxes", oac_type_string, ecwid_search_products_params, enabled_manual_taxes, NULL, 0),
    OAC_FIELD("taxClassCodes", oac_type_string, ecwid_search_products_params, tax_class_codes, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_products_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_products_params, limit, rules_1_of_ecwid_search_products_params, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_products_params, response_fields, NULL, 0),
};
static const uint8_t index_of_ecwid_search_products_params[] = {
    0, 1, 17, 0, 0, 0, 0, 0, 0, 0, 0, 28, 21, 19, 0, 0, 0, 0, 0, 5, 0, 20, 12, 26, 30, 32, 0, 0, 3, 0, 0, 23, 0, 0, 0,
    0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 22, 0, 8, 29, 0, 0, 6, 0, 0, 15, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 24, 11, 0, 0, 4, 0, 0, 0, 27, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 31, 0, 0, 0, 25, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 10, 14, 0, 0, 7, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_search_products_params(oac_writer *writer, const void *from)
{
    const ecwid_search_products_params *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("productId"), &value->product_id, &oac_type_int_list);
    oac_write_string_member(writer, OAC_KEY("sku"), &value->sku);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_enum(writer, OAC_KEY("searchMethod"), &value->search_method,
                   &ecwid_search_products_search_method_oac_type);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_string_member(writer, OAC_KEY("category"), &value->category);
    oac_write_list(writer, OAC_KEY("categories"), &value->categories, &oac_type_int_list);
    oac_write_bool_member(writer, OAC_KEY("includeProductsFromSubcategories"),
                          &value->include_products_from_subcategories);
    oac_write_number_member(writer, OAC_KEY("priceFrom"), &value->price_from);
    oac_write_number_member(writer, OAC_KEY("priceTo"), &value->price_to);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_enum(writer, OAC_KEY("sortBy"), &value->sort_by, &ecwid_search_products_sort_by_oac_type);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("isGiftCard"), &value->is_gift_card);
    oac_write_bool_member(writer, OAC_KEY("inStock"), &value->in_stock);
    oac_write_bool_member(writer, OAC_KEY("discountsAllowed"), &value->discounts_allowed);
    oac_write_bool_member(writer, OAC_KEY("visibleInStorefront"), &value->visible_in_storefront);
    oac_write_bool_member(writer, OAC_KEY("isCustomerSetPrice"), &value->is_customer_set_price);
    oac_write_enum(writer, OAC_KEY("onsale"), &value->onsale, &ecwid_search_products_onsale_oac_type);
    oac_write_enum(writer, OAC_KEY("inventory"), &value->inventory, &ecwid_search_products_inventory_oac_type);
    oac_write_string_member(writer, OAC_KEY("baseUrl"), &value->base_url);
    oac_write_bool_member(writer, OAC_KEY("cleanUrls"), &value->clean_urls);
    oac_write_bool_member(writer, OAC_KEY("slugsWithoutIds"), &value->slugs_without_ids);
    oac_write_map(writer, OAC_KEY("option_{optionName}"), &value->option_option_name, &oac_type_string_map);
    oac_write_map(writer, OAC_KEY("attribute_{attributeName}"), &value->attribute_attribute_name, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("enabledManualTaxes"), &value->enabled_manual_taxes);
    oac_write_string_member(writer, OAC_KEY("taxClassCodes"), &value->tax_class_codes);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_rest(writer, value, &ecwid_search_products_params_oac_type);
}

static char *read_ecwid_search_products_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_products_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_list(reader, at, &value->product_id, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("sku"))) {
        at = oac_read_string(reader, at, &value->sku);
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("searchMethod"))) {
        at = oac_read_enum(reader, at, &value->search_method, &ecwid_search_products_search_method_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("externalReferenceId"))) {
        at = oac_read_string(reader, at, &value->external_reference_id);
    }
    if (oac_at_key(&at, OAC_NEXT("category"))) {
        at = oac_read_string(reader, at, &value->category);
    }
    if (oac_at_key(&at, OAC_NEXT("categories"))) {
        at = oac_read_list(reader, at, &value->categories, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("includeProductsFromSubcategories"))) {
        at = oac_read_bool(reader, at, &value->include_products_from_subcategories);
    }
    if (oac_at_key(&at, OAC_NEXT("priceFrom"))) {
        at = oac_read_number(reader, at, &value->price_from);
    }
    if (oac_at_key(&at, OAC_NEXT("priceTo"))) {
        at = oac_read_number(reader, at, &value->price_to);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedFrom"))) {
        at = oac_read_string(reader, at, &value->updated_from);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedTo"))) {
        at = oac_read_string(reader, at, &value->updated_to);
    }
    if (oac_at_key(&at, OAC_NEXT("sortBy"))) {
        at = oac_read_enum(reader, at, &value->sort_by, &ecwid_search_products_sort_by_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("isGiftCard"))) {
        at = oac_read_bool(reader, at, &value->is_gift_card);
    }
    if (oac_at_key(&at, OAC_NEXT("inStock"))) {
        at = oac_read_bool(reader, at, &value->in_stock);
    }
    if (oac_at_key(&at, OAC_NEXT("discountsAllowed"))) {
        at = oac_read_bool(reader, at, &value->discounts_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("visibleInStorefront"))) {
        at = oac_read_bool(reader, at, &value->visible_in_storefront);
    }
    if (oac_at_key(&at, OAC_NEXT("isCustomerSetPrice"))) {
        at = oac_read_bool(reader, at, &value->is_customer_set_price);
    }
    if (oac_at_key(&at, OAC_NEXT("onsale"))) {
        at = oac_read_enum(reader, at, &value->onsale, &ecwid_search_products_onsale_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("inventory"))) {
        at = oac_read_enum(reader, at, &value->inventory, &ecwid_search_products_inventory_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("baseUrl"))) {
        at = oac_read_string(reader, at, &value->base_url);
    }
    if (oac_at_key(&at, OAC_NEXT("cleanUrls"))) {
        at = oac_read_bool(reader, at, &value->clean_urls);
    }
    if (oac_at_key(&at, OAC_NEXT("slugsWithoutIds"))) {
        at = oac_read_bool(reader, at, &value->slugs_without_ids);
    }
    if (oac_at_key(&at, OAC_NEXT("option_{optionName}"))) {
        at = oac_read_map(reader, at, &value->option_option_name, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("attribute_{attributeName}"))) {
        at = oac_read_map(reader, at, &value->attribute_attribute_name, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("enabledManualTaxes"))) {
        at = oac_read_string(reader, at, &value->enabled_manual_taxes);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassCodes"))) {
        at = oac_read_string(reader, at, &value->tax_class_codes);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_products_params_oac_type);
}

const oac_type ecwid_search_products_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_products_params, extra, 33, 127),
    .write = write_ecwid_search_products_params,
    .read = read_ecwid_search_products_params,
    .fields = fields_of_ecwid_search_products_params,
    .index = index_of_ecwid_search_products_params,
};

oac_status ecwid_search_products_params_serialize(const ecwid_search_products_params *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_search_products_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_products_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_search_products_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_products_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_products_params_validate(const ecwid_search_products_params *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_search_products_params_oac_type, value, mode, violations, error);
}

void ecwid_search_products_params_dispose(ecwid_search_products_params *value)
{
    oac_record_dispose(&ecwid_search_products_params_oac_type, value);
}
