/* ecwid_product_border_info: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21195 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_BORDER_INFO_H
#define ECWID_PRODUCT_BORDER_INFO_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_border_info ecwid_product_border_info;
extern OAC_API const oac_type ecwid_product_border_info_oac_type;

typedef struct ecwid_product_border_info_ref {
    oac_presence state;
    const ecwid_product_border_info *value;
} ecwid_product_border_info_ref;
OAC_REF_FUNCTIONS(ecwid_product_border_info)

OAC_END_DECLS

#include <ecwid/product_dominating_color.h>

OAC_BEGIN_DECLS

/* What the border of an image looks like.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#borderinfo */
struct ecwid_product_border_info {
    /* dominatingColor: Color of the border. */
    ecwid_product_dominating_color_ref dominating_color;
    /* homogeneity: Whether the border has one color only. */
    oac_opt_bool homogeneity;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_BORDER_INFO_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_border_info_serialize(const ecwid_product_border_info *value,
                                                                      oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_border_info_parse(const char *text, size_t length,
                                                                  const oac_parse_options *options,
                                                                  ecwid_product_border_info *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_border_info_validate(const ecwid_product_border_info *value,
                                                                     oac_validation mode, oac_violations *violations,
                                                                     oac_error *error);
OAC_API void ecwid_product_border_info_dispose(ecwid_product_border_info *value);

OAC_RECORD_FUNCTIONS(ecwid_product_border_info)
OAC_CJSON_FUNCTIONS(ecwid_product_border_info)

OAC_END_DECLS

#endif
