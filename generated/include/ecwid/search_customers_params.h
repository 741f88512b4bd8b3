/* ecwid_search_customers_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:1439 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CUSTOMERS_PARAMS_H
#define ECWID_SEARCH_CUSTOMERS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_customers_params ecwid_search_customers_params;
extern OAC_API const oac_type ecwid_search_customers_params_oac_type;

OAC_END_DECLS

#include <ecwid/buyer_kind.h>
#include <ecwid/search_customers_sort_by.h>

OAC_BEGIN_DECLS

/* The parameters of searchCustomers in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_customers_params {
    /* keyword: Text that is looked for in names and email addresses. In the query. */
    oac_opt_string keyword;
    /* name: Text that is looked for in the name of the billing address. In the query. */
    oac_opt_string name;
    /* email: Text that is looked for in email addresses. In the query. */
    oac_opt_string email;
    /* phone: Phone number or a part of it, looked for in saved addresses and contacts. In the query. */
    oac_opt_string phone;
    /* city: City, looked for in all saved shipping addresses. In the query. */
    oac_opt_string city;
    /* postalCode: Postal code, looked for in all saved shipping addresses. In the query. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: Code of a state or province such as NY, looked for in all saved shipping addresses. In
     * the query. */
    oac_opt_string state_or_province_code;
    /* countryCodes: Codes of countries with commas between them, such as US,CA, looked for in all saved shipping
     * addresses. In the query. */
    oac_opt_string country_codes;
    /* companyName: Name of a company, looked for in all saved shipping addresses. In the query. */
    oac_opt_string company_name;
    /* acceptMarketing: True for those who agreed to get advertising by email, false for those who did not. Both
     * where it is left out. In the query. */
    oac_opt_bool accept_marketing;
    /* lang: Codes of languages in which orders were placed, such as en, with commas between them. In the query. */
    oac_opt_string lang;
    /* customerGroupIds: Only customers of these groups. In the query. */
    oac_int_list customer_group_ids;
    /* minOrderCount: Only those with so many orders or more. In the query. */
    oac_opt_int min_order_count;
    /* maxOrderCount: Only those with so many orders or fewer. In the query. */
    oac_opt_int max_order_count;
    /* minSalesValue: Only those whose orders amount to this sum or more, in the store's currency. In the query. */
    oac_opt_number min_sales_value;
    /* maxSalesValue: Only those whose orders amount to this sum or less, in the store's currency. In the query. */
    oac_opt_number max_sales_value;
    /* purchasedProductIds: Numbers of products with commas between them; only those who bought one. In the query. */
    oac_opt_string purchased_product_ids;
    /* b2b_b2c: Only private customers (b2c), or only businesses (b2b). In the query. Default: "b2c". */
    ecwid_buyer_kind_opt b2b_b2c;
    /* taxExempt: True for those who pay no tax, false for those who do. Both where it is left out. In the query. */
    oac_opt_bool tax_exempt;
    /* createdFrom: Only those who registered, or first ordered without, at this time or later. A UNIX timestamp in
     * seconds or a date with time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only those who registered, or first ordered without, at this time or before. A UNIX timestamp in
     * seconds or a date with time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* sortBy: Order of the items found. The order is not documented where it is left out. In the query. */
    ecwid_search_customers_sort_by_opt sort_by;
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
#define ECWID_SEARCH_CUSTOMERS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_params_serialize(const ecwid_search_customers_params *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_params_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_search_customers_params *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_customers_params_validate(const ecwid_search_customers_params *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_customers_params_dispose(ecwid_search_customers_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_customers_params)
OAC_CJSON_FUNCTIONS(ecwid_search_customers_params)

OAC_END_DECLS

#endif
