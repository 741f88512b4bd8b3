/* The sending of bulk: what its files do for each other. Private to the command. */
#ifndef OAC_COMMAND_BULK_SEND_H
#define OAC_COMMAND_BULK_SEND_H

#include <oac/front.h>

#include "bulk/bulk.h"

/* ---- signals.c ---- */
/* From here on SIGINT, SIGTERM and SIGHUP are counted and end nothing. `go_on`: the command line that goes on. */
void oac_signals_begin(const char *go_on);
void oac_signals_end(void);
/* How many have come, of which more than two are two. */
unsigned oac_signals_asked(void);
/* While a call is waited for that cannot be looked away from: a second signal ends the program. */
void oac_signals_wait(bool now);

/* ---- progress.c ---- */
/* How many items are in which state. */
typedef struct oac_tally {
    size_t count;
    size_t of[OAC_ITEM_UNKNOWN + 1]; /* by oac_item_state */
    size_t wanted;                   /* those that this run has something to do with */
    size_t here;                     /* of these, those that have ended */
} oac_tally;

typedef struct oac_progress {
    bool quiet;
    bool drawing;  /* a line on a terminal, not one now and then */
    size_t tenth;  /* that was told last */
    int64_t began; /* microseconds, by oac_clock_now */
    int64_t shown_at;
    const char *note;     /* what is said at its end; null: nothing. Static text */
    int64_t paused_until; /* so long the server wants no request; on oac_clock_now's scale */
} oac_progress;

void oac_progress_begin(oac_progress *progress, const oac_tally *tally, bool quiet);
/* Shows how far it has come where it is time to. */
void oac_progress_show(oac_progress *progress, const oac_tally *tally, int64_t now);
/* Takes the line away; nothing is shown any more. */
void oac_progress_end(oac_progress *progress);
/* How many items have ended, well or not. */
size_t oac_tally_ended(const oac_tally *tally);
/* A time in words. */
void oac_progress_time(int64_t microseconds, char *to, size_t size);
/* How many of them in a second. */
double oac_progress_rate(size_t count, int64_t microseconds);

/* ---- ends.c: what the end of a call means for its item ---- */
typedef struct oac_item_end {
    oac_item_state state;
    int http_status;
    char reason[640]; /* for people, printable, without secrets; "" where it is done */
} oac_item_end;

/* Of a call that ended. `again`: an earlier run may have carried it out. `response` has room for the operation's
 * response; null: there is none. */
void oac_item_end_of(const oac_command *command, oac_call *call, const oac_error *error, bool again, void *response,
                     oac_item_end *end);
/* Whether the server only asked to wait, longer than the call could: it is sent once more. */
bool oac_item_is_put_off(const oac_error *error);
/* Whether it may have been carried out: no answer tells, or one that says so broke off. */
bool oac_item_is_in_doubt(const oac_error *error);
/* An end without an answer. */
void oac_item_end_with(oac_item_end *end, oac_item_state state, const oac_error *error);

/* ---- sending.c: what is true of a run while it goes on ---- */
typedef enum oac_stop {
    OAC_STOP_NOT,
    OAC_STOP_SIGNAL,
    OAC_STOP_TOKEN,
    OAC_STOP_NETWORK, /* the server cannot be reached */
    OAC_STOP_JOURNAL,
    OAC_STOP_FAULT,    /* memory, or an input that has changed */
    OAC_STOP_NO_TOKEN, /* none can be had, as what gives it fails */
    OAC_STOP_USAGE     /* what is asked for cannot be done; nothing was sent */
} oac_stop;

typedef struct oac_sending {
    const oac_bulk_run *run;
    const oac_command *command;
    oac_client *client;
    oac_client *view; /* with which all is sent: cancelled at the second signal */
    oac_watch watch;
    void *response; /* room for one; null: none is looked at */
    oac_tally tally;
    unsigned char *ended; /* a bit for each item: this run has ended it */
    const char *doing;    /* beside sending, for people; null: nothing. Static text */
    oac_progress progress;
    oac_bulk_request request; /* for whoever needs one at a time */
    oac_violations violations;
    oac_stop stop;
    bool told;         /* that it was interrupted */
    bool cancelled;    /* all that is under way */
    bool no_batches;   /* the server has refused one */
    char refusal[640]; /* how the token was refused */
    unsigned told_ends;
    unsigned unreached; /* items in a row for which there was no connection */
    int64_t shared_at;  /* when it was looked whether others use the token */
    oac_sharing sharing;
} oac_sending;

/* False after saying what is wrong; `*code` then tells. It is ended in any case. */
bool oac_sending_begin(oac_sending *sending, const oac_bulk_run *run, int *code);
void oac_sending_end(oac_sending *sending);
/* Signals, progress and the journal's interval are looked after. Called at least ten times a second. */
void oac_sending_look(oac_sending *sending);
/* No further item is begun. */
void oac_sending_stop(oac_sending *sending, oac_stop why);
/* An item's end goes to the journal and into the tally. */
void oac_sending_ended(oac_sending *sending, size_t number, const oac_item_end *end);
/* That it goes out goes to the journal. False: it did not, and nothing must be sent. */
bool oac_sending_sent(oac_sending *sending, size_t number);
/* The same of items that go out in one request. */
bool oac_sending_bundled(oac_sending *sending, const char *key, const uint64_t *numbers, size_t count);
/* Whether the call was not even tried, as no token can be had: then the run stops. */
bool oac_sending_lacks_token(oac_sending *sending, const oac_error *error);
/* It did not go out after all. */
void oac_sending_unsent(oac_sending *sending, size_t number);
/* All that was told the journal is on disk. */
bool oac_sending_sync(oac_sending *sending);
/* Reads the item and makes its request. False: it has ended as failed, or the run stops. */
bool oac_sending_load(oac_sending *sending, size_t number, oac_bulk_request *request);
/* What is to be done with the item, by what the journal says of it. */
oac_resume_step oac_sending_step(const oac_sending *sending, size_t number);

/* ---- flight.c: items one by one, many at a time ---- */
typedef enum oac_flight_kind {
    OAC_FLIGHT_SENDS,
    OAC_FLIGHT_LOOKS, /* what is there is read; what would change nothing is left out, the others stay planned */
    OAC_FLIGHT_LOOKS_AND_SENDS /* the same, and the others are sent */
} oac_flight_kind;

/* Does so with all that is planned, and ends when nothing is under way. */
void oac_flight_run(oac_sending *sending, oac_flight_kind kind);

/* ---- batches.c ---- */
/* Whether the API has batches that can take the command's calls; otherwise says why not. */
bool oac_batches_can(const oac_command *command);
/* Sends in batches what can be; the others stay planned. */
void oac_batches_run(oac_sending *sending);

/* ---- batches_again.c ---- */
/* Goes on with the batches of an earlier run, which it has sent or may have. */
void oac_batches_resume(oac_sending *sending);

/* ---- summary.c ---- */
/* What has become of all items, and how to go on where some are left. The exit status. */
int oac_summary_tell(const oac_sending *sending);

/* ---- unchanged.c ---- */
/* Whether it can be told what would not change; otherwise says why not. */
bool oac_unchanged_can(const oac_command *command);
/* Reads the state in pages and ends what would not change. True: each item is still to be read on its own. */
bool oac_unchanged_run(oac_sending *sending);

/* ---- state.c: an item beside what the server has ---- */
/* Of the path of one operation. */
#define OAC_STATE_ARGUMENTS ((size_t)16)
/* Takes the arguments of another operation's path from the item, by their names. False: it does not have them all. */
bool oac_state_arguments(const oac_command *command, const oac_bulk_request *request, const oac_operation *other,
                         const void **given);
/* Whether sending the item would change what was read, a record of `type`. Where that cannot be told, it would. */
bool oac_state_would_change(const oac_command *command, const oac_bulk_request *request, const oac_type *type,
                            const void *state);
/* Whether what was read holds all that the item says: of lists, an equal item for each of its items. Where it does not,
 * but has some of what the item would create, nobody knows: OAC_READING_FAILED. */
oac_resume_reading oac_state_holds(const oac_command *command, const oac_bulk_request *request, const oac_type *type,
                                   const void *state);
/* A call that reads what the item is about. */
oac_status oac_state_read(const oac_command *command, const oac_bulk_request *request, oac_client *view,
                          oac_call **call, oac_error *error);

#endif
