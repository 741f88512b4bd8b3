/* ecwid_product_dominating_color: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21204 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_DOMINATING_COLOR_H
#define ECWID_PRODUCT_DOMINATING_COLOR_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_dominating_color ecwid_product_dominating_color;
extern OAC_API const oac_type ecwid_product_dominating_color_oac_type;

typedef struct ecwid_product_dominating_color_ref {
    oac_presence state;
    const ecwid_product_dominating_color *value;
} ecwid_product_dominating_color_ref;
OAC_REF_FUNCTIONS(ecwid_product_dominating_color)

/* A color, each part from 0 to 255.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#dominatingcolor */
struct ecwid_product_dominating_color {
    /* red: Red, 0 to 255. At least 0. At most 255. */
    oac_opt_int red;
    /* green: Green, 0 to 255. At least 0. At most 255. */
    oac_opt_int green;
    /* blue: Blue, 0 to 255. At least 0. At most 255. */
    oac_opt_int blue;
    /* alpha: Opacity, 0 to 255. At least 0. At most 255. */
    oac_opt_int alpha;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_DOMINATING_COLOR_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_dominating_color_serialize(const ecwid_product_dominating_color *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_dominating_color_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_product_dominating_color *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_dominating_color_validate(const ecwid_product_dominating_color *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_dominating_color_dispose(ecwid_product_dominating_color *value);

OAC_RECORD_FUNCTIONS(ecwid_product_dominating_color)
OAC_CJSON_FUNCTIONS(ecwid_product_dominating_color)

OAC_END_DECLS

#endif
