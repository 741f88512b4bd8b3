/* What has become of each item: records are appended to the journal's file, and kept as a byte of each item. Private to
 * the command. */
#include "bulk/journal.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/crc.h"

#define REASON_MOST 512

static const char *const state_names[] = {"unsent", "sent", "done", "unchanged", "failed", "unknown"};

static void tell(oac_journal *journal, int fault)
{
    if (!journal->is_told) {
        oac_journal_tell_write(journal, fault);
    }
    journal->is_told = true;
}

static bool fail(oac_journal *journal, int fault)
{
    if (journal->fault == 0) {
        journal->fault = fault;
        tell(journal, fault);
    }
    return false;
}

/* What is held stays held unless all of it was written: no record is there in part, and it may be written later. */
bool oac_journal_write(oac_journal *journal)
{
    size_t written = 0;
    while (journal->fault == 0 && written < journal->length) {
        const ssize_t size = write(journal->descriptor, journal->held + written, journal->length - written);
        if (size > 0) {
            written += (size_t)size;
        } else if (size == 0 || errno != EINTR) {
            const int fault = size == 0 ? EIO : errno;
            if (written > 0 && ftruncate(journal->descriptor, journal->end) != 0) {
                journal->full = true; /* what is there in part is cut off by who goes on */
            }
            return fail(journal, fault);
        }
    }
    if (journal->fault != 0) {
        return false;
    }
    journal->end += (off_t)written;
    journal->length = 0;
    return true;
}

bool oac_journal_append(oac_journal *journal, const char *format, ...)
{
    char *text;
    va_list arguments;
    int length;
    if (OAC_JOURNAL_ROOM - journal->length < OAC_RECORD_MOST && journal->fault == 0) {
        (void)oac_journal_write(journal);
    }
    if (OAC_JOURNAL_ROOM - journal->length < OAC_RECORD_MOST || journal->full) {
        journal->full = true;
        return false;
    }
    text = journal->held + journal->length;
    va_start(arguments, format);
    length = vsnprintf(text + 9, OAC_RECORD_MOST - 9, format, arguments);
    va_end(arguments);
    if (length <= 0 || (size_t)length >= OAC_RECORD_MOST - 10) {
        return fail(journal, EOVERFLOW);
    }
    journal->sum = oac_crc32c(journal->sum, text + 9, (size_t)length);
    (void)snprintf(text, 10, "%08" PRIx32, journal->sum);
    text[8] = ' ';
    text[9 + length] = '\n';
    journal->length += (size_t)length + 10;
    journal->line++;
    journal->unsynced = true;
    return journal->fault == 0;
}

/* Whether an item may go out. */
static bool has_room(oac_journal *journal)
{
    if (journal->no_room == 0) {
        journal->no_room = oac_journal_take_room(journal);
        if (journal->no_room != 0) {
            tell(journal, journal->no_room);
        }
    }
    return journal->no_room == 0;
}

static bool sync_all(oac_journal *journal)
{
    int result = 0;
    if (!oac_journal_write(journal)) {
        return false;
    }
    if (!journal->unsynced) {
        return true;
    }
    do {
        result = fsync(journal->descriptor);
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        return fail(journal, errno); /* never asked again: what was to be written may be gone */
    }
    journal->unsynced = false;
    return true;
}

bool oac_journal_sync(oac_journal *journal)
{
    return sync_all(journal) && journal->no_room == 0;
}

bool oac_journal_tick(oac_journal *journal, int64_t now_ms)
{
    if (!oac_journal_write(journal)) {
        return false;
    }
    if (!journal->unsynced) {
        journal->synced_ms = now_ms;
    } else if (journal->synced_ms == 0 || now_ms - journal->synced_ms >= journal->interval_ms) {
        journal->synced_ms = now_ms;
        return oac_journal_sync(journal);
    }
    return journal->no_room == 0;
}

void oac_journal_set_interval(oac_journal *journal, uint32_t interval_ms)
{
    journal->interval_ms = interval_ms;
}

bool oac_journal_sent(oac_journal *journal, size_t number)
{
    oac_journal_set(journal, number, OAC_ITEM_SENT);
    return has_room(journal) && oac_journal_append(journal, "sent %zu", number);
}

bool oac_journal_end_of(oac_journal *journal, size_t number, oac_item_state state, int status, const char *reason)
{
    char shown[REASON_MOST];
    const char *name = state_names[state];
    oac_record_show(reason != NULL ? reason : "", shown, sizeof shown);
    oac_journal_set(journal, number, state);
    return oac_journal_append(journal, "%s %zu %d%s%s", name, number, status, shown[0] != '\0' ? " " : "", shown);
}

bool oac_journal_batch_of(oac_journal *journal, const char *key, const uint64_t *numbers, size_t count)
{
    char word[256];
    char ranges[OAC_RECORD_MOST / 2];
    size_t length = 0;
    size_t i;
    bool sound = true;
    for (i = 0; i < count; i++) {
        oac_journal_set(journal, numbers[i], OAC_ITEM_SENT);
    }
    i = 0;
    if (!has_room(journal)) {
        return false;
    }
    oac_record_escape(key, word, sizeof word);
    if (!oac_journal_note_batch(journal, oac_text(word), numbers, count)) {
        return fail(journal, ENOMEM);
    }
    while (i < count) {
        const size_t first = i;
        while (i + 1 < count && numbers[i + 1] == numbers[i] + 1) {
            i++;
        }
        length += (size_t)snprintf(ranges + length, sizeof ranges - length, " %" PRIu64, numbers[first]);
        if (i > first) {
            length += (size_t)snprintf(ranges + length, sizeof ranges - length, "-%" PRIu64, numbers[i]);
        }
        i++;
        if (i == count || length + 64 > sizeof ranges) {
            sound = oac_journal_append(journal, "batch %s%s", word, ranges) && sound;
            length = 0;
        }
    }
    return sound;
}

bool oac_journal_ticket(oac_journal *journal, const char *key, const char *ticket)
{
    char word[256];
    char given[1024];
    oac_record_escape(key, word, sizeof word);
    oac_record_escape(ticket, given, sizeof given);
    if (!oac_journal_note_ticket(journal, oac_text(word), oac_text(given))) {
        return fail(journal, ENOMEM);
    }
    return oac_journal_append(journal, "ticket %s %s", word, given);
}

bool oac_journal_end(oac_journal *journal)
{
    size_t counts[6];
    oac_journal_counts(journal, counts);
    return oac_journal_append(journal, "end planned=%zu sent=%zu done=%zu unchanged=%zu failed=%zu unknown=%zu",
                              counts[OAC_ITEM_PLANNED], counts[OAC_ITEM_SENT], counts[OAC_ITEM_DONE],
                              counts[OAC_ITEM_UNCHANGED], counts[OAC_ITEM_FAILED], counts[OAC_ITEM_UNKNOWN]);
}

bool oac_journal_close(oac_journal *journal)
{
    bool sound;
    if (!journal->full) {
        journal->fault = 0; /* there may be room by now; and what was not sent after all is better known than not */
    }
    sound = sync_all(journal);
    oac_journal_give_room(journal);
    if (close(journal->descriptor) != 0 && sound && errno != EINTR) {
        sound = fail(journal, errno);
    }
    if (journal->fault != 0 && (journal->length > 0 || journal->full)) {
        oac_journal_tell_lost(journal);
    }
    journal->descriptor = -1;
    oac_journal_free(journal);
    return sound;
}
