/* A batch from inside. Internal. */
#ifndef OAC_HTTP_BATCH_INTERNAL_H
#define OAC_HTTP_BATCH_INTERNAL_H

#include "http/call_internal.h"
#include "oac/gen/batch.h"

/* What a call is called within a batch: its place, and a sum of what is sent of it. */
#define OAC_BATCH_ID ((size_t)40)
/* Bytes of a ticket, of a UUID and of a group, each with its NUL. */
#define OAC_BATCH_TICKET ((size_t)256)
#define OAC_BATCH_KEY ((size_t)37)
#define OAC_BATCH_GROUP ((size_t)65)

typedef struct oac_batch_entry {
    oac_call *call; /* null: it has ended, or its answer is there */
    uint64_t sum;   /* of what is sent of it */
    bool is_settled;
} oac_batch_entry;

struct oac_batch {
    oac_client *client; /* or a view */
    const oac_batch_table *table;
    oac_batch_options options; /* its texts are the next two */
    char deduplication_key[OAC_BATCH_KEY];
    char group[OAC_BATCH_GROUP];
    char ticket[OAC_BATCH_TICKET];
    const oac_scheme *const *schemes; /* that its own request goes by; null: a token, if there is one */
    oac_buffer url;                   /* of the operation that creates it */
    size_t base_length;               /* where its path begins */
    size_t head_length;               /* behind the last argument in it: what calls say of their path begins there */
    oac_buffer text;                  /* the list of calls, still open */
    oac_batch_entry *entries;
    oac_batch_progress progress;
    bool is_closed;   /* it takes no more calls: it was tried to be sent */
    int64_t tried_at; /* when it was first sent in a way that may have reached the server; 0: it was not */
};

/* ---- fate.c ---- */
/* The call ends, or has its answer: its batch, if it is in one, goes on without it. */
void oac_batch_forget(oac_call *call);

/* ---- batch.c ---- */
/* From here on it is not known what becomes of the calls: it may be that the server has them. */
void oac_batch_is_sent(oac_batch *batch);

/* ---- batch_add.c ---- */
/* Why a call cannot travel in a batch, whichever that is; null: it can. */
const char *oac_batch_fault(const oac_call *call);
/* Writes the id of the call in `place`. */
void oac_batch_name(const oac_batch *batch, size_t place, char id[OAC_BATCH_ID]);

/* ---- batch_request.c ---- */
/* What a request about a batch says in its parameters. */
typedef struct oac_batch_parameter {
    const char *name; /* null: there is no such parameter */
    const char *text; /* null: true or false */
    bool is_true;
} oac_batch_parameter;

/* Begins a request about the batch, with everything but its body. */
oac_status oac_batch_request(const oac_batch *batch, const oac_operation *operation,
                             const oac_batch_parameter *parameters, size_t count, oac_call **call, oac_error *error);
/* Resets `error`, and refuses a batch that cannot be asked about. */
oac_status oac_batch_has_ticket(const oac_batch *batch, const char *function, oac_error *error);

/* ---- batch_read.c: what `asked` was answered; what cannot be used is rejected as that of any call is ---- */
/* Takes the ticket. */
oac_status oac_batch_read_ticket(oac_batch *batch, const oac_call *asked, oac_error *error);
/* Takes the phase, and how many calls are completed. */
oac_status oac_batch_read_progress(oac_batch *batch, const oac_call *asked, oac_error *error);
/* Whether the answer says that something was stopped. */
oac_status oac_batch_read_stopped(const oac_batch *batch, const oac_call *asked, oac_error *error);

/* ---- batch_answers.c ---- */
/* Hands each call its answer; the batch has ended. OAC_ERROR_MEMORY: some have theirs, the others wait for another try.
 */
oac_status oac_batch_read_answers(oac_batch *batch, const oac_call *asked, oac_error *error);

#endif
