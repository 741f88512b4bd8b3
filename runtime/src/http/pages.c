/* Lists read item by item: which page comes next, and where the list ends. Private half of oac/pages.h. */
#include "http/pages_internal.h"

#include "base/held.h"
#include "base/memory.h"

/* What the answer says in one of its integers; -1: nothing. */
static int64_t told_number(const oac_pages_state *self, uint32_t offset)
{
    const oac_opt_int *value = NULL;
    if (offset == OAC_PAGING_NONE) {
        return -1;
    }
    value = (const oac_opt_int *)oac_held_at(self->page, offset);
    return value->state == OAC_VALUE && value->value >= 0 ? value->value : -1;
}

/* Whether this page came before: then the server pays no heed to the offset. The text of one page is remembered, and
 * that of another one whenever their number has doubled; so a circle of any length is found. */
static bool came_before(oac_pages_state *self, uint64_t number, oac_string text)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    size_t at = 0;
    for (at = 0; at < text.length; at++) {
        hash = (hash ^ (unsigned char)text.data[at]) * UINT64_C(1099511628211);
    }
    if (self->has_mark && hash == self->mark) {
        return true;
    }
    if ((number & (number - 1)) == 0) {
        self->mark = hash;
        self->has_mark = true;
    }
    return false;
}

/* Whether pages say how many items there are, or where they begin. */
static bool tells_of_itself(const oac_paging *paging)
{
    return paging->total != OAC_PAGING_NONE || paging->answered_offset != OAC_PAGING_NONE;
}

/* The page is there: what it says, and where the next one begins. */
static oac_status take_page(oac_pages *pages, oac_error *error)
{
    oac_pages_state *self = pages->state;
    const oac_paging *paging = self->operation->paging;
    const void *list = oac_held_at(self->page, paging->items);
    const size_t count = oac_held_state(list) == OAC_VALUE ? oac_held_count(list) : 0;
    const int64_t total = told_number(self, paging->total);
    const int64_t begins = told_number(self, paging->answered_offset);
    int64_t offset = self->next;
    oac_status status = OAC_OK;
    if (oac_held_state(list) != OAC_VALUE && total < 0 && begins < 0 && tells_of_itself(paging) &&
        oac_call_answer(self->call).length > 0) {
        status = oac_error_set(error, OAC_ERROR_RESPONSE, OAC_STAGE_PARSE,
                               "it is no page: no items are in it, and it does not say how many there are");
    } else if (count > 0 && begins >= 0 && begins != offset && self->is_stated) {
        status = oac_error_set(error, OAC_ERROR_RESPONSE, OAC_STAGE_PARSE,
                               "the page begins at offset %lld, and %lld was asked for", (long long)begins,
                               (long long)offset);
    } else if (count > 0 && begins < 0 && total < 0 &&
               came_before(self, pages->pages + 1, oac_call_answer(self->call))) {
        status = oac_error_set(error, OAC_ERROR_RESPONSE, OAC_STAGE_PARSE,
                               "the page at offset %lld came before, as if the server paid no heed to the offset; "
                               "where pages are rightly alike, select their offset or the total, too",
                               (long long)offset);
    }
    if (status != OAC_OK) {
        oac_record_dispose(self->operation->response, self->page);
        return oac_call_reject(self->call, status, error);
    }
    offset = begins >= 0 && count > 0 ? begins : offset;
    self->item = oac_held_pointer(list, OAC_HELD_ITEMS);
    self->left = count;
    self->next = offset <= INT64_MAX - (int64_t)count ? offset + (int64_t)count : INT64_MAX;
    self->is_stated = true;
    self->is_begun = true;
    self->is_last = count == 0 || self->next == INT64_MAX || (total >= 0 && self->next >= total);
    pages->position = count > 0 ? offset : pages->position;
    pages->total = total >= 0 ? total : pages->total;
    pages->pages++;
    return OAC_OK;
}

/* The next page, whatever it holds. */
static oac_status turn_page(oac_pages *pages, oac_error *error)
{
    oac_pages_state *self = pages->state;
    oac_status status = OAC_OK;
    oac_record_dispose(self->operation->response, self->page);
    status = oac_pages_fetch(self, error);
    if (status == OAC_OK) {
        status = take_page(pages, error);
    }
    oac_pages_drop(self);
    if (status == OAC_OK && !self->is_last) {
        oac_pages_look_ahead(self);
    }
    return status;
}

static oac_status find_item(oac_pages *pages, const char **item, oac_error *error)
{
    oac_pages_state *self = pages->state;
    if (self->left > 0 || self->is_last) {
        oac_error_clear(error);
        oac_pages_drive(self);
    } else {
        const oac_status status = turn_page(pages, error);
        if (status != OAC_OK) {
            return status;
        }
    }
    if (self->left == 0) { /* a page without items is the last one */
        return OAC_OK;
    }
    *item = self->item;
    self->item += self->operation->paging->list->step;
    self->left--;
    pages->position++;
    pages->items++;
    return OAC_OK;
}

oac_status oac_pages_next(oac_pages *pages, const oac_operation *operation, void *item, oac_error *error)
{
    const char *found = NULL;
    oac_status status = OAC_OK;
    if (item != NULL) {
        memcpy(item, &found, sizeof found);
    }
    if (pages == NULL || item == NULL || pages->state == NULL || pages->state->operation != operation) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             pages == NULL || item == NULL ? "items and item must not be null"
                             : pages->state == NULL        ? "the iterator has not begun, or was ended"
                                                           : "the iterator is one of another operation");
    }
    if (oac_fork_is_foreign(pages->state->client)) {
        return oac_fork_refuse(error, "the next item");
    }
    if (pages->state->is_busy) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "an iterator cannot be used in hooks of its own calls");
    }
    pages->state->is_busy = true;
    status = find_item(pages, &found, error);
    pages->state->is_busy = false;
    memcpy(item, &found, sizeof found);
    return status;
}
