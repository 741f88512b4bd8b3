/* What a description says of sending many calls as one (x-oac batch). For generated code, which has one constant table
 * of it, PREFIX_batch, and PREFIX_batch_new, which is thin around oac_batch_new. */
#ifndef OAC_GEN_BATCH_H
#define OAC_GEN_BATCH_H

#include "../batch.h"
#include "operation.h"

OAC_BEGIN_DECLS

/* Names are those of the description. Where one may be null, there is no such thing. */
struct oac_batch_table {
    uint32_t abi;  /* OAC_ABI */
    uint32_t most; /* calls in a batch */
    /* Takes the calls, and answers with the ticket. The others have the same path up to the last argument in it, and
     * what calls say of their path begins behind that, too. */
    const oac_operation *create;
    struct {
        const char *parallel, *stop_on_failure, *deduplication_key, *group; /* parameters, or null */
        const char *id, *path, *method, *body; /* members of a call; the body of the request is a list of them */
        const char *methods;                   /* that calls may have, with spaces between; null: any */
        const char *ticket;                    /* a member of the answer */
        uint32_t deduplication_seconds;        /* so long the key is known; 0: that is not said */
    } of_create;
    /* Tells how far it has come, and the answers. */
    const oac_operation *status;
    struct {
        const char *ticket;                           /* a parameter */
        const char *with_answers;                     /* a parameter that asks for the answers; null: they come */
        const char *state, *completed;                /* members of the answer; the count may be null */
        const char *queued, *running, *done;          /* texts of the state */
        const char *answers;                          /* a list in the answer, whose items have these: */
        const char *id, *fate, *http_status;          /* … the id of the call, what became of it */
        const char *text, *body;                      /* … the body as a string, or as JSON; one may be null */
        const char *reason;                           /* … why it failed; may be null */
        const char *executed, *failed, *not_executed; /* texts of what became of it */
    } of_status;
    /* Has the server go on with none; null: there is no such operation. */
    const oac_operation *stop;
    struct {
        const char *ticket, *group; /* parameters; the group may be null */
        const char *count;          /* a member of the answer: 0, nothing was stopped; may be null */
    } of_stop;
};

/* Makes a batch. `arguments` are those of the path of the operation that creates one, as in oac_given; they are not
 * needed afterwards. `options` may be null. Errors: those of preparing that operation. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_new(oac_client *client, const oac_batch_table *table,
                                                const void *const *arguments, const oac_batch_options *options,
                                                oac_batch **batch, oac_error *error);

OAC_END_DECLS

#endif
