/* ecwid_adjust_stock_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20351 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ADJUST_STOCK_REQUEST_H
#define ECWID_ADJUST_STOCK_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_adjust_stock_request ecwid_adjust_stock_request;
extern OAC_API const oac_type ecwid_adjust_stock_request_oac_type;

/* By how much stock changes.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/adjust-product-stock#request-json */
struct ecwid_adjust_stock_request {
    /* quantityDelta: How many are added; below 0, how many are taken away. */
    oac_opt_int quantity_delta;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ADJUST_STOCK_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_stock_request_serialize(const ecwid_adjust_stock_request *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_stock_request_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_adjust_stock_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_adjust_stock_request_validate(const ecwid_adjust_stock_request *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_adjust_stock_request_dispose(ecwid_adjust_stock_request *value);

OAC_RECORD_FUNCTIONS(ecwid_adjust_stock_request)
OAC_CJSON_FUNCTIONS(ecwid_adjust_stock_request)

OAC_END_DECLS

#endif
