/* Writes all products as NDJSON to standard output, one a line: export_products [OFFSET]
 * However many there are, two pages are in memory. Where it broke off, it says from which OFFSET to go on. */
#include "shop.h"

static int export_products(const shop *from, int64_t offset)
{
    const ecwid_search_products_params params = {.offset = oac_int(offset)};
    ecwid_search_products_items items = ECWID_SEARCH_PRODUCTS_ITEMS_INIT;
    const oac_pages_options options = {.size = sizeof(oac_pages_options), .ahead = 1}; /* asks while this one is read */
    const ecwid_product *product = NULL;
    oac_buffer line = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    bool is_written = true;
    items.pages.options = &options;
    oac_status status = ecwid_search_products_begin(&items, from->client, from->id, &params, &error);
    while (status == OAC_OK && is_written &&
           (status = ecwid_search_products_next(&items, &product, &error)) == OAC_OK && product != NULL) {
        oac_buffer_clear(&line);
        status = ecwid_product_serialize(product, &line, &error);
        is_written = status != OAC_OK || (fwrite(line.data, 1, line.length, stdout) == line.length &&
                                          putchar('\n') != EOF); /* JSON text on one line */
    }
    const int64_t position = items.pages.position;
    ecwid_search_products_end(&items);
    oac_buffer_dispose(&line);
    if (status != OAC_OK) {
        fprintf(stderr, "go on with offset %" PRId64 "\n", position);
        return shop_failed("products", &error);
    }
    return is_written ? EXIT_SUCCESS : EXIT_FAILURE; /* shop_close tells why */
}

int main(int count, char **arguments)
{
    int64_t offset = 0;
    shop from = {NULL, 0};
    if (count > 2 || (count == 2 && !shop_number(arguments[1], &offset))) {
        fprintf(stderr, "usage: export_products [OFFSET]\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&from, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = export_products(&from, offset);
    }
    return shop_close(&from, result);
}
