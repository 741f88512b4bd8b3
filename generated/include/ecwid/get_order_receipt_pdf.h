/* ecwid_get_order_receipt_pdf: GET /{storeId}/orders/{orderId}/invoice-pdf
 * Made from spec/ecwid/openapi.yaml:5400 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_ORDER_RECEIPT_PDF_H
#define ECWID_GET_ORDER_RECEIPT_PDF_H

#include <oac/oac.h>

#include <ecwid/client.h>

OAC_BEGIN_DECLS

/* Get order receipt PDF.
 *
 * Reads the receipt of an order as a PDF file.
 *
 * Scopes: read_orders.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * orderId: Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At least
 * 1 character.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-invoices/get-order-receipt-pdf */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_receipt_pdf(oac_client *client, int64_t store_id, oac_string order_id,
                                                              oac_sink *answer, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_receipt_pdf_prepare(oac_client *client, int64_t store_id,
                                                                      oac_string order_id, oac_sink *answer,
                                                                      oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_order_receipt_pdf_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_order_receipt_pdf_operation;

OAC_END_DECLS

#endif
