/* ecwid_static_code_for_home_page: GET /home-page/{storeId}/static-code
 * Made from spec/ecwid/openapi.yaml:10663 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STATIC_CODE_FOR_HOME_PAGE_H
#define ECWID_STATIC_CODE_FOR_HOME_PAGE_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/static_code.h>
#include <ecwid/static_code_for_home_page_params.h>

OAC_BEGIN_DECLS

/* Static code for home page.
 *
 * Renders the first page of the store as static HTML, to be shown while the storefront loads. It needs no token.
 *
 * Goes without credentials.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/storefront-widget-details/static-store-pages/
 * static-code-for-home-page */
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_for_home_page(oac_client *client, int64_t store_id,
                                                                  const ecwid_static_code_for_home_page_params *params,
                                                                  ecwid_static_code *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_for_home_page_prepare(
    oac_client *client, int64_t store_id, const ecwid_static_code_for_home_page_params *params, oac_call **prepared,
    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_static_code_for_home_page_finish(oac_call *call, ecwid_static_code *response,
                                                                         oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_static_code_for_home_page_operation;

OAC_END_DECLS

#endif
