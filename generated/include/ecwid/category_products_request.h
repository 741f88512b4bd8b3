/* ecwid_category_products_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11592 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CATEGORY_PRODUCTS_REQUEST_H
#define ECWID_CATEGORY_PRODUCTS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_category_products_request ecwid_category_products_request;
extern OAC_API const oac_type ecwid_category_products_request_oac_type;

/* Products to put into a category, or to take out of it.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * assign-products-to-the-category#request-json */
struct ecwid_category_products_request {
    /* productIds: Numbers of the products. */
    oac_int_list product_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CATEGORY_PRODUCTS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_category_products_request_serialize(
    const ecwid_category_products_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_category_products_request_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_category_products_request *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_category_products_request_validate(const ecwid_category_products_request *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_category_products_request_dispose(ecwid_category_products_request *value);

OAC_RECORD_FUNCTIONS(ecwid_category_products_request)
OAC_CJSON_FUNCTIONS(ecwid_category_products_request)

OAC_END_DECLS

#endif
