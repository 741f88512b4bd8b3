/* ecwid_get_product_filters_price: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21560 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_PRICE_H
#define ECWID_GET_PRODUCT_FILTERS_PRICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_filters_price ecwid_get_product_filters_price;
extern OAC_API const oac_type ecwid_get_product_filters_price_oac_type;

typedef struct ecwid_get_product_filters_price_ref {
    oac_presence state;
    const ecwid_get_product_filters_price *value;
} ecwid_get_product_filters_price_ref;
OAC_REF_FUNCTIONS(ecwid_get_product_filters_price)

/* The object GetProductFiltersPrice of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#price */
struct ecwid_get_product_filters_price {
    /* minValue: number. */
    oac_opt_number min_value;
    /* status: string. */
    oac_opt_string status;
    /* maxValue: number. */
    oac_opt_number max_value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PRODUCT_FILTERS_PRICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_price_serialize(
    const ecwid_get_product_filters_price *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_price_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_get_product_filters_price *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_price_validate(const ecwid_get_product_filters_price *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_get_product_filters_price_dispose(ecwid_get_product_filters_price *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_filters_price)
OAC_CJSON_FUNCTIONS(ecwid_get_product_filters_price)

OAC_END_DECLS

#endif
