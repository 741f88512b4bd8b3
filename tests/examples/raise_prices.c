/* Raises the price of every product by so many percent, up to 500 of them in one request: raise_prices PERCENT */
#include "shop.h"

#define MOST 500

typedef struct change {
    int64_t product;
    oac_call *call;
} change;

/* Sends the calls as one if `status` is OAC_OK, tells which failed, and ends all of them. */
static oac_status send_all(const shop *at, change *changes, size_t count, oac_status status, size_t *done,
                           oac_error *error)
{
    oac_batch_options options = OAC_BATCH_OPTIONS_INIT;
    oac_batch *batch = NULL;
    size_t i = 0;
    options.go_on_after_failure = true;
    status = status == OAC_OK ? ecwid_batch_new(at->client, at->id, &options, &batch, error) : status;
    for (i = 0; status == OAC_OK && i < count; i++) {
        status = oac_batch_add(batch, changes[i].call, error);
    }
    if (status == OAC_OK) {
        status = oac_batch_run(batch, 10 * 60 * 1000, error);
    }
    for (i = 0; i < count; i++) {
        ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
        oac_error one = OAC_ERROR_INIT;
        if (status == OAC_OK && ecwid_update_product_finish(changes[i].call, &result, &one) == OAC_OK) {
            ++*done;
        } else if (status == OAC_OK) {
            fprintf(stderr, "%" PRId64 ": %s: %s\n", changes[i].product, oac_status_name(one.status), one.message);
        }
        ecwid_update_result_dispose(&result);
        oac_call_end(changes[i].call);
    }
    oac_batch_free(batch);
    return status;
}

static int raise_prices(const shop *at, int64_t percent)
{
    const ecwid_search_products_params params = {.response_fields =
                                                     oac_str("total,count,offset,limit,items(id,price)")};
    ecwid_search_products_items items = ECWID_SEARCH_PRODUCTS_ITEMS_INIT;
    const ecwid_product *product = NULL;
    static change changes[MOST];
    oac_error error = OAC_ERROR_INIT;
    size_t count = 0;
    size_t all = 0;
    size_t done = 0;
    oac_status status = ecwid_search_products_begin(&items, at->client, at->id, &params, &error);
    do {
        product = NULL;
        status = status == OAC_OK ? ecwid_search_products_next(&items, &product, &error) : status;
        if (status == OAC_OK && product != NULL) {
            const double cents = product->price.value * (100.0 + (double)percent); /* rounded to whole ones */
            const ecwid_update_product_request request = {.price = oac_number((double)(int64_t)(cents + 0.5) / 100.0)};
            changes[count] = (change){product->id.value, NULL};
            status = ecwid_update_product_prepare(at->client, at->id, product->id.value, NULL, &request,
                                                  &changes[count].call, &error);
            count += status == OAC_OK;
            all += status == OAC_OK;
        }
        if (count == MOST || (count > 0 && (status != OAC_OK || product == NULL))) {
            status = send_all(at, changes, count, status, &done, &error);
            count = 0;
        }
    } while (status == OAC_OK && product != NULL);
    ecwid_search_products_end(&items);
    printf("%zu of %zu changed\n", done, all);
    return status != OAC_OK ? shop_failed("products", &error) : done == all ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    int64_t percent = 0;
    shop at = {NULL, 0};
    if (count != 2 || !shop_number(arguments[1], &percent) || percent < -100 || percent > 100) {
        fprintf(stderr, "usage: raise_prices PERCENT\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&at, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = raise_prices(&at, percent);
    }
    return shop_close(&at, result);
}
