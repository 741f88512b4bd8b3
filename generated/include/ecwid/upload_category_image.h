/* ecwid_upload_category_image: POST /{storeId}/categories/{categoryId}/image
 * Made from spec/ecwid/openapi.yaml:577 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_CATEGORY_IMAGE_H
#define ECWID_UPLOAD_CATEGORY_IMAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_result.h>
#include <ecwid/upload_category_image_params.h>

OAC_BEGIN_DECLS

/* Upload category image.
 *
 * Sets the image of a category, from a link in externalUrl or from the bytes of a file in the body, up to 20 MB. It
 * answers with the number of the image.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/category-images/upload-category-image */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_category_image(oac_client *client, int64_t store_id, int64_t category_id,
                                                              const ecwid_upload_category_image_params *params,
                                                              const oac_source *body, ecwid_create_result *response,
                                                              oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_category_image_prepare(oac_client *client, int64_t store_id,
                                                                      int64_t category_id,
                                                                      const ecwid_upload_category_image_params *params,
                                                                      const oac_source *body, oac_call **prepared,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_category_image_finish(oac_call *call, ecwid_create_result *response,
                                                                     oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_upload_category_image_operation;

OAC_END_DECLS

#endif
