/* Lists that come in pages, item by item: where a list ends, whatever a server does; what an error leaves behind; how
 * far reading came; pages that are asked for ahead. */
#include <check.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lab/lab.h>
#include <oac/gen/pages.h>

#include "account.h"
#include "runner.h"

/* A list of `count` parts with the ids 0, 1, …, as a server hands it out. */
typedef struct shelf {
    int64_t count;
    int64_t most;      /* items on a page, whatever is asked for; default 10 */
    const char *told;  /* which of t(otal), o(ffset), c(ount) and l(imit) the answer has; null: all */
    int64_t grows;     /* so many items come, or go, with each request */
    int64_t claims;    /* that there are so many more */
    int64_t last;      /* no page begins behind this offset; 0: any may */
    bool deaf;         /* it always answers with the first page */
    int64_t circle;    /* offsets come round after so many; 0: they do not */
    bool same;         /* all items are alike */
    bool silent;       /* a page without items is 204 */
    bool bare;         /* a page without items does not even have a list of them */
    bool uneven;       /* pages have one item more each time */
    unsigned fails_at; /* this request fails; 0: none */
    int fails_with;    /* with this status, 200: an answer that is not JSON, 0: no connection */
    unsigned requests;
    char url[512]; /* of the last one */
} shelf;

static int64_t asked(const char *url, const char *name, int64_t otherwise)
{
    const char *found = strstr(url, name);
    return found != NULL ? strtoll(found + strlen(name), NULL, 10) : otherwise;
}

static bool tells(const shelf *self, char what)
{
    return self->told == NULL || strchr(self->told, what) != NULL;
}

static void put(oac_buffer *body, const char *format, int64_t value)
{
    char text[64];
    const int length = snprintf(text, sizeof text, format, value);
    ck_assert_int_eq(oac_buffer_append(body, text, (size_t)length), OAC_OK);
}

static void put_page(const shelf *self, oac_buffer *body, int64_t offset, int64_t limit, int64_t count)
{
    int64_t at = 0;
    put(body, "{\"extra\":%" PRId64, 1);
    if (tells(self, 't')) {
        put(body, ",\"total\":%" PRId64, self->count + self->claims);
    }
    if (tells(self, 'c')) {
        put(body, ",\"count\":%" PRId64, count);
    }
    if (tells(self, 'o')) {
        put(body, ",\"offset\":%" PRId64, offset);
    }
    if (tells(self, 'l')) {
        put(body, ",\"limit\":%" PRId64, limit);
    }
    if (count == 0 && self->bare) {
        put(body, "}", 0);
        return;
    }
    put(body, ",\"items\":[", 0);
    for (at = 0; at < count; at++) {
        put(body, at > 0 ? ",{\"id\":%" PRId64 "}" : "{\"id\":%" PRId64 "}", self->same ? 7 : offset + at);
    }
    put(body, "]}", 0);
}

static oac_status hand_out(void *context, const oac_http_request *request, oac_http_response *response,
                           oac_error *error)
{
    shelf *self = context;
    int64_t offset = asked(request->url, "offset=", 0);
    int64_t limit = asked(request->url, "limit=", 10);
    int64_t count = 0;
    self->requests++;
    (void)snprintf(self->url, sizeof self->url, "%s", request->url);
    if (self->requests == self->fails_at) {
        if (self->fails_with == 0) {
            return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "nobody is there");
        }
        response->http_status = self->fails_with;
        return oac_buffer_append(response->body, "{\"items\":[", 10);
    }
    limit = self->most > 0 && limit > self->most ? self->most : limit;
    limit = self->uneven ? self->requests : limit;
    offset = self->deaf ? 0 : self->circle > 0 ? offset % self->circle : offset;
    offset = self->last > 0 && offset > self->last ? self->last : offset;
    count = offset < self->count ? self->count - offset : 0;
    count = count > limit ? limit : count;
    response->http_status = 200;
    if (count == 0 && self->silent) {
        response->http_status = 204;
        return OAC_OK;
    }
    put_page(self, response->body, offset, limit, count);
    self->count += self->grows;
    return OAC_OK;
}

static oac_client *client_of(shelf *self, const oac_allocator *allocator)
{
    const oac_transport transport = {.size = sizeof transport, .send = hand_out, .context = self};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    options.transport = &transport;
    options.token = "secret_pages";
    options.rate_requests = 0;
    options.max_attempts = 1;
    options.allocator = allocator;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    return client;
}

/* Every test is run twice: page by page, and a page ahead. */
static const oac_pages_options ahead = {.size = sizeof ahead, .ahead = 1};
#define WAYS 2

static lab_search_parts_items items_of(int way)
{
    lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
    items.pages.options = way == 1 ? &ahead : NULL;
    return items;
}

/* What reading a whole list came to. */
typedef struct outcome {
    oac_status status;
    oac_error error;
    oac_pages pages;
    int64_t first; /* ids */
    int64_t last;
    bool in_row; /* each the one before and 1 */
} outcome;

static outcome read_all(shelf *self, const lab_search_parts_params *params, int way)
{
    oac_client *client = client_of(self, NULL);
    lab_search_parts_items items = items_of(way);
    const lab_part *part = NULL;
    outcome found = {.first = -1, .last = -1, .in_row = true};
    found.status = lab_search_parts_begin(&items, client, oac_text("a b"), params, &found.error);
    while (found.status == OAC_OK && (found.status = lab_search_parts_next(&items, &part, &found.error)) == OAC_OK &&
           part != NULL) {
        const int64_t id = part->id.value;
        found.in_row = found.in_row && (found.first < 0 || id == found.last + 1);
        found.first = found.first < 0 ? id : found.first;
        found.last = id;
        ck_assert_uint_le(items.pages.items, 10000);
    }
    ck_assert_int_eq(found.status, found.error.status);
    ck_assert_ptr_null(part);
    lab_search_parts_end(&items);
    found.pages = items.pages;
    ck_assert_ptr_null(items.pages.state);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    return found;
}

static void check_read(const outcome *found, int64_t first, int64_t last)
{
    ck_assert_msg(found->status == OAC_OK, "%s", found->error.message);
    ck_assert_int_eq(found->first, first);
    ck_assert_int_eq(found->last, last);
    ck_assert(found->in_row);
}

/* ---- Where a list ends ------------------------------------------------------------------------------------------- */

START_TEST(all_items_of_all_pages)
{
    shelf self = {.count = 25};
    const outcome found = read_all(&self, NULL, _i);
    check_read(&found, 0, 24);
    ck_assert_int_eq(found.pages.position, 25);
    ck_assert_int_eq(found.pages.total, 25);
    ck_assert_uint_eq(found.pages.items, 25);
    ck_assert_uint_eq(found.pages.pages, 3);
    ck_assert_uint_eq(self.requests, 3);
    ck_assert_str_eq(self.url, "https://lab.example/api/v3/shelves/a%20b/parts?offset=20");
}
END_TEST

START_TEST(the_last_page_may_be_full)
{
    shelf self = {.count = 20};
    const outcome found = read_all(&self, NULL, _i);
    check_read(&found, 0, 19);
    ck_assert_uint_eq(self.requests, 2);
}
END_TEST

START_TEST(a_list_without_items)
{
    shelf self = {.silent = _i >= WAYS};
    const outcome found = read_all(&self, NULL, _i % WAYS);
    check_read(&found, -1, -1);
    ck_assert_int_eq(found.pages.total, self.silent ? -1 : 0);
    ck_assert_uint_eq(self.requests, 1);
}
END_TEST

START_TEST(parameters_stay_and_reading_begins_where_they_say)
{
    const lab_search_parts_params params = {.keyword = oac_str("a&b"),
                                            .offset = oac_int(3),
                                            .limit = oac_int(4),
                                            .fields = oac_str("total,offset,items(id)")};
    shelf self = {.count = 13, .told = "to"};
    const outcome found = read_all(&self, &params, _i);
    check_read(&found, 3, 12);
    ck_assert_uint_eq(self.requests, 3);
    ck_assert_int_eq(found.pages.position, 13);
    ck_assert_uint_eq(found.pages.items, 10);
    ck_assert_ptr_nonnull(strstr(self.url, "?keyword=a%26b&offset=11&limit=4&fields=total%2Coffset%2Citems%28id%29"));
    ck_assert_int_eq(params.offset.value, 3);
}
END_TEST

START_TEST(a_position_behind_the_end_is_the_end)
{
    const lab_search_parts_params params = {.offset = oac_int(100)};
    shelf self = {.count = 13};
    const outcome found = read_all(&self, &params, _i);
    check_read(&found, -1, -1);
    ck_assert_int_eq(found.pages.position, 100);
    ck_assert_int_eq(found.pages.total, 13);
}
END_TEST

START_TEST(a_server_may_lower_the_limit)
{
    const lab_search_parts_params params = {.limit = oac_int(100)};
    shelf self = {.count = 25, .most = 7};
    const outcome found = read_all(&self, &params, _i);
    check_read(&found, 0, 24);
    ck_assert_uint_eq(self.requests, 4);
}
END_TEST

START_TEST(pages_may_have_any_number_of_items)
{
    shelf self = {.count = 40, .uneven = true};
    const outcome found = read_all(&self, NULL, _i);
    check_read(&found, 0, 39);
}
END_TEST

START_TEST(a_list_may_grow_and_shrink)
{
    shelf growing = {.count = 25, .grows = 4};
    shelf shrinking = {.count = 25, .grows = -4};
    outcome found = read_all(&growing, NULL, _i);
    check_read(&found, 0, 36);
    ck_assert_int_eq(found.pages.total, 37);
    found = read_all(&shrinking, NULL, _i);
    check_read(&found, 0, 19);
    ck_assert_int_eq(found.pages.total, 17);
}
END_TEST

START_TEST(a_page_without_items_ends_a_list_that_claims_more)
{
    shelf self = {.count = 25, .claims = 5, .silent = _i >= WAYS};
    const outcome found = read_all(&self, NULL, _i % WAYS);
    check_read(&found, 0, 24);
    ck_assert_int_eq(found.pages.position, 25);
    ck_assert_int_eq(found.pages.total, 30);
    ck_assert_uint_eq(self.requests, 4);
}
END_TEST

START_TEST(without_a_count_a_page_without_items_ends_it)
{
    const lab_search_parts_params params = {.fields = oac_str("items(id)")};
    static const char *const told[] = {"", "o", "cl"};
    size_t at = 0;
    for (at = 0; at < sizeof told / sizeof told[0]; at++) {
        shelf self = {.count = 25, .told = told[at]};
        const outcome found = read_all(&self, &params, _i);
        check_read(&found, 0, 24);
        ck_assert_uint_eq(self.requests, 4);
        ck_assert_int_eq(found.pages.total, -1);
    }
}
END_TEST

/* ---- What is no list --------------------------------------------------------------------------------------------- */

START_TEST(an_offset_that_is_not_heeded_is_told)
{
    shelf self = {.count = 25, .deaf = true};
    const outcome found = read_all(&self, NULL, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_RESPONSE);
    ck_assert_ptr_nonnull(strstr(found.error.message, "the page begins at offset 0, and 10 was asked for"));
    ck_assert_uint_eq(found.pages.items, 10);
    ck_assert_int_eq(found.error.http_status, 200);
}
END_TEST

START_TEST(an_offset_that_is_cut_is_told)
{
    shelf self = {.count = 45, .last = 25};
    const outcome found = read_all(&self, NULL, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_RESPONSE);
    ck_assert_ptr_nonnull(strstr(found.error.message, "begins at offset 25, and 30 was asked for"));
    ck_assert_int_eq(found.pages.position, 30);
}
END_TEST

START_TEST(what_is_no_page_is_told)
{
    const lab_search_parts_params params = {.fields = oac_str("items(id)")};
    shelf self = {.count = 20, .told = "", .bare = true};
    shelf counted = {.count = 20, .told = "to", .claims = 5, .bare = true};
    outcome found = read_all(&self, &params, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_RESPONSE);
    ck_assert_ptr_nonnull(strstr(found.error.message, "it is no page"));
    ck_assert_uint_eq(found.pages.items, 20);
    found = read_all(&counted, &params, _i);
    check_read(&found, 0, 19);
}
END_TEST

START_TEST(a_list_without_an_end_is_told)
{
    const lab_search_parts_params params = {.fields = oac_str("items(id)")};
    shelf deaf = {.count = 25, .told = "", .deaf = true};
    shelf circle = {.count = 1000000, .told = "", .circle = 70};
    outcome found = read_all(&deaf, &params, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_RESPONSE);
    ck_assert_ptr_nonnull(strstr(found.error.message, "the page at offset 10 came before"));
    found = read_all(&circle, &params, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_RESPONSE);
    ck_assert_uint_le(circle.requests, 24);
}
END_TEST

START_TEST(pages_that_are_alike_are_right_where_they_are_counted)
{
    const lab_search_parts_params params = {.fields = oac_str("total,items(id)")};
    shelf self = {.count = 25, .told = "t", .same = true};
    const outcome found = read_all(&self, &params, _i);
    ck_assert_int_eq(found.status, OAC_OK);
    ck_assert_uint_eq(found.pages.items, 25);
}
END_TEST

START_TEST(an_offset_that_must_not_be_is_told)
{
    const lab_search_parts_params params = {.offset = oac_int(995)};
    shelf self = {.count = 2000};
    const outcome found = read_all(&self, &params, _i);
    ck_assert_int_eq(found.status, OAC_ERROR_LIMIT);
    ck_assert_str_eq(found.error.path, "offset");
    ck_assert_ptr_nonnull(strstr(found.error.message, "the list goes on, but no page may begin at offset 1005"));
    ck_assert_ptr_nonnull(strstr(found.error.message, "at most 1000"));
    ck_assert_int_eq(found.pages.position, 1005);
    ck_assert_uint_eq(found.pages.items, 10);
    ck_assert_uint_eq(self.requests, 1);
}
END_TEST

/* ---- Errors ------------------------------------------------------------------------------------------------------ */

START_TEST(after_an_error_the_same_page_is_asked_for_again)
{
    static const int statuses[] = {500, 403, 200, 0};
    static const oac_status expected[] = {OAC_ERROR_HTTP, OAC_ERROR_HTTP, OAC_ERROR_RESPONSE, OAC_ERROR_NETWORK};
    const int way = _i % WAYS;
    shelf self = {.count = 25, .fails_at = 2, .fails_with = statuses[_i / WAYS]};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = items_of(way);
    const lab_part *part = NULL;
    oac_error error = OAC_ERROR_INIT;
    int64_t at = 0;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, &error), OAC_OK);
    for (at = 0; at < 10; at++) {
        ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), OAC_OK);
    }
    ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), expected[_i / WAYS]);
    ck_assert_int_eq(error.http_status, self.fails_with);
    ck_assert_ptr_null(part);
    ck_assert_int_eq(items.pages.position, 10);
    for (at = 10; at < 25; at++) {
        ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), OAC_OK);
        ck_assert_int_eq(part->id.value, at);
    }
    ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), OAC_OK);
    ck_assert_ptr_null(part);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), OAC_OK);
    ck_assert_ptr_null(part);
    ck_assert_uint_eq(self.requests, 4);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(what_breaks_a_rule_is_refused_before_anything_is_sent)
{
    const lab_search_parts_params params = {.limit = oac_int(101)};
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = items_of(_i);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), &params, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "limit");
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text(""), NULL, &error), OAC_ERROR_INVALID);
    ck_assert_ptr_null(items.pages.state);
    lab_search_parts_end(&items);
    ck_assert_uint_eq(self.requests, 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(mistakes_of_the_caller)
{
    const oac_pages_options too_far = {.size = sizeof too_far, .ahead = 2};
    const oac_pages_options no_size = {.ahead = 1};
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
    const lab_part *part = NULL;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_search_parts_next(&items, &part, &error), OAC_ERROR_ARGUMENT);
    lab_search_parts_end(&items);
    lab_search_parts_end(NULL);
    ck_assert_int_eq(lab_search_parts_begin(NULL, client, oac_text("a"), NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_search_parts_begin(&items, NULL, oac_text("a"), NULL, &error), OAC_ERROR_ARGUMENT);
    items.pages.options = &too_far;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, &error), OAC_ERROR_ARGUMENT);
    items.pages.options = &no_size;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, &error), OAC_ERROR_ARGUMENT);
    items.pages.options = NULL;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, &error), OAC_OK);
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_search_parts_next(NULL, &part, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_search_parts_next(&items, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    ck_assert_int_eq(part->id.value, 0);
    lab_search_parts_end(&items);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- Life -------------------------------------------------------------------------------------------------------- */

START_TEST(reading_stops_anywhere_and_goes_on_there)
{
    shelf self = {.count = 45};
    int64_t stop = 0;
    for (stop = 0; stop <= 45; stop++) {
        oac_client *client = client_of(&self, NULL);
        lab_search_parts_params params = OAC_ZERO;
        lab_search_parts_items items = items_of(_i);
        const lab_part *part = NULL;
        oac_counters counters;
        int64_t at = 0;
        ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), &params, NULL), OAC_OK);
        for (at = 0; at < stop; at++) {
            ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
        }
        ck_assert_int_eq(oac_client_free(client), OAC_ERROR_ARGUMENT);
        lab_search_parts_end(&items);
        oac_client_counters(client, &counters);
        ck_assert_uint_eq(counters.in_flight, 0);
        params.offset = oac_int(items.pages.position);
        ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), &params, NULL), OAC_OK);
        ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
        if (stop < 45) {
            ck_assert_int_eq(part->id.value, stop);
        } else {
            ck_assert_ptr_null(part);
        }
        lab_search_parts_end(&items);
        ck_assert_int_eq(oac_client_free(client), OAC_OK);
    }
}
END_TEST

START_TEST(arguments_are_copied_and_a_view_is_held)
{
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    oac_client *view = NULL;
    lab_search_parts_params params = {.keyword = oac_str("kept"), .limit = oac_int(5)};
    lab_search_parts_items items = items_of(_i);
    const lab_part *part = NULL;
    unsigned count = 0;
    ck_assert_int_eq(oac_client_view(client, NULL, &view, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_begin(&items, view, oac_text("a"), &params, NULL), OAC_OK);
    memset(&params, 0x55, sizeof params);
    while (lab_search_parts_next(&items, &part, NULL) == OAC_OK && part != NULL) {
        count++;
        ck_assert_int_eq(oac_client_free(view), OAC_ERROR_ARGUMENT);
        ck_assert_int_eq(oac_client_free(client), OAC_ERROR_ARGUMENT);
    }
    ck_assert_uint_eq(count, 25);
    ck_assert_ptr_nonnull(strstr(self.url, "keyword=kept&offset=20&limit=5"));
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(view), OAC_OK);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(a_view_that_is_cancelled_stops_it)
{
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    oac_client *view = NULL;
    lab_search_parts_items items = items_of(_i);
    const lab_part *part = NULL;
    unsigned count = 0;
    ck_assert_int_eq(oac_client_view(client, NULL, &view, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_begin(&items, view, oac_text("a"), NULL, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    oac_client_cancel(view);
    while (lab_search_parts_next(&items, &part, NULL) == OAC_OK) {
        ck_assert_uint_lt(++count, 25);
    }
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_ERROR_CANCELLED);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(view), OAC_OK);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(an_iterator_of_another_operation)
{
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
    const lab_part *part = NULL;
    oac_operation other = lab_search_parts_operation;
    oac_given given = OAC_ZERO;
    oac_error error = OAC_ERROR_INIT;
    other.id = "other";
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL), OAC_OK);
    ck_assert_int_eq(oac_pages_next(&items.pages, &other, &part, &error), OAC_ERROR_ARGUMENT);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_pages_begin(&items.pages, client, &lab_read_health_operation, &given, &error),
                     OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "the operation has no pages");
    other.abi++;
    ck_assert_int_eq(oac_pages_begin(&items.pages, client, &other, &given, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* The same without keeping anything, for several threads at once. */
static oac_status hand_out_to_all(void *context, const oac_http_request *request, oac_http_response *response,
                                  oac_error *error)
{
    shelf copy = *(const shelf *)context;
    return hand_out(&copy, request, response, error);
}

static void *read_on_a_thread(void *client)
{
    static const oac_pages_options ways[] = {{.size = sizeof ways[0]}, {.size = sizeof ways[0], .ahead = 1}};
    uintptr_t count = 0;
    size_t way = 0;
    for (way = 0; way < 2 * sizeof ways / sizeof ways[0]; way++) {
        lab_search_parts_items items = LAB_SEARCH_PARTS_ITEMS_INIT;
        const lab_part *part = NULL;
        items.pages.options = &ways[way % 2];
        if (lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL) == OAC_OK) {
            while (lab_search_parts_next(&items, &part, NULL) == OAC_OK && part != NULL) {
                count++;
            }
        }
        lab_search_parts_end(&items);
    }
    return (void *)count;
}

START_TEST(threads_have_iterators_of_one_client)
{
    shelf shop = {.count = 105};
    const oac_transport transport = {.size = sizeof transport, .send = hand_out_to_all, .context = &shop};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    pthread_t threads[4];
    size_t at = 0;
    options.transport = &transport;
    options.token = "secret_pages";
    options.rate_requests = 0;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    for (at = 0; at < 4; at++) {
        ck_assert_int_eq(pthread_create(&threads[at], NULL, read_on_a_thread, client), 0);
    }
    for (at = 0; at < 4; at++) {
        void *count = NULL;
        ck_assert_int_eq(pthread_join(threads[at], &count), 0);
        ck_assert_uint_eq((uintptr_t)count, 4 * 105);
    }
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* What its hook does with the iterator while it asks for a page. */
typedef struct meddler {
    lab_search_parts_items items;
    unsigned refused;
} meddler;

static void meddle(void *context, const oac_http_request *request)
{
    meddler *self = context;
    const lab_part *part = NULL;
    (void)request;
    self->refused += lab_search_parts_next(&self->items, &part, NULL) == OAC_ERROR_ARGUMENT;
    lab_search_parts_end(&self->items);
}

START_TEST(a_hook_cannot_use_it)
{
    shelf shop = {.count = 25};
    const oac_transport transport = {.size = sizeof transport, .send = hand_out, .context = &shop};
    meddler self = {.items = items_of(_i)};
    oac_client_options options = lab_client_options();
    oac_client *client = NULL;
    const lab_part *part = NULL;
    unsigned count = 0;
    options.transport = &transport;
    options.token = "secret_pages";
    options.on_request = meddle;
    options.hook_context = &self;
    ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_begin(&self.items, client, oac_text("a"), NULL, NULL), OAC_OK);
    while (lab_search_parts_next(&self.items, &part, NULL) == OAC_OK && part != NULL) {
        count++;
    }
    ck_assert_uint_eq(count, 25);
    ck_assert_uint_eq(self.refused, 3);
    lab_search_parts_end(&self.items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* No more than a page is held, however long the list is; two with one that is read ahead. */
START_TEST(memory_is_that_of_a_page)
{
    account counts = {0};
    const oac_allocator allocator = account_allocator(&counts);
    shelf self = {.count = 1000};
    oac_client *client = client_of(&self, &allocator);
    lab_search_parts_items items = items_of(_i);
    const lab_part *part = NULL;
    long most = 0;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL), OAC_OK);
    while (lab_search_parts_next(&items, &part, NULL) == OAC_OK && part != NULL) {
        if (items.pages.pages <= 3) {
            most = counts.live > most ? counts.live : most;
        }
        ck_assert_int_le(counts.live, most);
    }
    ck_assert_uint_eq(items.pages.items, 1000);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    ck_assert_int_eq(counts.live, 0);
}
END_TEST

START_TEST(a_child_after_fork_releases_what_is_its_own)
{
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = items_of(_i);
    const lab_part *part = NULL;
    pid_t child = 0;
    int status = 0;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    child = fork();
    if (child == 0) {
        lab_search_parts_items own = items_of(_i);
        const bool refused = lab_search_parts_next(&items, &part, NULL) == OAC_ERROR_ARGUMENT &&
                             lab_search_parts_begin(&own, client, oac_text("a"), NULL, NULL) == OAC_ERROR_ARGUMENT;
        lab_search_parts_end(&items);
        lab_search_parts_end(&items);
        _exit(refused && oac_client_free(client) == OAC_OK ? 0 : 1);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- A page ahead ------------------------------------------------------------------------------------------------ */

START_TEST(a_page_is_asked_for_while_another_is_read)
{
    shelf self = {.count = 25};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = items_of(1);
    const lab_part *part = NULL;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL), OAC_OK);
    ck_assert_uint_eq(self.requests, 0);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
    ck_assert_uint_eq(self.requests, 2);
    ck_assert_int_eq(part->id.value, 1);
    ck_assert_uint_eq(items.pages.pages, 1);
    lab_search_parts_end(&items);
    ck_assert_uint_eq(self.requests, 2);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(what_goes_wrong_ahead_is_told_when_it_is_needed)
{
    shelf self = {.count = 25, .fails_at = 2, .fails_with = 500};
    oac_client *client = client_of(&self, NULL);
    lab_search_parts_items items = items_of(1);
    const lab_part *part = NULL;
    int64_t at = 0;
    ck_assert_int_eq(lab_search_parts_begin(&items, client, oac_text("a"), NULL, NULL), OAC_OK);
    for (at = 0; at < 10; at++) {
        ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_OK);
        ck_assert_int_eq(part->id.value, at);
    }
    ck_assert_int_eq(lab_search_parts_next(&items, &part, NULL), OAC_ERROR_HTTP);
    lab_search_parts_end(&items);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* ---- Members that are selected ----------------------------------------------------------------------------------- */

static oac_status read_once(shelf *self, const lab_search_parts_params *params, lab_part_page *page, oac_error *error)
{
    oac_client *client = client_of(self, NULL);
    const oac_status status = lab_search_parts(client, oac_text("a"), params, page, error);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    return status;
}

START_TEST(what_was_not_selected_is_not_missed)
{
    lab_search_parts_params params = {.fields = oac_str("items(id)")};
    lab_part_page page = LAB_PART_PAGE_INIT;
    oac_error error = OAC_ERROR_INIT;
    shelf self = {.count = 2, .told = "c"};
    ck_assert_int_eq(read_once(&self, &params, &page, &error), OAC_OK);
    ck_assert_uint_eq(page.items.count, 2);
    ck_assert_int_eq(page.total.state, OAC_ABSENT);
    ck_assert_int_eq(page.count.value, 2);
    lab_part_page_dispose(&page);
    params.fields = (oac_opt_string)OAC_ZERO;
    ck_assert_int_eq(read_once(&self, &params, &page, &error), OAC_ERROR_RESPONSE);
    self.told = "tol";
    ck_assert_int_eq(read_once(&self, NULL, &page, &error), OAC_ERROR_RESPONSE);
}
END_TEST

/* A call is used again by another operation. */
START_TEST(a_selection_is_forgotten_with_its_call)
{
    const lab_search_parts_params params = {.fields = oac_str("items(id)")};
    shelf self = {.count = 2, .told = ""};
    oac_client *client = client_of(&self, NULL);
    ck_assert_int_eq(lab_search_parts(client, oac_text("a"), &params, NULL, NULL), OAC_OK);
    ck_assert_int_eq(lab_search_parts(client, oac_text("a"), NULL, NULL, NULL), OAC_ERROR_RESPONSE);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* Other rules of an answer hold all the same. */
START_TEST(other_rules_are_asked_of_what_was_selected)
{
    const lab_search_parts_params params = {.fields = oac_str("total,items(id)")};
    shelf self = {.count = -5, .told = "t"};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(read_once(&self, &params, NULL, &error), OAC_ERROR_RESPONSE);
    ck_assert_str_eq(error.path, "total");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("pages");
    TCase *ends = tcase_create("ends");
    TCase *none = tcase_create("none");
    TCase *errors = tcase_create("errors");
    TCase *life = tcase_create("life");
    TCase *one_ahead = tcase_create("ahead");
    TCase *selects = tcase_create("selects");
    tcase_add_loop_test(ends, all_items_of_all_pages, 0, WAYS);
    tcase_add_loop_test(ends, the_last_page_may_be_full, 0, WAYS);
    tcase_add_loop_test(ends, a_list_without_items, 0, 2 * WAYS);
    tcase_add_loop_test(ends, parameters_stay_and_reading_begins_where_they_say, 0, WAYS);
    tcase_add_loop_test(ends, a_position_behind_the_end_is_the_end, 0, WAYS);
    tcase_add_loop_test(ends, a_server_may_lower_the_limit, 0, WAYS);
    tcase_add_loop_test(ends, pages_may_have_any_number_of_items, 0, WAYS);
    tcase_add_loop_test(ends, a_list_may_grow_and_shrink, 0, WAYS);
    tcase_add_loop_test(ends, a_page_without_items_ends_a_list_that_claims_more, 0, 2 * WAYS);
    tcase_add_loop_test(ends, without_a_count_a_page_without_items_ends_it, 0, WAYS);
    tcase_add_loop_test(none, an_offset_that_is_not_heeded_is_told, 0, WAYS);
    tcase_add_loop_test(none, an_offset_that_is_cut_is_told, 0, WAYS);
    tcase_add_loop_test(none, what_is_no_page_is_told, 0, WAYS);
    tcase_add_loop_test(none, a_list_without_an_end_is_told, 0, WAYS);
    tcase_add_loop_test(none, pages_that_are_alike_are_right_where_they_are_counted, 0, WAYS);
    tcase_add_loop_test(none, an_offset_that_must_not_be_is_told, 0, WAYS);
    tcase_add_loop_test(errors, after_an_error_the_same_page_is_asked_for_again, 0, 4 * WAYS);
    tcase_add_loop_test(errors, what_breaks_a_rule_is_refused_before_anything_is_sent, 0, WAYS);
    tcase_add_test(errors, mistakes_of_the_caller);
    tcase_add_loop_test(life, reading_stops_anywhere_and_goes_on_there, 0, WAYS);
    tcase_add_loop_test(life, arguments_are_copied_and_a_view_is_held, 0, WAYS);
    tcase_add_loop_test(life, a_view_that_is_cancelled_stops_it, 0, WAYS);
    tcase_add_test(life, an_iterator_of_another_operation);
    tcase_add_test(life, threads_have_iterators_of_one_client);
    tcase_add_loop_test(life, a_hook_cannot_use_it, 0, WAYS);
    tcase_add_loop_test(life, memory_is_that_of_a_page, 0, WAYS);
    tcase_add_loop_test(life, a_child_after_fork_releases_what_is_its_own, 0, WAYS);
    tcase_add_test(one_ahead, a_page_is_asked_for_while_another_is_read);
    tcase_add_test(one_ahead, what_goes_wrong_ahead_is_told_when_it_is_needed);
    tcase_add_test(selects, what_was_not_selected_is_not_missed);
    tcase_add_test(selects, a_selection_is_forgotten_with_its_call);
    tcase_add_test(selects, other_rules_are_asked_of_what_was_selected);
    suite_add_tcase(suite, ends);
    suite_add_tcase(suite, none);
    suite_add_tcase(suite, errors);
    suite_add_tcase(suite, life);
    suite_add_tcase(suite, one_ahead);
    suite_add_tcase(suite, selects);
    return run_suite(suite);
}
