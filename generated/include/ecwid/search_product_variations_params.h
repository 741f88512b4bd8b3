/* ecwid_search_product_variations_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:8459 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_PRODUCT_VARIATIONS_PARAMS_H
#define ECWID_SEARCH_PRODUCT_VARIATIONS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_product_variations_params ecwid_search_product_variations_params;
extern OAC_API const oac_type ecwid_search_product_variations_params_oac_type;

/* The parameters of searchProductVariations in its query, its headers and its cookies. Null is not sent, nor are
 * empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_product_variations_params {
    /* lang: Language of texts in the answer, a two-letter code such as en. The store's main language where it is
     * left out. In the query. */
    oac_opt_string lang;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_PRODUCT_VARIATIONS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_product_variations_params_serialize(
    const ecwid_search_product_variations_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_product_variations_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_search_product_variations_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_product_variations_params_validate(const ecwid_search_product_variations_params *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_product_variations_params_dispose(ecwid_search_product_variations_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_product_variations_params)
OAC_CJSON_FUNCTIONS(ecwid_search_product_variations_params)

OAC_END_DECLS

#endif
