/* ecwid_unassign_products_from_the_category_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11620 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UNASSIGN_PRODUCTS_FROM_THE_CATEGORY_REQUEST_H
#define ECWID_UNASSIGN_PRODUCTS_FROM_THE_CATEGORY_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_unassign_products_from_the_category_request ecwid_unassign_products_from_the_category_request;
extern OAC_API const oac_type ecwid_unassign_products_from_the_category_request_oac_type;

/* The object UnassignProductsFromTheCategoryRequest of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * unassign-products-from-the-category#request-json */
struct ecwid_unassign_products_from_the_category_request {
    /* productIds: array of integers. */
    oac_int_list product_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UNASSIGN_PRODUCTS_FROM_THE_CATEGORY_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category_request_serialize(
    const ecwid_unassign_products_from_the_category_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_unassign_products_from_the_category_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category_request_validate(
    const ecwid_unassign_products_from_the_category_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_unassign_products_from_the_category_request_dispose(ecwid_unassign_products_from_the_category_request *value);

OAC_RECORD_FUNCTIONS(ecwid_unassign_products_from_the_category_request)
OAC_CJSON_FUNCTIONS(ecwid_unassign_products_from_the_category_request)

OAC_END_DECLS

#endif
