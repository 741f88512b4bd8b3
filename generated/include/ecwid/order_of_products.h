/* ecwid_order_of_products: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11610 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_OF_PRODUCTS_H
#define ECWID_ORDER_OF_PRODUCTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_of_products ecwid_order_of_products;
extern OAC_API const oac_type ecwid_order_of_products_oac_type;

/* The object OrderOfProducts of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * get-order-of-products#response-json */
struct ecwid_order_of_products {
    /* sortedIds: array of integers. */
    oac_int_list sorted_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_OF_PRODUCTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_of_products_serialize(const ecwid_order_of_products *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_of_products_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_order_of_products *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_of_products_validate(const ecwid_order_of_products *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_order_of_products_dispose(ecwid_order_of_products *value);

OAC_RECORD_FUNCTIONS(ecwid_order_of_products)
OAC_CJSON_FUNCTIONS(ecwid_order_of_products)

OAC_END_DECLS

#endif
