/* ecwid_get_product_filters_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21516 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_REQUEST_H
#define ECWID_GET_PRODUCT_FILTERS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_product_filters_request ecwid_get_product_filters_request;
extern OAC_API const oac_type ecwid_get_product_filters_request_oac_type;

OAC_END_DECLS

#include <ecwid/product_filter_params.h>

OAC_BEGIN_DECLS

/* Of which products to make filters.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#request-json */
struct ecwid_get_product_filters_request {
    /* params: Conditions that the products have to meet. */
    ecwid_product_filter_params_ref params;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_PRODUCT_FILTERS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_request_serialize(
    const ecwid_get_product_filters_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_request_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_get_product_filters_request *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_request_validate(
    const ecwid_get_product_filters_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_product_filters_request_dispose(ecwid_get_product_filters_request *value);

OAC_RECORD_FUNCTIONS(ecwid_get_product_filters_request)
OAC_CJSON_FUNCTIONS(ecwid_get_product_filters_request)

OAC_END_DECLS

#endif
