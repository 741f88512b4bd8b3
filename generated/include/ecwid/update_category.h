/* ecwid_update_category: PUT /{storeId}/categories/{categoryId}
 * Made from spec/ecwid/openapi.yaml:913 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CATEGORY_H
#define ECWID_UPDATE_CATEGORY_H

#include <oac/oac.h>

#include <ecwid/category.h>
#include <ecwid/client.h>
#include <ecwid/update_category_request.h>
#include <ecwid/update_result.h>

OAC_BEGIN_DECLS

/* Update category.
 *
 * Changes the fields of a category that are sent; the others stay as they are.
 *
 * Scopes: update_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * categoryId: Number of the category. Required.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/update-category */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category(oac_client *client, int64_t store_id, int64_t category_id,
                                                        const ecwid_update_category_request *request,
                                                        ecwid_update_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category_prepare(oac_client *client, int64_t store_id,
                                                                int64_t category_id,
                                                                const ecwid_update_category_request *request,
                                                                oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category_finish(oac_call *call, ecwid_update_result *response,
                                                               oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it (ecwid_category_copy). It
 * has what differs, as oac_record_changes says (oac/type.h); all of it is absent where nothing does. It owns its
 * memory: end with ecwid_update_category_request_dispose. */
static inline OAC_MUST_CHECK oac_status ecwid_update_category_changes(const ecwid_category *before,
                                                                      const ecwid_category *after,
                                                                      ecwid_update_category_request *request,
                                                                      oac_error *error)
{
    return oac_record_changes(&ecwid_category_oac_type, before, after, &ecwid_update_category_request_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_update_category_operation;

OAC_END_DECLS

#endif
