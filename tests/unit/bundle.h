/* A server of batches without a network: it takes what lab_batch sends, notes it, and tells of it what a script says.
 */
#ifndef OAC_TEST_BUNDLE_H
#define OAC_TEST_BUNDLE_H

#include <lab/lab.h>

/* What is said of one call. */
typedef struct bundle_answer {
    const char *end;    /* null: nothing is said of it at all */
    int code;           /* 0: none */
    const char *text;   /* the body, which is sent as a string; null: none */
    const char *json;   /* the body, which is sent as it is; null: none */
    const char *reason; /* null: none */
} bundle_answer;

typedef struct bundle {
    /* The script */
    int create_statuses[4];       /* of answers to what creates a batch; 0: 200; -1: the connection breaks, -2: there
                                     is none; the fourth stays */
    const char *receipt;          /* null: {"receipt":"ticket-1"} */
    const char *states[8];        /* one each time it is asked; null: OVER */
    const char *whole;            /* all that is said when it is asked; null: see above */
    int ask_statuses[4];          /* as create_statuses */
    int stop_status;              /* 0: 200 */
    const char *stopped;          /* null: {"stopped":1} */
    const bundle_answer *answers; /* to its calls, in their order; null: all are carried out, with {"updateCount":1} */
    bool backwards;               /* they are told last to first, with one of somebody else between */
    bool forgets_names;           /* … without the names of the calls */
    /* What it was sent */
    unsigned creates;
    unsigned asks;
    unsigned result_asks; /* of those, for results */
    unsigned stops;
    unsigned others; /* calls that are about no batch */
    char create_url[1024];
    char url[1024]; /* the last one */
    char *body;     /* of the last batch; NUL-terminated */
    char log[65536];
} bundle;

/* Options of a client of it; `transport` is filled in. */
oac_client_options bundle_options(bundle *self, oac_transport *transport);
oac_client *bundle_client(bundle *self);
/* Releases what it holds. */
void bundle_end(bundle *self, oac_client *client);
/* An update of a customer that may be sent twice. */
oac_call *bundle_update(oac_client *client, int64_t store, int64_t customer);
/* A batch for store 7. */
oac_batch *bundle_batch(oac_client *client, const oac_batch_options *options);

#endif
