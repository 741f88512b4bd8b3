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

/* ---- options.c: what bulk takes beside the flags of its operation ---- */
typedef enum oac_bulk_option {
    OAC_BULK_INPUT = OAC_OPTION_COUNT,
    OAC_BULK_INPUT_FORMAT,
    OAC_BULK_DELIMITER,
    OAC_BULK_NULL_TEXT,
    OAC_BULK_PLAN,
    OAC_BULK_OUTPUT,
    OAC_BULK_MAX_ERRORS,
    OAC_BULK_SKIP_INVALID,
    OAC_BULK_ALLOW_DUPLICATES,
    OAC_BULK_SHARD,
    OAC_BULK_CONFIRM,
    /* of the journal */
    OAC_BULK_JOURNAL,
    OAC_BULK_SYNC_INTERVAL,
    OAC_BULK_RESUME,
    OAC_BULK_RETRY_FAILED,
    OAC_BULK_SETTLE,
    /* of sending */
    OAC_BULK_RATE,
    OAC_BULK_VIA,
    OAC_BULK_SKIP_UNCHANGED,
    OAC_BULK_IN_FLIGHT,
    OAC_BULK_QUIET,
    OAC_BULK_OPTION_END
} oac_bulk_option;

extern const oac_option_set oac_bulk_options;

/* What the options say, read. */
typedef struct oac_bulk_settings {
    const char *input;     /* "-": standard input */
    const char *format;    /* null: by the name, or by the first byte */
    const char *null_text; /* of CSV: a cell that is null; null: there is none */
    const char *spool;     /* where what cannot be read twice is kept; null: nowhere, and it goes with the input */
    char delimiter;        /* of CSV; '\0': by the header */
    uint32_t shard;        /* which one, from 1; 0: all of the input */
    uint32_t shards;
    size_t max_errors; /* that are told one by one */
    bool skip_invalid;
    bool allow_duplicates;
    bool json; /* the plan's summary */
} oac_bulk_settings;

/* False after saying what is wrong. */
bool oac_bulk_settings_read(const oac_arguments *arguments, oac_bulk_settings *settings);

/* ---- input.c, csv.c: a file of items, read from begin to end, and any item again by its place ---- */
typedef struct oac_bulk_input oac_bulk_input;

/* What makes an item none before anybody asks what it means: a line too long, a cell whose quote is not closed. */
typedef struct oac_bulk_fault {
    const char *message; /* null: nothing is wrong */
    uint32_t line;       /* from 1 */
    size_t column;       /* in bytes from 1 */
} oac_bulk_fault;

/* Opens a file, or standard input for "-". What cannot be read twice is copied first. The command of `arguments` tells
 * what a column of CSV holds. False after saying what is wrong. */
bool oac_bulk_input_open(const oac_bulk_settings *settings, const oac_arguments *arguments, oac_bulk_input **input);
/* Takes away the copy that was made when it was opened: nothing is sent of it. */
void oac_bulk_input_drop(oac_bulk_input *input);
void oac_bulk_input_close(oac_bulk_input *input);
/* The next item: 1 with its place and its text, a JSON object (of CSV: made of the record), which holds until the next
 * call; 0 at the end; -1 after saying what is wrong. Blank lines are none. Of an item that is none the text is "{}". */
int oac_bulk_input_next(oac_bulk_input *input, oac_item_place *place, oac_string *text);
/* The same item again. False after saying what is wrong, such as that the file has been changed. */
bool oac_bulk_input_read(oac_bulk_input *input, const oac_item_place *place, oac_string *text);
/* Of the item that was read last. */
oac_bulk_fault oac_bulk_input_fault(const oac_bulk_input *input);
/* The bytes of the item that was read last, as they stand in the file. */
oac_string oac_bulk_input_bytes(const oac_bulk_input *input);
/* Where in the file a part of the item that was read last stands: by its JSON path, and in NDJSON by its offset in the
 * text. */
void oac_bulk_input_locate(const oac_bulk_input *input, const char *path, size_t offset, uint32_t *line,
                           size_t *column);
/* For messages. */
const char *oac_bulk_input_name(const oac_bulk_input *input);
/* At the end of the input: how long it is, in bytes, and a hash of all items. */
uint64_t oac_bulk_input_size(const oac_bulk_input *input);
uint64_t oac_bulk_input_hash(const oac_bulk_input *input);
/* At its end, too: whether it is as it was when it was opened; otherwise says so. */
bool oac_bulk_input_is_whole(const oac_bulk_input *input);

/* ---- hash.c ---- */
/* Of an item's bytes: another value means other bytes. */
uint64_t oac_hash_bytes(uint64_t seed, const char *data, size_t length);
/* FNV-1a of 64 bits; documented, as shards are made by it. */
uint64_t oac_hash_key(const char *data, size_t length);

/* ---- request.c: an item made ready ---- */
/* One of these serves all items one after the other. Zeroed before its first use. */
typedef struct oac_bulk_request {
    const oac_command *command;
    const oac_arguments *arguments; /* of the command line */
    oac_arguments own;              /* the same, with the parameters of the item */
    oac_buffer *values;             /* of the parameters: their JSON texts, or decoded texts of the path */
    bool *taken;                    /* parameters that the item has */
    oac_buffer body;                /* JSON text of the body: of the item's length where no flag changes it */
    bool has_body;                  /* it is sent */
    bool in_doubt;                  /* an earlier run may have carried it out */
    bool body_member;               /* the item has it as its member "body" */
    size_t body_from;               /* number of the first violation that is about it */
    oac_buffer params;              /* JSON text of the parameters that are not in the path */
    oac_buffer next_params;         /* the same, while it is written */
    bool has_params;                /* any is given */
    bool params_sound;              /* those that were read last */
    oac_buffer key;                 /* values of the path with "/" between them, as text */
    oac_arena *arena;               /* of what is the item's own */
    oac_arena *params_arena;        /* of the parameters, which are mostly those of the item before */
    void *params_record;            /* null: there is none */
    void *request_record;
    oac_pieces pieces;
    size_t offset; /* where in the item's text it could not be read, when that failed */
} oac_bulk_request;

/* Reads an item of `text` and checks it as strictly as a single call: OAC_OK when it can be sent; OAC_ERROR_INVALID
 * when `violations`, which are emptied before, say what is wrong with it (those that count: oac_report_counts);
 * OAC_ERROR_JSON and OAC_ERROR_LIMIT when it could not be read, `error` then tells, and `offset` where. */
oac_status oac_request_make(oac_bulk_request *request, const oac_command *command, const oac_arguments *arguments,
                            oac_string text, oac_violations *violations, oac_error *error);
/* Makes the call of an item that was made ready. */
oac_status oac_request_prepare(oac_bulk_request *request, oac_client *client, oac_call **call, oac_error *error);
/* Whether it may be sent twice: a second time does no harm. */
bool oac_request_repeatable(const oac_bulk_request *request);
/* Whether two items with the same key change the same thing: not so of what creates one. */
bool oac_request_is_keyed(const oac_command *command);
void oac_request_dispose(oac_bulk_request *request);

/* ---- plan.c ---- */
typedef struct oac_bulk_plan {
    oac_item_place *items; /* valid ones of this shard, in the order of the input */
    size_t count;
    uint8_t *repeatable;      /* a bit for each: see oac_bulk_plan_repeatable */
    oac_item_place *left_out; /* of this shard: invalid ones, where these are skipped */
    size_t left_out_count;
    uint64_t total;      /* items in the input, invalid ones among them */
    uint64_t invalid;    /* of them */
    uint64_t duplicates; /* items about what an earlier one of this shard is about */
    uint64_t elsewhere;  /* valid items of other shards */
} oac_bulk_plan;

/* Reads and checks the whole input, says all that is wrong with it; nothing is sent. Whether the plan can be carried
 * out; `*code` tells why not. */
bool oac_bulk_plan_make(oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                        const oac_bulk_settings *settings, int *code);
void oac_bulk_plan_dispose(oac_bulk_plan *plan);
static inline bool oac_bulk_plan_repeatable(const oac_bulk_plan *plan, size_t number)
{
    return (plan->repeatable[number / 8] >> number % 8 & 1) != 0;
}

/* ---- plan_print.c ---- */
/* The plan in numbers, for people or as JSON. */
void oac_bulk_plan_print(oac_output *output, const oac_bulk_plan *plan, const oac_bulk_input *input,
                         const oac_arguments *arguments, const oac_bulk_settings *settings);
/* Asks on the terminal, which is shown the plan and its first items, whether it is to be carried out. */
bool oac_bulk_confirm(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                      const oac_bulk_settings *settings);

/* ---- report.c ---- */
/* One line on stderr, such as customers.csv:3:14: error: …, which other programs read, too. */
void oac_bulk_error(const oac_bulk_input *input, uint32_t line, size_t column, const char *format, ...)
    OAC_PRINTF(4, 5);
/* What is wrong with the item that was read last, in the order of its text: at most `*left` lines, which are counted
 * down; how many there are. `status` and `error` are those of oac_request_make. */
uint64_t oac_bulk_report(const oac_bulk_input *input, const oac_bulk_request *request, oac_string text,
                         const oac_violations *violations, oac_status status, const oac_error *error, size_t *left);
/* The same in one text, for the files at the end. */
void oac_bulk_reason(const oac_bulk_input *input, const oac_bulk_request *request, const oac_violations *violations,
                     oac_status status, const oac_error *error, char *to, size_t size);

/* ---- files.c: what is left at the end, to be given as the input again ---- */
/* What became of the plan's items; texts hold until the next call. */
typedef struct oac_bulk_ends {
    void *context;
    oac_item_state (*state)(void *context, size_t number);
    const char *(*reason)(void *context, size_t number); /* of what failed or is unknown; may be null */
} oac_bulk_ends;

/* Writes PREFIX.failed.ndjson (what failed, what was invalid) and PREFIX.unprocessed.ndjson (what is unknown, what was
 * not sent), each whole or not at all; where nothing goes into one it is removed. `prefix`: mostly the input's path.
 * False after saying what is wrong. */
bool oac_bulk_files_write(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                          const char *prefix, const oac_bulk_ends *ends);

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
 * of that which is under way is still given: for that there is room on the disk, taken before it went out, where the
 * system can do so; where not, it is written when the journal is closed if there is room again. Records are kept until
 * the next tick or sync; one is written whole. */
/* False: it must not go out, and is to be given as planned. */
bool oac_journal_sent(oac_journal *journal, size_t number);
/* Done, unchanged, failed or unknown; planned: it did not go out after all. `status`: of the answer; 0: none. `reason`:
 * null: none; cut after some hundred bytes, without secrets. */
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
/* Why an item failed or is unknown, by whichever run; null: nothing is known. It holds until the next call, and the
 * first call reads the journal: to be asked when all is over. */
const char *oac_journal_reason(oac_journal *journal, size_t number);
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

/* ---- wishes.c: how it is sent, as the command line has it ---- */
typedef struct oac_bulk_wishes {
    uint32_t rate_requests; /* in rate_seconds; 0: the vendor's limit */
    uint32_t rate_seconds;
    uint32_t in_flight; /* calls at the same time */
    uint32_t settle_ms; /* so long nothing has happened before what is unknown is read back */
    uint32_t sync_ms;   /* the journal's interval */
    bool batch;
    bool skip_unchanged;
    bool retry_failed;
    bool quiet; /* no progress */
} oac_bulk_wishes;

/* False after saying what is wrong. */
bool oac_bulk_wishes_read(const oac_arguments *arguments, oac_bulk_wishes *wishes);
/* Whether the API has what they need; otherwise says so. */
bool oac_bulk_wishes_can(const oac_bulk_wishes *wishes, const oac_command *command);

/* ---- send.c ---- */
typedef struct oac_bulk_run {
    const oac_arguments *arguments;
    const oac_bulk_settings *settings;
    const oac_bulk_wishes *wishes;
    const oac_bulk_plan *plan;
    oac_bulk_input *input;
    oac_journal *journal;
    const char *go_on; /* the command line that goes on with it, for people */
} oac_bulk_run;

/* Sends what the plan has and the journal does not have as done, and says what became of it. The exit status. */
int oac_bulk_send(const oac_bulk_run *run);

/* ---- places.c: where the files of a run are ---- */
/* What the names of its other files begin with: the input, with its shard. Null after saying that memory is out. The
 * caller's, as are those below. */
char *oac_bulk_prefix(const oac_arguments *arguments, const oac_bulk_settings *settings);
char *oac_bulk_journal_path(const oac_arguments *arguments, const oac_bulk_settings *settings);
/* What cannot be read twice is kept beside the journal, and read from there when the run goes on. False after saying
 * what is wrong. `*kept` holds names that the settings have from then on. */
bool oac_bulk_keep_input(const oac_arguments *arguments, oac_bulk_settings *settings, char **kept);

/* ---- run.c ---- */
/* Carries a plan out: its journal, which `run` does not have yet, the sending, the files of what is left. The exit
 * status. */
int oac_bulk_run_plan(const oac_bulk_run *run);

/* ---- go_on.c ---- */
/* Appends the command line that goes on: `texts` stand behind the word bulk. False when memory is out. */
bool oac_bulk_go_on(int count, char **texts, oac_buffer *to);

/* ---- bulk.c ---- */
/* `texts` stand behind the word bulk. The exit status. */
int oac_bulk_command(int count, char **texts);

#endif
