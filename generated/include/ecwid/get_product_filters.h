/* ecwid_get_product_filters: POST /{storeId}/products/filters
 * Made from spec/ecwid/openapi.yaml:7261 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_PRODUCT_FILTERS_H
#define ECWID_GET_PRODUCT_FILTERS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_product_filters_params.h>
#include <ecwid/get_product_filters_request.h>
#include <ecwid/product_filter_result.h>

OAC_BEGIN_DECLS

/* Get product filters.
 *
 * Tells by which prices, categories, options and attributes a list of products can be narrowed down, and how many
 * products each value would leave.
 *
 * Scopes: read_catalog.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * `params` holds the other parameters; filter_fields must be there.
 *
 * A request is not sent again where it may have been carried out (oac_call_once).
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters(oac_client *client, int64_t store_id,
                                                            const ecwid_get_product_filters_params *params,
                                                            const ecwid_get_product_filters_request *request,
                                                            ecwid_product_filter_result *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_prepare(oac_client *client, int64_t store_id,
                                                                    const ecwid_get_product_filters_params *params,
                                                                    const ecwid_get_product_filters_request *request,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_product_filters_finish(oac_call *call,
                                                                   ecwid_product_filter_result *response,
                                                                   oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_product_filters_operation;

OAC_END_DECLS

#endif
