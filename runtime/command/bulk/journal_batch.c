/* Items that go out in one request: which are under way, and under which key. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/journal.h"

static bool is_open(const oac_journal *journal, const oac_journal_batch *batch)
{
    size_t i;
    for (i = 0; i < batch->count; i++) {
        if (oac_journal_is_open(journal, batch->items[i])) {
            return true;
        }
    }
    return false;
}

static void dispose(oac_journal_batch *batch)
{
    free(batch->key);
    free(batch->ticket);
    free(batch->items);
}

/* Forgets those of which all items have ended. */
static void sweep(oac_journal *journal)
{
    size_t kept = 0;
    size_t i;
    for (i = 0; i < journal->batch_count; i++) {
        if (is_open(journal, &journal->batches[i])) {
            journal->batches[kept++] = journal->batches[i];
        } else {
            dispose(&journal->batches[i]);
        }
    }
    journal->batch_count = kept;
}

static oac_journal_batch *find(oac_journal *journal, oac_string key)
{
    size_t i;
    for (i = journal->batch_count; i > 0; i--) {
        if (oac_record_is(key, journal->batches[i - 1].key)) {
            return &journal->batches[i - 1];
        }
    }
    return NULL;
}

bool oac_journal_note_batch(oac_journal *journal, oac_string key, const uint64_t *numbers, size_t count)
{
    oac_journal_batch *batch = find(journal, key);
    if (batch == NULL) {
        sweep(journal);
        batch = oac_journal_add_batch(journal, key);
    }
    return batch != NULL && oac_journal_add_items(batch, numbers, count);
}

bool oac_journal_note_ticket(oac_journal *journal, oac_string key, oac_string ticket)
{
    oac_journal_batch *batch = find(journal, key);
    char *own = batch != NULL ? oac_journal_copy(ticket) : NULL;
    if (own == NULL) {
        return false;
    }
    free(batch->ticket);
    batch->ticket = own;
    return true;
}

/* `5` or `5-9`. */
static bool take_range(oac_journal *journal, oac_string key, oac_string word)
{
    const char *dash = word.length > 0 ? memchr(word.data, '-', word.length) : NULL;
    const size_t length = dash != NULL ? (size_t)(dash - word.data) : word.length;
    oac_string left = {word.data, length};
    oac_string right = {dash != NULL ? dash + 1 : word.data, dash != NULL ? word.length - length - 1 : word.length};
    uint64_t first = 0;
    uint64_t last = 0;
    if (!oac_record_number(&left, &first) || !oac_record_number(&right, &last) || first > last ||
        last >= journal->count) {
        return false;
    }
    for (; first <= last; first++) {
        oac_journal_set_sent_before(journal, first);
        if (!oac_journal_note_batch(journal, key, &first, 1)) {
            return false;
        }
    }
    return true;
}

bool oac_journal_take_batch(oac_journal *journal, oac_string text)
{
    const oac_string key = oac_record_word(&text);
    bool sound = journal->is_complete && key.length > 0 && text.length > 0;
    while (sound && text.length > 0) {
        sound = take_range(journal, key, oac_record_word(&text));
    }
    return sound;
}

bool oac_journal_take_ticket(oac_journal *journal, oac_string text)
{
    const oac_string key = oac_record_word(&text);
    return text.length > 0 && oac_journal_note_ticket(journal, key, text);
}

const oac_journal_batch *oac_journal_batches(oac_journal *journal, size_t *count)
{
    sweep(journal);
    *count = journal->batch_count;
    return journal->batches;
}

void oac_journal_free_batches(oac_journal *journal)
{
    size_t i;
    for (i = 0; i < journal->batch_count; i++) {
        dispose(&journal->batches[i]);
    }
    free(journal->batches);
    journal->batches = NULL;
    journal->batch_count = 0;
}
