/* Why items failed or are unknown, as the journal has it: nothing of that is kept in memory. Private to the command. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/journal.h"

/* Where the last record of an item that tells a reason begins. */
typedef struct reason_place {
    uint64_t number;
    off_t offset;
} reason_place;

typedef struct oac_journal_reasons {
    reason_place *places; /* by number */
    size_t count;
    size_t room;
    char text[OAC_RECORD_MOST];
} oac_journal_reasons;

/* Bytes of the journal, of which the last ones are held. How many. */
static size_t read_at(const oac_journal *journal, off_t offset, char *to, size_t size)
{
    ssize_t got = 0;
    if (offset >= journal->end) {
        const size_t start = (size_t)(offset - journal->end);
        const size_t left = start < journal->length ? journal->length - start : 0;
        const size_t taken = left < size ? left : size;
        memcpy(to, journal->held + (left > 0 ? start : 0), taken);
        return taken;
    }
    if ((off_t)size > journal->end - offset) {
        size = (size_t)(journal->end - offset);
    }
    do {
        got = pread(journal->descriptor, to, size, offset);
    } while (got < 0 && errno == EINTR);
    return got > 0 ? (size_t)got : 0;
}

/* What stands behind the status, where the record tells a reason. */
static bool parse(const char *line, size_t length, uint64_t *number, oac_string *reason)
{
    oac_string rest = {line + 9, length - 9};
    uint64_t status = 0;
    const oac_string word = length > 9 ? oac_record_word(&rest) : rest;
    if (length <= 9 || (!oac_record_is(word, "failed") && !oac_record_is(word, "unknown")) ||
        !oac_record_number(&rest, number) || !oac_record_number(&rest, &status)) {
        return false;
    }
    *reason = rest;
    return true;
}

static bool add(oac_journal_reasons *reasons, uint64_t number, off_t offset)
{
    if (reasons->count == reasons->room) {
        const size_t room = reasons->room == 0 ? 256 : reasons->room * 2;
        reason_place *grown = realloc(reasons->places, room * sizeof *grown);
        if (grown == NULL) {
            return false;
        }
        reasons->places = grown;
        reasons->room = room;
    }
    reasons->places[reasons->count].number = number;
    reasons->places[reasons->count++].offset = offset;
    return true;
}

static int compare(const void *left, const void *right)
{
    const reason_place *one = left;
    const reason_place *other = right;
    if (one->number != other->number) {
        return one->number < other->number ? -1 : 1;
    }
    return (one->offset > other->offset) - (one->offset < other->offset);
}

static bool collect(const oac_journal *journal, oac_journal_reasons *reasons)
{
    off_t offset = 0;
    size_t size;
    while ((size = read_at(journal, offset, reasons->text, sizeof reasons->text)) > 0) {
        const char *at = reasons->text;
        const char *stop;
        while ((stop = memchr(at, '\n', size - (size_t)(at - reasons->text))) != NULL) {
            uint64_t number = 0;
            oac_string reason;
            if (parse(at, (size_t)(stop - at), &number, &reason) &&
                !add(reasons, number, offset + (at - reasons->text))) {
                return false;
            }
            at = stop + 1;
        }
        if (at == reasons->text) {
            break;
        }
        offset += at - reasons->text;
    }
    if (reasons->count > 0) {
        qsort(reasons->places, reasons->count, sizeof *reasons->places, compare);
    }
    return true;
}

/* Behind the last place of the item. */
static size_t behind(const oac_journal_reasons *reasons, uint64_t number)
{
    size_t low = 0;
    size_t high = reasons->count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (reasons->places[middle].number <= number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const char *oac_journal_reason(oac_journal *journal, size_t number)
{
    oac_journal_reasons *reasons = journal->reasons;
    oac_string reason = {"", 0};
    uint64_t found = 0;
    size_t at;
    size_t size;
    char *stop;
    if (reasons == NULL) {
        reasons = journal->reasons = calloc(1, sizeof *reasons);
        if (reasons == NULL || !collect(journal, reasons)) {
            oac_journal_free_reasons(journal);
            return NULL;
        }
    }
    at = behind(reasons, number);
    if (at == 0 || reasons->places[at - 1].number != number) {
        return NULL;
    }
    size = read_at(journal, reasons->places[at - 1].offset, reasons->text, sizeof reasons->text);
    stop = size > 0 ? memchr(reasons->text, '\n', size) : NULL;
    if (stop == NULL || !parse(reasons->text, (size_t)(stop - reasons->text), &found, &reason) || reason.length == 0) {
        return NULL;
    }
    *stop = '\0';
    return reason.data;
}

void oac_journal_free_reasons(oac_journal *journal)
{
    if (journal->reasons != NULL) {
        free(journal->reasons->places);
    }
    free(journal->reasons);
    journal->reasons = NULL;
}
