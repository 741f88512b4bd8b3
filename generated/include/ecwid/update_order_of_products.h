/* ecwid_update_order_of_products: PUT /{storeId}/products/sort
 * Made from spec/ecwid/openapi.yaml:1102 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ORDER_OF_PRODUCTS_H
#define ECWID_UPDATE_ORDER_OF_PRODUCTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/sorted_ids.h>
#include <ecwid/sorted_ids_request.h>
#include <ecwid/update_order_of_products_params.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update order of products.
 *
 * Sets the order of the products of one category. The list should hold all of them; what becomes of those left out
 * is not documented.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; parent_category must be there.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * update-order-of-products */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_of_products(oac_client *client, int64_t store_id,
                                                                 const ecwid_update_order_of_products_params *params,
                                                                 const ecwid_sorted_ids_request *request,
                                                                 ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_of_products_prepare(
    oac_client *client, int64_t store_id, const ecwid_update_order_of_products_params *params,
    const ecwid_sorted_ids_request *request, oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_of_products_finish(oac_call *call, ecwid_update_result *response,
                                                                        oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_sorted_ids_copy). It
 * has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_sorted_ids_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_order_of_products_changes(const ecwid_sorted_ids *before,
                                                                               const ecwid_sorted_ids *after,
                                                                               ecwid_sorted_ids_request *request,
                                                                               oac_error *error)
{
    return oac_record_changes(&ecwid_sorted_ids_oac_type, before, after, &ecwid_sorted_ids_request_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_order_of_products_operation;

OAC_END_DECLS

#endif
