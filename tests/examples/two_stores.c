/* Keeps the products of a second store in step with those of the first, by their SKU: two_stores
 * The first is that of ECWID_TOKEN and ECWID_STORE_ID, the second of COPY_TOKEN and COPY_STORE_ID. What is there has
 * its name, price, stock and visibility changed where they differ; what is not there is created. */
#include "shop.h"

typedef struct counts {
    size_t created;
    size_t changed;
    size_t same;
} counts;

static oac_status create(const shop *to, const ecwid_product *product, oac_error *error)
{
    const ecwid_create_product_request request = {.sku = product->sku,
                                                  .name = product->name,
                                                  .price = product->price,
                                                  .quantity = product->quantity,
                                                  .unlimited = product->unlimited,
                                                  .enabled = product->enabled,
                                                  .description = product->description};
    ecwid_create_result result = ECWID_CREATE_RESULT_INIT;
    const oac_status status = ecwid_create_product(to->client, to->id, NULL, &request, &result, error);
    ecwid_create_result_dispose(&result);
    return status;
}

/* Sends what differs. */
static oac_status update(const shop *to, const ecwid_product *product, const ecwid_product *copy, counts *all,
                         oac_error *error)
{
    const ecwid_update_product_request nothing = ECWID_UPDATE_PRODUCT_REQUEST_INIT;
    ecwid_update_product_request request = ECWID_UPDATE_PRODUCT_REQUEST_INIT;
    ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
    ecwid_product wanted = *copy; /* borrows from both */
    wanted.name = product->name;
    wanted.price = product->price;
    wanted.quantity = product->unlimited.value ? copy->quantity : product->quantity;
    wanted.unlimited = product->unlimited;
    wanted.enabled = product->enabled;
    oac_status status = ecwid_update_product_changes(copy, &wanted, &request, error);
    if (status == OAC_OK && ecwid_update_product_request_equal(&request, &nothing)) {
        all->same++;
    } else if (status == OAC_OK) {
        status = ecwid_update_product(to->client, to->id, copy->id.value, NULL, &request, &result, error);
        all->changed += status == OAC_OK;
    }
    ecwid_update_result_dispose(&result);
    ecwid_update_product_request_dispose(&request);
    return status;
}

static oac_status copy_product(const shop *to, const ecwid_product *product, counts *all, oac_error *error)
{
    const ecwid_search_products_params params = {.sku = product->sku, .limit = oac_int(1)};
    ecwid_product_page found = ECWID_PRODUCT_PAGE_INIT;
    if (product->sku.state != OAC_VALUE) {
        fprintf(stderr, "%" PRId64 " has no SKU and is left out\n", product->id.value);
        return OAC_OK;
    }
    oac_status status = ecwid_search_products(to->client, to->id, &params, &found, error);
    if (status == OAC_OK && found.items.count > 0) {
        status = update(to, product, &found.items.items[0], all, error);
    } else if (status == OAC_OK) {
        status = create(to, product, error);
        all->created += status == OAC_OK;
    }
    ecwid_product_page_dispose(&found);
    return status;
}

static int copy_products(const shop *from, const shop *to)
{
    ecwid_search_products_items items = ECWID_SEARCH_PRODUCTS_ITEMS_INIT;
    const ecwid_product *product = NULL;
    oac_error error = OAC_ERROR_INIT;
    counts all = {0, 0, 0};
    oac_status status = ecwid_search_products_begin(&items, from->client, from->id, NULL, &error);
    while (status == OAC_OK && (status = ecwid_search_products_next(&items, &product, &error)) == OAC_OK &&
           product != NULL) {
        status = copy_product(to, product, &all, &error);
    }
    ecwid_search_products_end(&items);
    printf("%zu created, %zu changed, %zu the same\n", all.created, all.changed, all.same);
    return status == OAC_OK ? EXIT_SUCCESS : shop_failed("products", &error);
}

int main(void)
{
    shop from = {NULL, 0};
    shop to = {NULL, 0};
    int result = shop_open(&from, "ECWID");
    result = result == EXIT_SUCCESS ? shop_open(&to, "COPY") : result;
    if (result == EXIT_SUCCESS) {
        result = copy_products(&from, &to);
    }
    result = shop_close(&to, result);
    return shop_close(&from, result);
}
