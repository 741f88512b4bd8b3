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
    /* keyword: In the query. */
    oac_opt_string keyword;
    /* name: In the query. */
    oac_opt_string name;
    /* email: In the query. */
    oac_opt_string email;
    /* phone: In the query. */
    oac_opt_string phone;
    /* city: In the query. */
    oac_opt_string city;
    /* postalCode: In the query. */
    oac_opt_string postal_code;
    /* stateOrProvinceCode: In the query. */
    oac_opt_string state_or_province_code;
    /* countryCodes: In the query. */
    oac_opt_string country_codes;
    /* companyName: In the query. */
    oac_opt_string company_name;
    /* acceptMarketing: In the query. */
    oac_opt_bool accept_marketing;
    /* lang: In the query. */
    oac_opt_string lang;
    /* customerGroupIds: In the query. */
    oac_int_list customer_group_ids;
    /* minOrderCount: In the query. */
    oac_opt_int min_order_count;
    /* maxOrderCount: In the query. */
    oac_opt_int max_order_count;
    /* minSalesValue: In the query. */
    oac_opt_number min_sales_value;
    /* maxSalesValue: In the query. */
    oac_opt_number max_sales_value;
    /* purchasedProductIds: In the query. */
    oac_opt_string purchased_product_ids;
    /* b2b_b2c: In the query. Default: "b2c". */
    ecwid_buyer_kind_opt b2b_b2c;
    /* taxExempt: In the query. */
    oac_opt_bool tax_exempt;
    /* createdFrom: In the query. */
    oac_opt_string created_from;
    /* createdTo: In the query. */
    oac_opt_string created_to;
    /* updatedFrom: In the query. */
    oac_opt_string updated_from;
    /* updatedTo: In the query. */
    oac_opt_string updated_to;
    /* sortBy: In the query. */
    ecwid_search_customers_sort_by_opt sort_by;
    /* offset: In the query. */
    oac_opt_int offset;
    /* limit: In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* responseFields: In the query. It selects members of the answer: those that it leaves out are absent. */
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
