/* ecwid_get_product_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:6997 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_PARAMS_H
#define ECWID_GET_PRODUCT_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_params ecwid_get_product_params;
extern OAC_API const oac_type ecwid_get_product_params_oac_type;

/* The parameters of getProduct in its query, its headers and its cookies. Null is not sent, nor are empty lists and
 * objects; of other members, in `extra`, the query is made. */
struct ecwid_get_product_params {
    /* baseUrl: Address that links in the answer begin with. Left out, that of the store's settings. In the query. */
    oac_opt_string base_url;
    /* cleanUrls: True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the
     * query. */
    oac_opt_bool clean_urls;
    /* slugsWithoutIds: True asks for links whose slugs do not hold numbers. Left out, the store's own setting
     * decides. In the query. */
    oac_opt_bool slugs_without_ids;
    /* lang: Language of texts in the answer, a two-letter code such as en. The store's main language where it is
     * left out. In the query. */
    oac_opt_string lang;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PRODUCT_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_params_serialize(const ecwid_get_product_params *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_params_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_get_product_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_params_validate(const ecwid_get_product_params *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_get_product_params_dispose(ecwid_get_product_params *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_params)
OAC_CJSON_FUNCTIONS(ecwid_get_product_params)

OAC_END_DECLS

#endif
