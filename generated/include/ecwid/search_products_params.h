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
    /* productId: In the query. */
    oac_int_list product_id;
    /* sku: In the query. */
    oac_opt_string sku;
    /* keyword: In the query. */
    oac_opt_string keyword;
    /* searchMethod: In the query. */
    ecwid_search_products_search_method_opt search_method;
    /* externalReferenceId: In the query. */
    oac_opt_string external_reference_id;
    /* category: In the query. */
    oac_opt_string category;
    /* categories: In the query. */
    oac_int_list categories;
    /* includeProductsFromSubcategories: In the query. */
    oac_opt_bool include_products_from_subcategories;
    /* priceFrom: In the query. */
    oac_opt_number price_from;
    /* priceTo: In the query. */
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
    /* sortBy: Order of the items found. The order is not documented where it is left out. In the query. Default:
     * "RELEVANCE". */
    ecwid_search_products_sort_by_opt sort_by;
    /* enabled: In the query. */
    oac_opt_bool enabled;
    /* isGiftCard: In the query. */
    oac_opt_bool is_gift_card;
    /* inStock: In the query. */
    oac_opt_bool in_stock;
    /* discountsAllowed: In the query. */
    oac_opt_bool discounts_allowed;
    /* visibleInStorefront: In the query. */
    oac_opt_bool visible_in_storefront;
    /* isCustomerSetPrice: In the query. */
    oac_opt_bool is_customer_set_price;
    /* onsale: In the query. */
    ecwid_search_products_onsale_opt onsale;
    /* inventory: In the query. */
    ecwid_search_products_inventory_opt inventory;
    /* baseUrl: Address of the page on which the store is shown. Links in the answer begin with it instead of the
     * store's own. In the query. */
    oac_opt_string base_url;
    /* cleanUrls: Whether links in the answer are made without a hash mark, as search engines prefer them. In the
     * query. */
    oac_opt_bool clean_urls;
    /* slugsWithoutIds: Whether links in the answer have slugs without the number of the product or category. In the
     * query. */
    oac_opt_bool slugs_without_ids;
    /* option_{optionName}: In the query. */
    oac_string_map option_option_name;
    /* attribute_{attributeName}: In the query. */
    oac_string_map attribute_attribute_name;
    /* enabledManualTaxes: In the query. */
    oac_opt_string enabled_manual_taxes;
    /* taxClassCodes: In the query. */
    oac_opt_string tax_class_codes;
    /* offset: How many items to leave out at the beginning, counted from 0. Multiples of `limit` give one page after
     * the other. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. 100 where it is left out. In the query. At most 100. Default:
     * 100. */
    oac_opt_int limit;
    /* responseFields: Members that the answer shall have, such as total,items(id,name). Others are left out of it.
     * All where it is not sent. In the query. It selects members of the answer: those that it leaves out are absent. */
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
