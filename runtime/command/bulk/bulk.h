/* Many changes by one command: the input, its plan, the journal of what became of each, and the sending. Private to the
 * command. */
#ifndef OAC_COMMAND_BULK_H
#define OAC_COMMAND_BULK_H

#include "call/call.h"

/* What has become of an item; the journal keeps it. */
typedef enum oac_item_state {
    OAC_ITEM_PLANNED,   /* nothing has been sent */
    OAC_ITEM_SENT,      /* it may be under way: what became of it is not known yet */
    OAC_ITEM_DONE,      /* carried out */
    OAC_ITEM_UNCHANGED, /* left out: it would have changed nothing */
    OAC_ITEM_FAILED,    /* certainly not carried out */
    OAC_ITEM_UNKNOWN    /* nobody knows */
} oac_item_state;

/* Where an item stands in the input, by which it is read again. Kept for each item: 24 bytes. */
typedef struct oac_item_place {
    uint64_t offset; /* in bytes */
    uint32_t length; /* in bytes, without what ends the line */
    uint32_t line;   /* from 1 */
    uint64_t hash;   /* of these bytes */
} oac_item_place;

/* ---- input.c, csv.c: a file of items, read from begin to end, and any item again by its place ---- */
typedef struct oac_bulk_input oac_bulk_input;

/* ---- journal.c and its neighbours: what has become of each item, on disk ---- */
typedef struct oac_journal oac_journal;

/* What a journal is of. It is gone on with only by a run of the same. Borrowed; null and "" are the same. */
typedef struct oac_journal_head {
    const char *command;
    const char *base_url;
    const char *flags;  /* the parameters that flags give, as JSON */
    const char *access; /* who the program says it is, in so far as that is no secret */
    const char *input;  /* its path, for people: it may have been moved */
    uint64_t input_size;
    uint64_t input_hash;
    const char *options; /* those that change what is sent, as they are written */
    const char *shard;
} oac_journal_head;

/* Items that go out in one request. */
typedef struct oac_journal_batch {
    char *key;
    char *ticket; /* null: the server has given none that is known */
    uint64_t *items;
    size_t count;
} oac_journal_batch;

/* How much may be lost when the power is: see oac_journal_tick. */
#define OAC_JOURNAL_SYNC_MS ((uint32_t)1000)

/* A new journal, on disk with its folder, and locked. Null after saying what is wrong; then nothing may be sent, and an
 * existing file is what it was. */
oac_journal *oac_journal_create(const char *path, const oac_journal_head *head);
/* Goes on with an existing one, or begins one where there is none, as then nothing was sent by it. Null as above; all
 * that is not as the journal says is told. */
oac_journal *oac_journal_open(const char *path, const oac_journal_head *head);
/* Writes and syncs what is left, and frees it. False when something could not be written, which has been told. */
bool oac_journal_close(oac_journal *journal);
/* Of oac_journal_tick. */
void oac_journal_set_interval(oac_journal *journal, uint32_t interval_ms);

/* The plan, each item in its order; `repeatable`: doing it twice is doing it once. In a journal that is gone on with,
 * what it has already is compared. False after saying what is wrong. */
bool oac_journal_planned(oac_journal *journal, size_t number, const oac_item_place *place, bool repeatable);
/* All of them, on disk: from now on may be sent. */
bool oac_journal_planned_all(oac_journal *journal);

/* All that follow: false from the first failure on, which has been told once. Then nothing more may be sent; what comes
 * of that which is under way is still given, and written when the journal is closed if there is room again. They are
 * kept until the next tick or sync; a record is written whole. */
bool oac_journal_sent(oac_journal *journal, size_t number);
/* Done, unchanged, failed or unknown. `status`: of the answer; 0: none. `reason`: null: none; cut after some hundred
 * bytes, without secrets. */
bool oac_journal_end_of(oac_journal *journal, size_t number, oac_item_state state, int status, const char *reason);
/* These items, which become sent, go out in the batch with this key. */
bool oac_journal_batch_of(oac_journal *journal, const char *key, const uint64_t *numbers, size_t count);
bool oac_journal_ticket(oac_journal *journal, const char *key, const char *ticket);
/* The run is over: so many are in each state. */
bool oac_journal_end(oac_journal *journal);
/* All that was given is on disk. Before an item goes out that must not be repeated. */
bool oac_journal_sync(oac_journal *journal);
/* To be called as often as something has happened, and once a second: writes what was given, and syncs when the
 * interval since the last sync is over. `now_ms`: of a clock that never jumps. */
bool oac_journal_tick(oac_journal *journal, int64_t now_ms);

size_t oac_journal_count(const oac_journal *journal); /* of planned items */
oac_item_state oac_journal_state(const oac_journal *journal, size_t number);
bool oac_journal_is_repeatable(const oac_journal *journal, size_t number);
/* Whether an earlier run sent it and never knew what came of that, whatever happened since. */
bool oac_journal_is_in_doubt(const oac_journal *journal, size_t number);
/* How many are in each state, by oac_item_state. */
void oac_journal_counts(const oac_journal *journal, size_t counts[6]);
/* How long ago the earlier run wrote the last record, in milliseconds; INT64_MAX: there was none. */
int64_t oac_journal_quiet_ms(const oac_journal *journal);
/* The batches of which items are still sent or unknown. They hold until the next call that takes the journal. */
const oac_journal_batch *oac_journal_batches(oac_journal *journal, size_t *count);

/* ---- folder.c ---- */
/* That a file was made, renamed or removed in its folder is on disk, where the system can do so. */
void oac_bulk_sync_folder(const char *path);

/* ---- sharing.c: whether others use the same token, on this machine and by this user ---- */
typedef struct oac_sharing {
    int descriptor; /* -1: nobody can tell */
    int64_t place;
    bool told;
} oac_sharing;

/* Before anything is sent. Never waits, and says nothing where it cannot be found out. */
void oac_sharing_begin(oac_sharing *sharing, const char *token);
/* Says once that another run has the same token, and so has a part of its rate. To be called now and then. */
void oac_sharing_look(oac_sharing *sharing);
void oac_sharing_end(oac_sharing *sharing);

/* ---- resume.c: what to do with an item, by what the journal says of it ---- */
typedef enum oac_resume_step {
    OAC_RESUME_LEAVE,     /* it has ended */
    OAC_RESUME_SEND,      /* it is sent, for the first time or again */
    OAC_RESUME_READ_BACK, /* whether it was carried out is read from the server, after a quiet time */
    OAC_RESUME_LIST       /* nobody can know: it stays unknown, and is listed */
} oac_resume_step;

/* What is known of an item when a run begins. */
typedef struct oac_resume_facts {
    oac_item_state state;
    bool repeatable;
    bool readable;     /* the operation has a counterpart that reads the thing */
    bool retry_failed; /* asked for */
} oac_resume_facts;

oac_resume_step oac_resume_step_of(oac_resume_facts facts);
/* What was read back. */
typedef enum oac_resume_reading {
    OAC_READING_HOLDS,   /* the thing holds all that the item says */
    OAC_READING_DIFFERS, /* it does not */
    OAC_READING_FAILED   /* it could not be read */
} oac_resume_reading;
/* LEAVE: it was carried out, which is to be written as done; SEND; or LIST. */
oac_resume_step oac_resume_step_after(oac_resume_reading reading);

#endif
