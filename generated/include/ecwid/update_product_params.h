/* ecwid_update_product_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:7187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_PARAMS_H
#define ECWID_UPDATE_PRODUCT_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_product_params ecwid_update_product_params;
extern OAC_API const oac_type ecwid_update_product_params_oac_type;

/* The parameters of updateProduct in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_update_product_params {
    /* saveCombinations: True saves the variations in the body, too. False, or left out, ignores them. In the query. */
    oac_opt_bool save_combinations;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_PRODUCT_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_params_serialize(const ecwid_update_product_params *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_params_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_update_product_params *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_params_validate(const ecwid_update_product_params *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_update_product_params_dispose(ecwid_update_product_params *value);

OAC_RECORD_FUNCTIONS(ecwid_update_product_params)
OAC_CJSON_FUNCTIONS(ecwid_update_product_params)

OAC_END_DECLS

#endif
