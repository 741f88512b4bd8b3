/* What the files of the journal share. Private to them.
 *
 * A journal is a text; a line is a record: eight hexadecimal digits, a space, the text of the record. The digits are
 * the CRC-32C of all texts up to this one, so that a record that is damaged, missing or out of place is found. */
#ifndef OAC_COMMAND_JOURNAL_H
#define OAC_COMMAND_JOURNAL_H

#include <sys/types.h>

#include "bulk/bulk.h"

/* The longest record, in bytes, its sum and line end included. */
#define OAC_RECORD_MOST ((size_t)32768)
#define OAC_JOURNAL_ROOM (OAC_RECORD_MOST * 2)
#define OAC_JOURNAL_FIRST "oac-journal 1"

/* Of the byte that is kept of each item: its state, and: */
enum {
    OAC_JOURNAL_STATE = 7,
    OAC_JOURNAL_FACTS = 0xF8, /* all others */
    OAC_JOURNAL_ONCE = 8,     /* it must not be repeated */
    OAC_JOURNAL_DOUBT = 16    /* oac_journal_is_in_doubt */
};

struct oac_journal {
    char *path;
    int descriptor;
    int fault;     /* errno of the first write that failed; nothing is written after it */
    int no_room;   /* errno of the first time that there was no room for what would come back; nothing goes out then */
    bool is_told;  /* that there was one */
    bool full;     /* no room for a record in memory, after a fault: it is lost */
    bool unsynced; /* something was written, or is held */
    bool is_resumed;  /* it was there before */
    bool is_complete; /* all planned records are there */
    uint32_t sum;     /* of all records */
    uint32_t interval_ms;
    int64_t synced_ms; /* when; 0: not yet */
    int64_t quiet_ms;
    off_t end;       /* of the file: whole records only */
    off_t taken;     /* to where the disk has room for it */
    uint64_t line;   /* how many records it has */
    uint8_t *states; /* one of each planned item */
    size_t count;
    size_t room; /* of states */
    /* The plan as it is given again is compared by its sum. */
    size_t recorded; /* planned records that the file had */
    size_t given;
    uint32_t sum_recorded;
    uint32_t sum_given;
    struct oac_journal_reasons *reasons;
    oac_journal_batch *batches;
    size_t batch_count;
    size_t length;
    char held[OAC_JOURNAL_ROOM]; /* what has not been written yet */
};

static inline void oac_journal_set(oac_journal *journal, uint64_t number, oac_item_state state)
{
    journal->states[number] = (uint8_t)((journal->states[number] & OAC_JOURNAL_FACTS) | (unsigned)state);
}

/* Whether nobody knows yet, or at all, what has become of it. */
static inline bool oac_journal_is_open(const oac_journal *journal, uint64_t number)
{
    const unsigned state = journal->states[number] & OAC_JOURNAL_STATE;
    return state == OAC_ITEM_SENT || state == OAC_ITEM_UNKNOWN;
}

/* It is sent, by a run that has ended. */
static inline void oac_journal_set_sent_before(oac_journal *journal, uint64_t number)
{
    if (oac_journal_is_open(journal, number)) {
        journal->states[number] |= OAC_JOURNAL_DOUBT;
    }
    oac_journal_set(journal, number, OAC_ITEM_SENT);
}

/* ---- journal.c ---- */
/* Appends a record: its text (printf), which has no line end. */
bool oac_journal_append(oac_journal *journal, const char *format, ...) OAC_PRINTF(2, 3);
/* Writes what is held. */
bool oac_journal_write(oac_journal *journal);
/* Room for one more item. */
bool oac_journal_add(oac_journal *journal, bool repeatable);
void oac_journal_free(oac_journal *journal);

/* ---- journal_room.c ---- */
/* Makes sure of room for what will come back of the next item. errno; 0: there is, or nobody can tell. */
int oac_journal_take_room(oac_journal *journal);
/* Gives back what was not needed. */
void oac_journal_give_room(oac_journal *journal);

/* ---- journal_head.c ---- */
enum {
    OAC_HEAD_COUNT = 9 /* lines of a head, the first and the last one not counted */
};
bool oac_journal_write_head(oac_journal *journal, const oac_journal_head *head);
/* That an earlier run is gone on with. */
bool oac_journal_write_resumed(oac_journal *journal);
/* Takes the text of a record of the head. `number`: from 0. False when it is none. What differs is told; then `differs`
 * becomes true. */
bool oac_journal_take_head(size_t number, oac_string text, const oac_journal_head *head, bool *differs);

/* ---- journal_read.c ---- */
/* Reads all of it, cuts off what is torn, tells what is damaged. `*is_begun`: it has a whole head; otherwise there is
 * nothing in it. */
bool oac_journal_replay(oac_journal *journal, const oac_journal_head *head, bool *is_begun);

/* ---- journal_reason.c ---- */
void oac_journal_free_reasons(oac_journal *journal);

/* ---- journal_batch.c ---- */
/* Notes that these items go out in the batch with this key. */
bool oac_journal_note_batch(oac_journal *journal, oac_string key, const uint64_t *numbers, size_t count);
bool oac_journal_note_ticket(oac_journal *journal, oac_string key, oac_string ticket);
/* Reads what stands behind `batch` and `ticket`. */
bool oac_journal_take_batch(oac_journal *journal, oac_string text);
bool oac_journal_take_ticket(oac_journal *journal, oac_string text);
void oac_journal_free_batches(oac_journal *journal);

/* ---- journal_words.c: what is said of failures ---- */
void oac_journal_tell_write(const oac_journal *journal, int fault);
void oac_journal_tell_open(const char *path, int fault);
void oac_journal_tell_lost(const oac_journal *journal);

/* ---- journal_batches.c ---- */
/* The caller's; null: memory is out. */
char *oac_journal_copy(oac_string text);
/* A new one, without items. Null: memory is out. */
oac_journal_batch *oac_journal_add_batch(oac_journal *journal, oac_string key);
/* False: memory is out. */
bool oac_journal_add_items(oac_journal_batch *batch, const uint64_t *numbers, size_t count);

/* ---- journal_text.c: the words of records ---- */
/* Cuts the first word off `text`, and the space behind it. */
oac_string oac_record_word(oac_string *text);
/* The same of a number in decimal digits without leading zeros. */
bool oac_record_number(oac_string *text, uint64_t *number);
/* The same of eight, or sixteen, hexadecimal digits. */
bool oac_record_hexadecimal(oac_string *text, size_t digits, uint64_t *number);
bool oac_record_is(oac_string word, const char *name);
/* `text` as one word: other bytes than seen ASCII as %XX. Cut so that it fits. */
void oac_record_escape(const char *text, char *to, size_t size);
/* `text` for people: on one line, printable, without secrets. Cut so that it fits. */
void oac_record_show(const char *text, char *to, size_t size);

#endif
