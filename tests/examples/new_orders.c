/* Lists the orders since yesterday, or since a time: new_orders [SINCE]
 * SINCE is a date, such as 2024-06-04, or the seconds since 1970. */
#include <time.h>

#include "shop.h"

static int list_orders(const shop *from, const char *since)
{
    const ecwid_search_orders_params params = {.created_from = oac_str(since)};
    ecwid_search_orders_items items = ECWID_SEARCH_ORDERS_ITEMS_INIT;
    oac_error error = OAC_ERROR_INIT;
    const ecwid_order *order = NULL;
    size_t count = 0;
    oac_status status = ecwid_search_orders_begin(&items, from->client, from->id, &params, &error);
    while (status == OAC_OK && (status = ecwid_search_orders_next(&items, &order, &error)) == OAC_OK && order != NULL) {
        printf("%s\t%s\t%.2f\t%s\t%zu items\n", shop_text(order->id).text, shop_text(order->email).text,
               order->total.value, ecwid_payment_status_name(order->payment_status.value), order->items.count);
        count++;
    }
    ecwid_search_orders_end(&items);
    if (status != OAC_OK) {
        return shop_failed("orders", &error);
    }
    printf("%zu orders\n", count);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    char yesterday[32];
    shop from = {NULL, 0};
    (void)snprintf(yesterday, sizeof yesterday, "%lld", (long long)time(NULL) - 24 * 60 * 60);
    int result = shop_open(&from, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = list_orders(&from, count > 1 ? arguments[1] : yesterday);
    }
    return shop_close(&from, result);
}
