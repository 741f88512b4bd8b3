/* ecwid_search_products_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:6379 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCTS_PARAMS_H
#define ECWID_SEARCH_PRODUCTS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_products_params ecwid_search_products_params;
extern OAC_API const oac_type ecwid_search_products_params_oac_type;

OAC_END_DECLS

#include <ecwid/search_products_inventory.h>
#include <ecwid/search_products_onsale.h>
#include <ecwid/search_products_search_method.h>
#include <ecwid/search_products_sort_by.h>

OAC_BEGIN_DECLS

/* The parameters of searchProducts in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_products_params {
    /* productId: Numbers of the products to read. If there are any, no other condition counts. In the query. */
    oac_int_list product_id;
    /* sku: SKU of a product or of one of its variations, in full. No other condition but productId counts beside it.
     * In the query. */
    oac_opt_string sku;
    /* keyword: Words to look for in names, descriptions, SKUs, options, categories, image descriptions and
     * attributes. A * at the end finds what begins so. In the query. */
    oac_opt_string keyword;
    /* searchMethod: How keyword is looked for: as the storefront does (STOREFRONT), or as the control panel does
     * (CP). In the query. */
    ecwid_search_products_search_method_opt search_method;
    /* externalReferenceId: Id of the product or of a variation in a connected point of sale. In the query. */
    oac_opt_string external_reference_id;
    /* category: Number of a category, as a text: only its products are found, in the store owner's order. In the
     * query. */
    oac_opt_string category;
    /* categories: Numbers of categories, to find products that stand in any of them. In the query. */
    oac_int_list categories;
    /* includeProductsFromSubcategories: Whether products of deeper levels are found, too. In the query. */
    oac_opt_bool include_products_from_subcategories;
    /* priceFrom: Lowest price of the products to find, in the store's currency. In the query. */
    oac_opt_number price_from;
    /* priceTo: Highest price of the products to find, in the store's currency. In the query. */
    oac_opt_number price_to;
    /* createdFrom: Only what was created at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such
     * as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* sortBy: Order of the results; by relevance unless told, and in the store owner's order where category is sent.
     * In the query. Default: "RELEVANCE". */
    ecwid_search_products_sort_by_opt sort_by;
    /* enabled: True finds enabled products only, false only others. Left out, both. In the query. */
    oac_opt_bool enabled;
    /* isGiftCard: True finds gift cards only, false only other products. Left out, both. In the query. */
    oac_opt_bool is_gift_card;
    /* inStock: True finds products in stock only, false only those that are sold out. Left out, both. In the query. */
    oac_opt_bool in_stock;
    /* discountsAllowed: True finds products that discounts may apply to, false only others. Left out, both. In the
     * query. */
    oac_opt_bool discounts_allowed;
    /* visibleInStorefront: True finds products that customers see, false only those they do not. Left out, both. In
     * the query. */
    oac_opt_bool visible_in_storefront;
    /* isCustomerSetPrice: True finds products whose price the customer chooses, false only others. Left out, both.
     * In the query. */
    oac_opt_bool is_customer_set_price;
    /* onsale: Finds only products that are on sale (onsale), or only others (notonsale). In the query. */
    ecwid_search_products_onsale_opt onsale;
    /* inventory: Finds only products in stock (instock), or only those that are sold out (outofstock). In the query. */
    ecwid_search_products_inventory_opt inventory;
    /* baseUrl: Address that links in the answer begin with. Left out, that of the store's settings. In the query. */
    oac_opt_string base_url;
    /* cleanUrls: True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the
     * query. */
    oac_opt_bool clean_urls;
    /* slugsWithoutIds: True asks for links whose slugs do not hold numbers. Left out, the store's own setting
     * decides. In the query. */
    oac_opt_bool slugs_without_ids;
    /* option_{optionName}: Values of options by whole name, such as option_Size, several of one option with commas.
     * A product with any of the values is found. In the query. */
    oac_string_map option_option_name;
    /* attribute_{attributeName}: Values of attributes by whole name, such as attribute_Brand, several of one
     * attribute with commas. A product with any of the values is found. In the query. */
    oac_string_map attribute_attribute_name;
    /* enabledManualTaxes: Numbers of manual taxes with commas between them; none finds products without such a tax.
     * In the query. */
    oac_opt_string enabled_manual_taxes;
    /* taxClassCodes: Codes of tax classes, which the dictionary of tax classes lists. In the query. */
    oac_opt_string tax_class_codes;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_PRODUCTS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_params_serialize(const ecwid_search_products_params *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_params_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_search_products_params *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_products_params_validate(const ecwid_search_products_params *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_search_products_params_dispose(ecwid_search_products_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_products_params)
OAC_CJSON_FUNCTIONS(ecwid_search_products_params)

OAC_END_DECLS

#endif
