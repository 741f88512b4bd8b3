#include "../program.h"

/* Three pages, the second of which is cut short; then an offset that must not be. */
static void read_parts(oac_client *client)
{
    static const int64_t ids[] = {7, 8};
    const oac_int_list shelves = OAC_LIST(ids);
    const t_list_parts_params params = {.limit = oac_int(2), .x_trace = oac_str("trace")};
    t_list_parts_items items = T_LIST_PARTS_ITEMS_INIT;
    const t_list_parts_response_item *part = NULL;
    oac_error error = OAC_ERROR_INIT;
    int64_t at = 0;
    CHECK_OK(t_list_parts_begin(&items, client, &shelves, &params, &error), error);
    for (at = 0; at < 5; at++) {
        CHECK_OK(t_list_parts_next(&items, &part, &error), error);
        CHECK(part != NULL && part->id.value == at && items.pages.position == at + 1);
    }
    CHECK(items.pages.total == 9 && items.pages.pages == 3 && items.pages.items == 5);
    CHECK_STATUS(OAC_ERROR_LIMIT, t_list_parts_next(&items, &part, &error), error);
    CHECK(part == NULL && strcmp(error.path, "offset") == 0);
    t_list_parts_end(&items);
    CHECK(items.pages.position == 5);
}

/* What was not selected is absent, and without a number in all a page without items is the end. */
static void read_selected(oac_client *client)
{
    static const int64_t ids[] = {7};
    static const oac_string fields[] = {{"items(id)", 9}};
    const oac_int_list shelves = OAC_LIST(ids);
    const t_list_parts_params params = {.offset = oac_int(1), .fields = OAC_LIST(fields)};
    const oac_pages_options ahead = {.size = sizeof ahead, .ahead = 1};
    t_list_parts_items items = T_LIST_PARTS_ITEMS_INIT;
    const t_list_parts_response_item *part = NULL;
    oac_error error = OAC_ERROR_INIT;
    items.pages.options = &ahead;
    CHECK_OK(t_list_parts_begin(&items, client, &shelves, &params, &error), error);
    CHECK_OK(t_list_parts_next(&items, &part, &error), error);
    CHECK(part != NULL && part->id.value == 1 && part->name.state == OAC_ABSENT);
    CHECK_OK(t_list_parts_next(&items, &part, &error), error);
    CHECK(part == NULL && items.pages.total == -1);
    t_list_parts_end(&items);
}

static void read_words(oac_client *client)
{
    const t_list_words_params params = {.query_skip = oac_int(0), .cookie_skip = oac_str("none")};
    t_list_words_items items = T_LIST_WORDS_ITEMS_INIT;
    const oac_opt_string *word = NULL;
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_words_begin(&items, client, NULL, &error), error);
    CHECK_OK(t_list_words_begin(&items, client, &params, &error), error);
    CHECK_OK(t_list_words_next(&items, &word, &error), error);
    CHECK(word != NULL && is(word->value, "one"));
    CHECK_OK(t_list_words_next(&items, &word, &error), error);
    CHECK(word != NULL && word->state == OAC_NULL);
    CHECK_OK(t_list_words_next(&items, &word, &error), error);
    CHECK(word != NULL && is(word->value, "three") && items.pages.total == 4);
    CHECK_OK(t_list_words_next(&items, &word, &error), error);
    CHECK(word == NULL && items.pages.position == 3);
    t_list_words_end(&items);
}

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    read_parts(client);
    read_selected(client);
    read_words(client);
    CHECK(oac_client_free(client) == OAC_OK);
    return 0;
}
