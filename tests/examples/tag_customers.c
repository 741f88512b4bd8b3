/* Puts a word into the notes about each customer of a group, where it is not there yet: tag_customers GROUP WORD */
#include "shop.h"

/* Read, change, send: the notes are all that is sent. */
static oac_status tag(const shop *at, const ecwid_customer *customer, const char *mark, size_t *changed,
                      oac_error *error)
{
    const char *notes =
        customer->private_admin_notes.state == OAC_VALUE ? customer->private_admin_notes.value.data : "";
    char text[4096];
    ecwid_customer after = *customer; /* borrows all that it has; nothing of it is disposed of */
    ecwid_update_customer_request request = ECWID_UPDATE_CUSTOMER_REQUEST_INIT;
    ecwid_update_result result = ECWID_UPDATE_RESULT_INIT;
    if (strstr(notes, mark) != NULL) {
        return OAC_OK;
    }
    if ((size_t)snprintf(text, sizeof text, "%s%s%s", notes, notes[0] != '\0' ? " " : "", mark) >= sizeof text) {
        fprintf(stderr, "%" PRId64 ": the notes are too long\n", customer->id.value);
        return OAC_OK;
    }
    after.private_admin_notes = oac_str(text);
    oac_status status = ecwid_update_customer_changes(customer, &after, &request, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer(at->client, at->id, customer->id.value, &request, &result, error);
        *changed += status == OAC_OK && result.update_count.value > 0;
    }
    ecwid_update_result_dispose(&result);
    ecwid_update_customer_request_dispose(&request);
    return status;
}

static int tag_all(const shop *at, int64_t group, const char *word)
{
    const ecwid_search_customers_params params = {.customer_group_ids = oac_int_list_of(&group, 1)};
    ecwid_search_customers_items items = ECWID_SEARCH_CUSTOMERS_ITEMS_INIT;
    const ecwid_customer *customer = NULL;
    oac_error error = OAC_ERROR_INIT;
    char mark[64];
    size_t seen = 0;
    size_t changed = 0;
    (void)snprintf(mark, sizeof mark, "[%s]", word);
    oac_status status = ecwid_search_customers_begin(&items, at->client, at->id, &params, &error);
    while (status == OAC_OK && (status = ecwid_search_customers_next(&items, &customer, &error)) == OAC_OK &&
           customer != NULL) {
        status = tag(at, customer, mark, &changed, &error);
        seen++;
    }
    ecwid_search_customers_end(&items);
    printf("%zu customers, %zu changed\n", seen, changed);
    return status == OAC_OK ? EXIT_SUCCESS : shop_failed("customers", &error);
}

int main(int count, char **arguments)
{
    int64_t group = 0;
    shop at = {NULL, 0};
    if (count != 3 || !shop_number(arguments[1], &group) || strlen(arguments[2]) > 60) {
        fprintf(stderr, "usage: tag_customers GROUP WORD\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&at, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = tag_all(&at, group, arguments[2]);
    }
    return shop_close(&at, result);
}
