/* Reads a journal that is gone on with. Private to the command. */
#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "bulk/crc.h"
#include "bulk/journal.h"

/* What the replay knows beside the journal. */
typedef struct replay {
    oac_journal *journal;
    const oac_journal_head *head;
    size_t taken; /* of the head's lines */
    bool is_begun;
    bool differs;
} replay;

static bool take_planned(oac_journal *journal, oac_string rest)
{
    uint64_t number = 0;
    uint64_t line = 0;
    uint64_t hash = 0;
    if (journal->is_complete || !oac_record_number(&rest, &number) || number != journal->count ||
        !oac_record_number(&rest, &line) || !oac_record_hexadecimal(&rest, 16, &hash)) {
        return false;
    }
    if (!oac_record_is(rest, "again") && !oac_record_is(rest, "once")) {
        return false;
    }
    journal->recorded++;
    journal->sum_recorded = journal->sum;
    return oac_journal_add(journal, oac_record_is(rest, "again"));
}

static bool take_state(oac_journal *journal, oac_string rest, oac_item_state state)
{
    uint64_t number = 0;
    if (!journal->is_complete || !oac_record_number(&rest, &number) || number >= journal->count) {
        return false;
    }
    if (state == OAC_ITEM_SENT) {
        oac_journal_set_sent_before(journal, number);
        return true;
    }
    if (state != OAC_ITEM_UNKNOWN && oac_journal_state(journal, number) == OAC_ITEM_UNKNOWN) {
        journal->states[number] |= OAC_JOURNAL_DOUBT;
    }
    oac_journal_set(journal, number, state);
    return true;
}

static bool take_complete(oac_journal *journal, oac_string rest)
{
    uint64_t count = 0;
    const bool sound = oac_record_number(&rest, &count) && count == journal->count && !journal->is_complete;
    journal->is_complete = true;
    return sound;
}

static bool take_event(replay *all, oac_string word, oac_string rest)
{
    static const char *const names[] = {"unsent", "sent", "done", "unchanged", "failed", "unknown"};
    static const oac_item_state states[] = {OAC_ITEM_PLANNED,   OAC_ITEM_SENT,   OAC_ITEM_DONE,
                                            OAC_ITEM_UNCHANGED, OAC_ITEM_FAILED, OAC_ITEM_UNKNOWN};
    size_t i;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        if (oac_record_is(word, names[i])) {
            return take_state(all->journal, rest, states[i]);
        }
    }
    if (oac_record_is(word, "planned")) {
        return take_planned(all->journal, rest);
    }
    if (oac_record_is(word, "planned-all")) {
        return take_complete(all->journal, rest);
    }
    if (oac_record_is(word, "batch")) {
        return oac_journal_take_batch(all->journal, rest);
    }
    if (oac_record_is(word, "ticket")) {
        return oac_journal_take_ticket(all->journal, rest);
    }
    return oac_record_is(word, "end") || oac_record_is(word, "resumed");
}

static bool take(replay *all, oac_string text)
{
    oac_string rest = text;
    const oac_string word = oac_record_word(&rest);
    if (all->taken == 0) {
        all->taken++;
        return oac_record_is(text, OAC_JOURNAL_FIRST);
    }
    if (all->taken <= OAC_HEAD_COUNT) {
        return oac_journal_take_head(all->taken++ - 1, text, all->head, &all->differs);
    }
    if (!all->is_begun) {
        all->is_begun = oac_record_is(word, "begun");
        all->journal->sum_given = all->journal->sum;
        return all->is_begun;
    }
    return take_event(all, word, rest);
}

/* A line, without its end. */
static bool take_line(replay *all, const char *line, size_t length)
{
    oac_journal *journal = all->journal;
    oac_string rest = {line, length};
    uint64_t sum = 0;
    journal->line++;
    if (length < 10 || !oac_record_hexadecimal(&rest, 8, &sum) ||
        oac_crc32c(journal->sum, rest.data, rest.length) != sum) {
        return false;
    }
    journal->sum = (uint32_t)sum;
    if (!take(all, rest)) {
        return false;
    }
    journal->end += (off_t)length + 1;
    return true;
}

static bool complain_damaged(const replay *all)
{
    const oac_journal *journal = all->journal;
    if (all->taken == 0 || journal->line == 1) {
        oac_complain("%s is no journal of this program; name another one by --journal", journal->path);
    } else {
        oac_complain("the journal %s is damaged in line %" PRIu64
                     ", so nobody knows what has become of all items; nothing is sent",
                     journal->path, journal->line);
    }
    return false;
}

/* What is left when the computer stopped: the beginning of a record, or room that was never filled. */
static bool is_torn(const replay *all, const char *rest, size_t length)
{
    static const char first[] = OAC_JOURNAL_FIRST;
    char begin[sizeof first + 9];
    size_t i = 0;
    while (length > 0 && rest[length - 1] == '\0') {
        length--;
    }
    if (length == 0 || all->taken > 0) {
        return length == 0 || (memchr(rest, '\n', length) == NULL && memchr(rest, '\0', length) == NULL);
    }
    /* Nothing whole is there: any file may be like that. */
    {
        static const char digits[] = "0123456789abcdef";
        const uint32_t sum = oac_crc32c(0, first, sizeof first - 1);
        for (i = 0; i < 8; i++) {
            begin[i] = digits[(sum >> (28 - 4 * i)) & 15];
        }
        begin[8] = ' ';
        memcpy(begin + 9, first, sizeof first);
    }
    return length < sizeof begin && memcmp(begin, rest, length) == 0;
}

/* Takes the whole lines of what is held; what is left is moved to the front. */
static bool take_lines(replay *all)
{
    oac_journal *journal = all->journal;
    const char *at = journal->held;
    const char *end = journal->held + journal->length;
    bool sound = true;
    while (sound && at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (stop == NULL || *at == '\0') {
            break;
        }
        sound = take_line(all, at, (size_t)(stop - at));
        at = stop + 1;
    }
    journal->length = (size_t)(end - at);
    memmove(journal->held, at, journal->length);
    return sound || complain_damaged(all);
}

/* The rest of the file, behind what is held, is zeros. */
static bool is_empty_behind(oac_journal *journal)
{
    char bytes[4096];
    ssize_t size;
    ssize_t i;
    while ((size = read(journal->descriptor, bytes, sizeof bytes)) > 0) {
        for (i = 0; i < size; i++) {
            if (bytes[i] != '\0') {
                return false;
            }
        }
    }
    return size == 0;
}

bool oac_journal_replay(oac_journal *journal, const oac_journal_head *head, bool *is_begun)
{
    replay all = {.journal = journal, .head = head};
    ssize_t size = 1;
    while (size > 0 && journal->length < sizeof journal->held) {
        size = read(journal->descriptor, journal->held + journal->length, sizeof journal->held - journal->length);
        if (size < 0 && errno == EINTR) {
            size = 1;
            continue;
        }
        if (size < 0) {
            oac_complain("cannot read the journal %s: %s", journal->path, strerror(errno));
            return false;
        }
        journal->length += (size_t)size;
        if (!take_lines(&all)) {
            return false;
        }
    }
    if (journal->length > 0 && (!is_torn(&all, journal->held, journal->length) || !is_empty_behind(journal))) {
        journal->line++;
        return complain_damaged(&all);
    }
    if (all.differs) {
        oac_complain("the journal %s is of another run; nothing is sent. Begin anew with another --journal",
                     journal->path);
        return false;
    }
    *is_begun = all.is_begun;
    return true;
}
