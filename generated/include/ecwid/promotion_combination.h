/* ecwid_promotion_combination: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13875 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_COMBINATION_H
#define ECWID_PROMOTION_COMBINATION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_promotion_combination ecwid_promotion_combination;
extern OAC_API const oac_type ecwid_promotion_combination_oac_type;

/* An array of ecwid_promotion_combination: `items` has `count` of them and is borrowed. */
typedef struct ecwid_promotion_combination_list {
    oac_presence state;
    size_t count;
    const ecwid_promotion_combination *items;
} ecwid_promotion_combination_list;
OAC_LIST_FUNCTIONS(ecwid_promotion_combination_list, ecwid_promotion_combination)
extern OAC_API const oac_type ecwid_promotion_combination_list_oac_type;

/* Variations of one product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion#combinations */
struct ecwid_promotion_combination {
    /* productId: Number of the product. */
    oac_opt_int product_id;
    /* combinationIds: Numbers of its variations, as texts; over all products at most 100. */
    oac_string_list combination_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PROMOTION_COMBINATION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_combination_serialize(const ecwid_promotion_combination *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_combination_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_promotion_combination *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_combination_validate(const ecwid_promotion_combination *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_promotion_combination_dispose(ecwid_promotion_combination *value);

OAC_RECORD_FUNCTIONS(ecwid_promotion_combination)
OAC_CJSON_FUNCTIONS(ecwid_promotion_combination)

OAC_END_DECLS

#endif
