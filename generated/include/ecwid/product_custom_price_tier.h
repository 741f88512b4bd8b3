/* ecwid_product_custom_price_tier: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:308), not this file. */
#ifndef ECWID_PRODUCT_CUSTOM_PRICE_TIER_H
#define ECWID_PRODUCT_CUSTOM_PRICE_TIER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_custom_price_tier ecwid_product_custom_price_tier;
extern OAC_API const oac_type ecwid_product_custom_price_tier_oac_type;

/* An array of ecwid_product_custom_price_tier: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_custom_price_tier_list {
    oac_presence state;
    size_t count;
    const ecwid_product_custom_price_tier *items;
} ecwid_product_custom_price_tier_list;
OAC_LIST_FUNCTIONS(ecwid_product_custom_price_tier_list, ecwid_product_custom_price_tier)
extern OAC_API const oac_type ecwid_product_custom_price_tier_list_oac_type;

/* The object ProductCustomPriceTier of the description. */
struct ecwid_product_custom_price_tier {
    /* value: number. */
    oac_opt_number value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_CUSTOM_PRICE_TIER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_custom_price_tier_serialize(
    const ecwid_product_custom_price_tier *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_custom_price_tier_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_product_custom_price_tier *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_custom_price_tier_validate(const ecwid_product_custom_price_tier *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_product_custom_price_tier_dispose(ecwid_product_custom_price_tier *value);

OAC_RECORD_FUNCTIONS(ecwid_product_custom_price_tier)
OAC_CJSON_FUNCTIONS(ecwid_product_custom_price_tier)

OAC_END_DECLS

#endif
