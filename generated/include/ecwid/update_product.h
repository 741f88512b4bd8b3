/* ecwid_update_product: PUT /{storeId}/products/{productId}
 * Made from spec/ecwid/openapi.yaml:7187 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_PRODUCT_H
#define ECWID_UPDATE_PRODUCT_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product.h>
#include <ecwid/update_product_params.h>
#include <ecwid/update_product_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update product.
 *
 * Changes the fields of a product that are sent; the others stay as they are. Variations are ignored unless
 * saveCombinations is true; at most 200 of them, and 100 categories, go into one request.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * productId: Number of the product. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product(oac_client *client, int64_t store_id, int64_t product_id,
                                                       const ecwid_update_product_params *params,
                                                       const ecwid_update_product_request *request,
                                                       ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_prepare(oac_client *client, int64_t store_id, int64_t product_id,
                                                               const ecwid_update_product_params *params,
                                                               const ecwid_update_product_request *request,
                                                               oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_product_finish(oac_call *call, ecwid_update_result *response,
                                                              oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_product_copy). It
 * has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_product_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_product_changes(const ecwid_product *before,
                                                                     const ecwid_product *after,
                                                                     ecwid_update_product_request *request,
                                                                     oac_error *error)
{
    return oac_record_changes(&ecwid_product_oac_type, before, after, &ecwid_update_product_request_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_product_operation;

OAC_END_DECLS

#endif
