/* ecwid_get_order_receipt_pdf: the call.
 * Made from spec/ecwid/openapi.yaml:5400 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_order_receipt_pdf.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_order_receipt_pdf[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_constraint rules_2_of_ecwid_get_order_receipt_pdf[] = {
    OAC_ROW(OAC_RULE_MIN_LENGTH, OAC_ROW_LAST, 0, "1", NULL, count, 1),
};
static const uint16_t statuses_of_ecwid_get_order_receipt_pdf[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_order_receipt_pdf[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_order_receipt_pdf[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_order_receipt_pdf, NULL, OAC_CHECK_REQUIRED, 0},
    {"/orders/", "orderId", &oac_type_string, rules_2_of_ecwid_get_order_receipt_pdf, NULL, OAC_CHECK_REQUIRED, 1},
};
/* clang-format on */

const oac_operation ecwid_get_order_receipt_pdf_operation = {
    .abi = OAC_ABI,
    .id = "getOrderReceiptPDF",
    .method = "GET",
    .path = "/{storeId}/orders/{orderId}/invoice-pdf",
    .number = 125,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_order_receipt_pdf,
    .security = security_of_ecwid_get_order_receipt_pdf,
    .alternative_count = 1,
    .accept = "application/pdf",
    .arguments = arguments_of_ecwid_get_order_receipt_pdf,
    .argument_count = 2,
    .rest = "/invoice-pdf",
    .answered = OAC_AS_BYTES,
    .needed = "client and prepared",
};

oac_status ecwid_get_order_receipt_pdf_prepare(oac_client *client, int64_t store_id, oac_string order_id,
                                               oac_sink *answer, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id};
    const oac_given given = {.arguments = given_arguments, .answer = answer};
    return oac_operation_prepare(client, &ecwid_get_order_receipt_pdf_operation, &given, prepared, error);
}

oac_status ecwid_get_order_receipt_pdf_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_order_receipt_pdf_operation, NULL, error);
}

oac_status ecwid_get_order_receipt_pdf(oac_client *client, int64_t store_id, oac_string order_id, oac_sink *answer,
                                       oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &order_id};
    const oac_given given = {.arguments = given_arguments, .answer = answer};
    return oac_operation_call(client, &ecwid_get_order_receipt_pdf_operation, &given, NULL, error);
}
