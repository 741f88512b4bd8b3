/* ecwid_delete_category: DELETE /{storeId}/categories/{categoryId}
 * Made from spec/ecwid/openapi.yaml:810 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CATEGORY_H
#define ECWID_DELETE_CATEGORY_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete category.
 *
 * Deletes a category for good. What becomes of the products and categories in it is not documented.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/delete-category */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category(oac_client *client, int64_t store_id, int64_t category_id,
                                                        ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category_prepare(oac_client *client, int64_t store_id,
                                                                int64_t category_id, oac_call **prepared,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category_finish(oac_call *call, ecwid_delete_result *response,
                                                               oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_category_operation;

OAC_END_DECLS

#endif
