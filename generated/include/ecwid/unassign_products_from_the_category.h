/* ecwid_unassign_products_from_the_category: POST /{storeId}/categories/{categoryId}/unassignProducts
 * Made from spec/ecwid/openapi.yaml:1147 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UNASSIGN_PRODUCTS_FROM_THE_CATEGORY_H
#define ECWID_UNASSIGN_PRODUCTS_FROM_THE_CATEGORY_H

#include <oac/oac.h>

#include <ecwid/category_products_request.h>
#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Unassign products from the category.
 *
 * Takes products out of a category. They stay in the store; one that is left without a category goes to the top
 * level.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-products-in-the-category/
 * unassign-products-from-the-category */
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category(
    oac_client *client, int64_t store_id, int64_t category_id, const ecwid_category_products_request *request,
    ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category_prepare(
    oac_client *client, int64_t store_id, int64_t category_id, const ecwid_category_products_request *request,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_unassign_products_from_the_category_finish(oac_call *call,
                                                                                   ecwid_delete_result *response,
                                                                                   oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_unassign_products_from_the_category_operation;

OAC_END_DECLS

#endif
