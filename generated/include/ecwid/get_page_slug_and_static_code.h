/* ecwid_get_page_slug_and_static_code: GET /{storeId}/storefront-widget-pages
 * Made from spec/ecwid/openapi.yaml:10541 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_H
#define ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_page_slug_and_static_code_params.h>
#include <ecwid/get_page_slug_and_static_code_response.h>

OAC_BEGIN_DECLS

/* Get page slug and static code.
 *
 * Tells which page of the store a slug leads to and, if asked, its static HTML. What the answer holds is not
 * documented, so it is plain JSON.
 *
 * Scopes: read_store_profile, read_storefront_widget_pages.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/storefront-widget-details/get-page-slug-and-static-code */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code(
    oac_client *client, int64_t store_id, const ecwid_get_page_slug_and_static_code_params *params,
    ecwid_get_page_slug_and_static_code_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_prepare(
    oac_client *client, int64_t store_id, const ecwid_get_page_slug_and_static_code_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_finish(
    oac_call *call, ecwid_get_page_slug_and_static_code_response *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_page_slug_and_static_code_operation;

OAC_END_DECLS

#endif
