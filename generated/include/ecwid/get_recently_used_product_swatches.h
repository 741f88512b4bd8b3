/* ecwid_get_recently_used_product_swatches: GET /{storeId}/swatches
 * Made from spec/ecwid/openapi.yaml:7356 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_RECENTLY_USED_PRODUCT_SWATCHES_H
#define ECWID_GET_RECENTLY_USED_PRODUCT_SWATCHES_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/product_swatches.h>

OAC_BEGIN_DECLS

/* Get recently used product swatches.
 *
 * Lists the colors that options of type SWATCHES have, those of the products that were changed last first.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-recently-used-product-swatches */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recently_used_product_swatches(oac_client *client, int64_t store_id,
                                                                           ecwid_product_swatches *response,
                                                                           oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recently_used_product_swatches_prepare(oac_client *client, int64_t store_id,
                                                                                   oac_call **prepared,
                                                                                   oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_recently_used_product_swatches_finish(oac_call *call,
                                                                                  ecwid_product_swatches *response,
                                                                                  oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_recently_used_product_swatches_operation;

OAC_END_DECLS

#endif
