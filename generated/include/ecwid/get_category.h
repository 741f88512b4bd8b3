/* ecwid_get_category: GET /{storeId}/categories/{categoryId}
 * Made from spec/ecwid/openapi.yaml:832 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_CATEGORY_H
#define ECWID_GET_CATEGORY_H

#include <oac/oac.h>

#include <ecwid/category.h>
#include <ecwid/client.h>
#include <ecwid/get_category_params.h>

OAC_BEGIN_DECLS

/* Get category.
 *
 * Reads one category. A hidden one may have to be asked for with hidden_categories.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/get-category */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_category(oac_client *client, int64_t store_id, int64_t category_id,
                                                     const ecwid_get_category_params *params, ecwid_category *response,
                                                     oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_category_prepare(oac_client *client, int64_t store_id, int64_t category_id,
                                                             const ecwid_get_category_params *params,
                                                             oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_category_finish(oac_call *call, ecwid_category *response, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_category_operation;

OAC_END_DECLS

#endif
