/* Makes a file the main image of a product, and tells how far it is: upload_image PRODUCT FILE
 * The file may be of any size: it is never in memory as a whole. */
#include "shop.h"

/* Called as the bytes are taken; `total` is the file's size. False would cancel the upload. */
static bool tell(void *context, uint64_t done, uint64_t total)
{
    (void)context;
    if (total > 0) {
        fprintf(stderr, "\r%3u%%", (unsigned)(done * 100 / total));
    }
    return true;
}

static int upload(const shop *to, int64_t product, const char *path)
{
    oac_source image = oac_source_of_file(path);
    ecwid_create_result result = ECWID_CREATE_RESULT_INIT;
    oac_error error = OAC_ERROR_INIT;
    image.progress = tell;
    if (ecwid_upload_main_product_image(to->client, to->id, product, NULL, &image, &result, &error) != OAC_OK) {
        return shop_failed(path, &error);
    }
    fputc('\n', stderr);
    printf("image %" PRId64 "\n", result.id.value);
    ecwid_create_result_dispose(&result);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    int64_t product = 0;
    shop to = {NULL, 0};
    if (count != 3 || !shop_number(arguments[1], &product)) {
        fprintf(stderr, "usage: upload_image PRODUCT FILE\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&to, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = upload(&to, product, arguments[2]);
    }
    return shop_close(&to, result);
}
