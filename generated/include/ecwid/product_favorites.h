/* ecwid_product_favorites: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21323 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_FAVORITES_H
#define ECWID_PRODUCT_FAVORITES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_favorites ecwid_product_favorites;
extern OAC_API const oac_type ecwid_product_favorites_oac_type;

typedef struct ecwid_product_favorites_ref {
    oac_presence state;
    const ecwid_product_favorites *value;
} ecwid_product_favorites_ref;
OAC_REF_FUNCTIONS(ecwid_product_favorites)

/* How many customers have a product among their favorites.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#favorites */
struct ecwid_product_favorites {
    /* count: The number. */
    oac_opt_int count;
    /* displayedCount: The number as customers see it, rounded above 1000, such as 1K. */
    oac_opt_string displayed_count;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_FAVORITES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_favorites_serialize(const ecwid_product_favorites *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_favorites_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_product_favorites *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_favorites_validate(const ecwid_product_favorites *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_product_favorites_dispose(ecwid_product_favorites *value);

OAC_RECORD_FUNCTIONS(ecwid_product_favorites)
OAC_CJSON_FUNCTIONS(ecwid_product_favorites)

OAC_END_DECLS

#endif
