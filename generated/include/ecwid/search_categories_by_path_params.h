/* ecwid_search_categories_by_path_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:1185 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CATEGORIES_BY_PATH_PARAMS_H
#define ECWID_SEARCH_CATEGORIES_BY_PATH_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_categories_by_path_params ecwid_search_categories_by_path_params;
extern OAC_API const oac_type ecwid_search_categories_by_path_params_oac_type;

/* The parameters of searchCategoriesByPath in its query, its headers and its cookies. Null is not sent, nor are
 * empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_categories_by_path_params {
    /* path: Names of the categories from the top, with the delimiter between them. Spaces around delimiters and
     * empty names do not count. In the query. Required. */
    oac_opt_string path;
    /* delimeter: The text, of one or more characters, that stands between the names in path. The vendor spells it
     * so. In the query. Required. At least 1 character. */
    oac_opt_string delimeter;
    /* keyword: Words to look for in names and descriptions of categories. In the query. */
    oac_opt_string keyword;
    /* parent: Number of a category, to find only what stands in it. 0 is the top level. In the query. */
    oac_opt_int parent;
    /* hidden_categories: Whether hidden categories are found as well. Left out, only those that customers see. In
     * the query. */
    oac_opt_bool hidden_categories;
    /* baseUrl: Address that links in the answer begin with. Left out, that of the store's settings. In the query. */
    oac_opt_string base_url;
    /* cleanURLs: True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the
     * query. */
    oac_opt_bool clean_ur_ls;
    /* slugsWithoutIds: True asks for links whose slugs do not hold numbers. Left out, the store's own setting
     * decides. In the query. */
    oac_opt_bool slugs_without_ids;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* lang: Language of texts in the answer, a two-letter code such as en. The store's main language where it is
     * left out. In the query. */
    oac_opt_string lang;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    /* productIds: Whether the answer holds productIds and enabledProductCount of each category. In the query. */
    oac_opt_bool product_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_CATEGORIES_BY_PATH_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_categories_by_path_params_serialize(
    const ecwid_search_categories_by_path_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_categories_by_path_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_search_categories_by_path_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_categories_by_path_params_validate(const ecwid_search_categories_by_path_params *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_categories_by_path_params_dispose(ecwid_search_categories_by_path_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_categories_by_path_params)
OAC_CJSON_FUNCTIONS(ecwid_search_categories_by_path_params)

OAC_END_DECLS

#endif
