/* ecwid_dimensions: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22392 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DIMENSIONS_H
#define ECWID_DIMENSIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_dimensions ecwid_dimensions;
extern OAC_API const oac_type ecwid_dimensions_oac_type;

typedef struct ecwid_dimensions_ref {
    oac_presence state;
    const ecwid_dimensions *value;
} ecwid_dimensions_ref;
OAC_REF_FUNCTIONS(ecwid_dimensions)

/* Length, width and height, in the store's unit of length.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-variations/update-product-variation#dimensions */
struct ecwid_dimensions {
    /* length: Length. */
    oac_opt_number length;
    /* width: Width. */
    oac_opt_number width;
    /* height: Height. */
    oac_opt_number height;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DIMENSIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_dimensions_serialize(const ecwid_dimensions *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_dimensions_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_dimensions *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_dimensions_validate(const ecwid_dimensions *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_dimensions_dispose(ecwid_dimensions *value);

OAC_RECORD_FUNCTIONS(ecwid_dimensions)
OAC_CJSON_FUNCTIONS(ecwid_dimensions)

OAC_END_DECLS

#endif
