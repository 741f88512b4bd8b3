/* ecwid_search_product_brands_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:8837 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_BRANDS_PARAMS_H
#define ECWID_SEARCH_PRODUCT_BRANDS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_product_brands_params ecwid_search_product_brands_params;
extern OAC_API const oac_type ecwid_search_product_brands_params_oac_type;

OAC_END_DECLS

#include <ecwid/search_product_brands_sort_by.h>

OAC_BEGIN_DECLS

/* The parameters of searchProductBrands in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_product_brands_params {
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* sortBy: Order of the results, by name or by the number of products; unless told, the brand with most products
     * comes first. In the query. Default: "PRODUCT_COUNT_DESC". */
    ecwid_search_product_brands_sort_by_opt sort_by;
    /* hidden_brands: Whether brands that only disabled products have are listed as well. False unless sent. In the
     * query. Default: false. */
    oac_opt_bool hidden_brands;
    /* lang: Language of texts in the answer, a two-letter code such as en. The store's main language where it is
     * left out. In the query. */
    oac_opt_string lang;
    /* baseUrl: Address that links in the answer begin with. Left out, that of the store's settings. In the query. */
    oac_opt_string base_url;
    /* cleanURLs: True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the
     * query. */
    oac_opt_bool clean_ur_ls;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_PRODUCT_BRANDS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_brands_params_serialize(
    const ecwid_search_product_brands_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_brands_params_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_search_product_brands_params *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_brands_params_validate(
    const ecwid_search_product_brands_params *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_product_brands_params_dispose(ecwid_search_product_brands_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_product_brands_params)
OAC_CJSON_FUNCTIONS(ecwid_search_product_brands_params)

OAC_END_DECLS

#endif
