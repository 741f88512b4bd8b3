/* ecwid_upload_store_logo_image: PUT /{storeId}/profile/{logo}
 * Made from spec/ecwid/openapi.yaml:9326 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_STORE_LOGO_IMAGE_H
#define ECWID_UPLOAD_STORE_LOGO_IMAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/create_result.h>
#include <ecwid/store_logo.h>
#include <ecwid/upload_store_logo_image_params.h>

OAC_BEGIN_DECLS

/* Upload store logo image.
 *
 * Replaces one of the store's logos, by the bytes of a picture or by an address from which the server fetches it.
 * The old picture is gone.
 *
 * Scopes: update_store_profile.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * logo: Which logo - that of the store (logo), of invoices (invoicelogo) or of emails (emaillogo). Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/upload-store-logo-image */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_store_logo_image(oac_client *client, int64_t store_id,
                                                                ecwid_store_logo_opt logo,
                                                                const ecwid_upload_store_logo_image_params *params,
                                                                ecwid_create_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_store_logo_image_prepare(
    oac_client *client, int64_t store_id, ecwid_store_logo_opt logo, const ecwid_upload_store_logo_image_params *params,
    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_store_logo_image_finish(oac_call *call, ecwid_create_result *response,
                                                                       oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_upload_store_logo_image_operation;

OAC_END_DECLS

#endif
