/* Saves the receipt of an order as a PDF, and tells how far it is: save_receipt ORDER FILE
 * The file is written whole or not at all. */
#include "shop.h"

/* Called as the bytes come; `total` is 0 where the server does not say how many. False would cancel the download. */
static bool tell(void *context, uint64_t done, uint64_t total)
{
    (void)context;
    fprintf(stderr, "\r%" PRIu64 " of %" PRIu64 " bytes", done, total > 0 ? total : done);
    return true;
}

static int save(const shop *from, const char *id, const char *path)
{
    oac_sink receipt = oac_sink_of_file(path);
    oac_error error = OAC_ERROR_INIT;
    receipt.progress = tell;
    receipt.max_bytes = 64u * 1024 * 1024;
    if (ecwid_get_order_receipt_pdf(from->client, from->id, oac_text(id), &receipt, &error) != OAC_OK) {
        return shop_failed(id, &error);
    }
    fputc('\n', stderr);
    printf("%s: %" PRIu64 " bytes, %s\n", path, receipt.length, receipt.content_type);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    shop from = {NULL, 0};
    if (count != 3) {
        fprintf(stderr, "usage: save_receipt ORDER FILE\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&from, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = save(&from, arguments[1], arguments[2]);
    }
    return shop_close(&from, result);
}
