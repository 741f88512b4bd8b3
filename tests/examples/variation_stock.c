/* Adds to the stock of a variation of a product, or takes away: variation_stock PRODUCT VARIATION CHANGE
 * The server adds, so that what is sold at the same time is not lost. */
#include "shop.h"

static int change_stock(const shop *at, int64_t product, int64_t variation, int64_t change)
{
    const ecwid_adjust_stock_request request = {.quantity_delta = oac_int(change)};
    ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
    ecwid_product_variation now = ECWID_PRODUCT_VARIATION_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_status status =
        ecwid_adjust_product_variation_stock(at->client, at->id, product, variation, NULL, &request, &result, &error);
    const bool is_done = result.update_count.value > 0;
    ecwid_update_result_dispose(&result);
    if (status != OAC_OK) { /* error.outcome says whether it may have been carried out: look before it is sent again */
        return shop_failed(oac_outcome_name(error.outcome), &error);
    }
    if (!is_done) {
        fprintf(stderr, "nothing was changed\n");
        return EXIT_FAILURE;
    }
    status = ecwid_get_product_variation(at->client, at->id, product, variation, NULL, &now, &error);
    if (status != OAC_OK) {
        return shop_failed("variation", &error);
    }
    if (now.quantity.state == OAC_VALUE) {
        printf("%s: %" PRId64 " in stock\n", shop_text(now.sku).text, now.quantity.value);
    } else {
        printf("%s: unlimited\n", shop_text(now.sku).text);
    }
    ecwid_product_variation_dispose(&now);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    int64_t product = 0;
    int64_t variation = 0;
    int64_t change = 0;
    shop at = {NULL, 0};
    if (count != 4 || !shop_number(arguments[1], &product) || !shop_number(arguments[2], &variation) ||
        !shop_number(arguments[3], &change)) {
        fprintf(stderr, "usage: variation_stock PRODUCT VARIATION CHANGE\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&at, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = change_stock(&at, product, variation, change);
    }
    return shop_close(&at, result);
}
