/* ecwid_product_ribbon: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:312), not this file. */
#ifndef ECWID_PRODUCT_RIBBON_H
#define ECWID_PRODUCT_RIBBON_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_ribbon ecwid_product_ribbon;
extern OAC_API const oac_type ecwid_product_ribbon_oac_type;

typedef struct ecwid_product_ribbon_ref {
    oac_presence state;
    const ecwid_product_ribbon *value;
} ecwid_product_ribbon_ref;
OAC_REF_FUNCTIONS(ecwid_product_ribbon)

/* A label on a product in the store. */
struct ecwid_product_ribbon {
    /* text: What the label says. */
    oac_opt_string text;
    /* color: Color of the label. */
    oac_opt_string color;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_RIBBON_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_ribbon_serialize(const ecwid_product_ribbon *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_ribbon_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_product_ribbon *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_ribbon_validate(const ecwid_product_ribbon *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_ribbon_dispose(ecwid_product_ribbon *value);

OAC_RECORD_FUNCTIONS(ecwid_product_ribbon)
OAC_CJSON_FUNCTIONS(ecwid_product_ribbon)

OAC_END_DECLS

#endif
