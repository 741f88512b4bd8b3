/* Marks an order as shipped, with its tracking number: ship_order ORDER TRACKING
 * Read, change, send: only what differs is sent, and nothing for an order that was shipped with this number. */
#include "shop.h"

static int ship(const shop *at, const char *id, const char *tracking)
{
    const oac_string number = oac_text(id);
    const ecwid_update_order_request nothing = ECWID_UPDATE_ORDER_REQUEST_INIT;
    ecwid_order before = ECWID_ORDER_INIT;
    ecwid_order after = ECWID_ORDER_INIT;
    ecwid_update_order_request request = ECWID_UPDATE_ORDER_REQUEST_INIT;
    ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
    oac_error error = OAC_ERROR_INIT;
    bool is_sent = false;
    oac_status status = ecwid_get_order(at->client, at->id, number, NULL, &before, &error);
    if (status == OAC_OK && before.payment_status.value != ECWID_PAYMENT_STATUS_PAID) {
        fprintf(stderr, "%s is not paid, but %s\n", id, ecwid_payment_status_name(before.payment_status.value));
        ecwid_order_dispose(&before);
        return EXIT_FAILURE;
    }
    if (status == OAC_OK) {
        after = before; /* borrows all that it has, and is not disposed of */
        after.fulfillment_status = ecwid_fulfillment_status_of(ECWID_FULFILLMENT_STATUS_SHIPPED);
        after.tracking_number = oac_str(tracking);
        status = ecwid_update_order_changes(&before, &after, &request, &error);
    }
    if (status == OAC_OK && !ecwid_update_order_request_equal(&request, &nothing)) {
        status = ecwid_update_order(at->client, at->id, number, &request, &result, &error);
        is_sent = status == OAC_OK && result.update_count.value > 0;
    }
    if (status == OAC_OK) {
        printf("%s: %s\n", id, is_sent ? "shipped" : "nothing to do");
    }
    ecwid_update_result_dispose(&result);
    ecwid_update_order_request_dispose(&request);
    ecwid_order_dispose(&before);
    return status == OAC_OK ? EXIT_SUCCESS : shop_failed(id, &error);
}

int main(int count, char **arguments)
{
    shop at = {NULL, 0};
    if (count != 3) {
        fprintf(stderr, "usage: ship_order ORDER TRACKING\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&at, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = ship(&at, arguments[1], arguments[2]);
    }
    return shop_close(&at, result);
}
