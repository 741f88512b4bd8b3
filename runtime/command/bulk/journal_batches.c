/* Batches that a journal holds: those that come new. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/journal.h"

char *oac_journal_copy(oac_string text)
{
    char *own = malloc(text.length + 1);
    if (own != NULL) {
        memcpy(own, text.data, text.length);
        own[text.length] = '\0';
    }
    return own;
}

oac_journal_batch *oac_journal_add_batch(oac_journal *journal, oac_string key)
{
    oac_journal_batch *grown = realloc(journal->batches, (journal->batch_count + 1) * sizeof *grown);
    oac_journal_batch fresh = OAC_ZERO;
    if (grown == NULL) {
        return NULL;
    }
    journal->batches = grown;
    fresh.key = oac_journal_copy(key);
    if (fresh.key == NULL) {
        return NULL;
    }
    grown[journal->batch_count] = fresh;
    return &grown[journal->batch_count++];
}

bool oac_journal_add_items(oac_journal_batch *batch, const uint64_t *numbers, size_t count)
{
    uint64_t *grown = realloc(batch->items, (batch->count + count + 1) * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    batch->items = grown;
    memcpy(grown + batch->count, numbers, count * sizeof *numbers);
    batch->count += count;
    return true;
}
