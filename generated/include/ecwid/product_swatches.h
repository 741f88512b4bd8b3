/* ecwid_product_swatches: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21636 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_SWATCHES_H
#define ECWID_PRODUCT_SWATCHES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_swatches ecwid_product_swatches;
extern OAC_API const oac_type ecwid_product_swatches_oac_type;

OAC_END_DECLS

#include <ecwid/product_swatch.h>

OAC_BEGIN_DECLS

/* Colors that product options have.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-recently-used-product-swatches#response-json */
struct ecwid_product_swatches {
    /* colors: The colors, most recently changed products first. */
    ecwid_product_swatch_list colors;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_SWATCHES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatches_serialize(const ecwid_product_swatches *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatches_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_product_swatches *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_swatches_validate(const ecwid_product_swatches *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_product_swatches_dispose(ecwid_product_swatches *value);

OAC_RECORD_FUNCTIONS(ecwid_product_swatches)
OAC_CJSON_FUNCTIONS(ecwid_product_swatches)

OAC_END_DECLS

#endif
