/* ecwid_delete_category_image: DELETE /{storeId}/categories/{categoryId}/image
 * Made from spec/ecwid/openapi.yaml:555 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_CATEGORY_IMAGE_H
#define ECWID_DELETE_CATEGORY_IMAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/delete_result.h>

OAC_BEGIN_DECLS

/* Delete category image.
 *
 * Deletes the image of a category for good. The category stays.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/category-images/delete-category-image */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category_image(oac_client *client, int64_t store_id, int64_t category_id,
                                                              ecwid_delete_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category_image_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t category_id, oac_call **prepared,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_category_image_finish(oac_call *call, ecwid_delete_result *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_delete_category_image_operation;

OAC_END_DECLS

#endif
