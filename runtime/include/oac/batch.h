/* Many calls in one request: prepared as ever, put into a batch, sent together, and each finished as if it had been
 * sent alone. For APIs whose description says which operations that is (x-oac batch). Public.
 *
 *     status = shop_batch_new(client, store, &options, &batch, &error);
 *     for (i = 0; i < count && status == OAC_OK; i++) {
 *         status = shop_update_thing_prepare(client, store, &requests[i], &calls[i], &error);
 *         status = status == OAC_OK ? oac_batch_add(batch, calls[i], &error) : status;
 *     }
 *     status = status == OAC_OK ? oac_batch_run(batch, 60000, &error) : status;
 *     for (i = 0; i < count; i++) {
 *         ends[i] = shop_update_thing_finish(calls[i], &responses[i], &error);
 *         oac_call_end(calls[i]);
 *     }
 *     oac_batch_free(batch);
 *
 * _finish gives the typed answer, or the server's error as oac_call_perform would have told it. Two ends are a batch's
 * alone: OAC_ERROR_NOT_EXECUTED, and OAC_ERROR_PENDING while it is not known what became of the call. oac_call_fate
 * tells them apart without an answer being read.
 *
 * Any operation of the same client can go into a batch, but for what cannot be carried there, which oac_batch_add
 * refuses: bytes and forms, other answers than JSON, headers of the call's own, another server or other credentials
 * than those of the batch, paths outside of the one it is for. And what must not be sent twice (oac_call_once: POST as
 * a rule, requests that create something each time they are sent): a server repeats within a batch what has failed
 * there.
 *
 * A batch is one request where it is sent and one each time it is asked about, for the rate limit, for deadlines and
 * for retries; its calls count as ended when their answers are there. It carries a deduplication key, so that to send
 * it is repeated safely like a PUT. To cancel it, make it with a view (oac_client_view) and cancel that: the view's
 * calls return at once, and what has been sent goes on at the server (oac_batch_stop).
 *
 * A batch and the calls in it are used by one thread at a time; different batches of one client by different ones.
 *
 * Guide: oac-batches(7). */
#ifndef OAC_BATCH_H
#define OAC_BATCH_H

#include "call.h"

OAC_BEGIN_DECLS

/* Calls that are sent as one. */
/* Calls that are sent as one request. Made by the binding's PREFIX_batch_new; used by one thread at a time. */
typedef struct oac_batch oac_batch;

/* What a description says of batches; generated code has a constant one, called PREFIX_batch. */
typedef struct oac_batch_table oac_batch_table;

/* How far a batch has come. */
typedef enum oac_batch_phase {
    OAC_BATCH_OPEN = 0,      /* it takes calls */
    OAC_BATCH_SENT = 1,      /* it is at the server, or may be: its request failed in a way that does not tell */
    OAC_BATCH_QUEUED = 2,    /* the server has begun with none of its calls */
    OAC_BATCH_RUNNING = 3,   /* … with some */
    OAC_BATCH_COMPLETED = 4, /* … is done with all of them; their answers have not been read */
    OAC_BATCH_ENDED = 5      /* the answers are there */
} oac_batch_phase;

/* The name of a phase, such as "OAC_BATCH_SENT"; "OAC_BATCH_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_batch_phase_name(oac_batch_phase phase);

/* What has become of a call in a batch. */
typedef enum oac_fate {
    OAC_FATE_NONE = 0,        /* it is in no batch that has been sent */
    OAC_FATE_UNKNOWN = 1,     /* not known, or not yet (OAC_ERROR_PENDING) */
    OAC_FATE_DONE = 2,        /* the server answered with success; _finish reads the answer */
    OAC_FATE_FAILED = 3,      /* it did not, or cannot be understood; _finish gives the error */
    OAC_FATE_NOT_EXECUTED = 4 /* the server has not acted on it, since another one failed (OAC_ERROR_NOT_EXECUTED) */
} oac_fate;

/* The name of a fate, such as "OAC_FATE_DONE"; "OAC_FATE_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_fate_name(oac_fate fate);

/* What is known of a batch. Made by liboac; it may grow at its end. */
typedef struct oac_batch_progress {
    oac_batch_phase phase; /* how far it has come */
    size_t calls;          /* in it */
    size_t completed;      /* of those, as the server counted them when it was asked last */
    /* Once the answers are there: */
    size_t done;         /* OAC_FATE_DONE */
    size_t failed;       /* OAC_FATE_FAILED */
    size_t not_executed; /* OAC_FATE_NOT_EXECUTED */
} oac_batch_progress;

/* All-zero members mean the default. Begin with OAC_BATCH_OPTIONS_INIT. */
typedef struct oac_batch_options {
    size_t size;                   /* sizeof(oac_batch_options) */
    const char *deduplication_key; /* a UUID; a server that has had a batch with it within its time (the vendor's page
                                      says how long) gives that one's ticket and carries nothing out again; copied;
                                      default: a random one */
    const char *group;             /* what the batch is stopped by (oac_batch_stop): 1 to 64 visible ASCII characters,
                                      digits alone where the API says so; copied; default: none */
    /* Called each time the server was asked, on the thread that asks; it must not use the batch. */
    void (*on_progress)(void *context, const oac_batch_progress *progress);
    void *context;    /* of on_progress */
    uint32_t poll_ms; /* longest time between two questions; it begins with a quarter of a second and doubles;
                         default 4,000 */
    bool parallel;    /* many calls at once, as many as the server does; not one after the other; default false */
    bool go_on_after_failure; /* a call that fails leaves the others alone; otherwise those behind it are not
                                 executed; default false */
    uint16_t reserved;        /* 0 */
} oac_batch_options;
/* The initializer of oac_batch_options: its size, and the default of everything else. */
#define OAC_BATCH_OPTIONS_INIT OAC_SIZED(oac_batch_options)

/* Releases it. Calls in it stay with the program: those that were never sent can be performed alone, or put into
 * another batch; of others it stays unknown what became of them. Null is a no-op. */
OAC_API void oac_batch_free(oac_batch *batch);
/* Puts a call into the batch that has been prepared with the same client, or a view of it, and was not performed; after
 * OAC_ERROR_NOT_EXECUTED it can be put into another one. It stays with the program, which ends it when it likes: ended
 * before the batch, it is sent all the same and its answer is lost. OAC_ERROR_ARGUMENT: the call cannot be carried in
 * it, see above, or the batch has been sent; OAC_ERROR_LIMIT: it is full. Then both are as they were. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_add(oac_batch *batch, oac_call *call, oac_error *error);
/* Sends it, which gives it a ticket. After a failure it may be sent again, and is not carried out twice, as it has the
 * same deduplication key; when a server would have forgotten that, it is refused. It takes no more calls then. Without
 * calls it is OAC_ERROR_ARGUMENT, and so it is where one of them has been given a header since it was added, or must
 * not be sent twice any more. A call that is cancelled alone is sent all the same. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_send(oac_batch *batch, oac_error *error);
/* What a server calls a batch that was sent, by which it can be asked about, also by another process; "": none yet.
 * Valid as long as the batch is. */
OAC_API const char *oac_batch_ticket(const oac_batch *batch);
/* The key that it is sent with; null for null. Valid as long as the batch is. */
OAC_API const char *oac_batch_deduplication_key(const oac_batch *batch);
/* Instead of oac_batch_send: this batch is one that was sent with this ticket (1 to 255 bytes), by another process
 * perhaps. It holds the same calls in the same order; the answers of others are recognized, and not taken for theirs.
 */
OAC_API OAC_MUST_CHECK oac_status oac_batch_resume(oac_batch *batch, const char *ticket, oac_error *error);
/* Asks once how far it has come and, when it is completed, for the answers; oac_batch_look tells. All answers together
 * are one answer, which may be as long as the client's max_response_bytes; where they are longer, the batch stays
 * completed, and its ticket is good for a client that takes more. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_poll(oac_batch *batch, oac_error *error);
/* Asks until the answers are there. OAC_OK: it has ended, whatever became of its calls (oac_batch_look, oac_call_fate).
 * OAC_ERROR_TIMEOUT: `timeout_ms` are over (0: ten minutes); it can be waited for again, as after any other error. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_wait(oac_batch *batch, uint32_t timeout_ms, oac_error *error);
/* oac_batch_send and oac_batch_wait. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_run(oac_batch *batch, uint32_t timeout_ms, oac_error *error);
/* Has the server begin with none of the calls that it has not begun with; what became of the others, oac_batch_wait
 * tells. OAC_ERROR_ARGUMENT: the API cannot, or the batch has no ticket or no group; OAC_ERROR_RESPONSE: the server
 * says that it has stopped nothing. */
OAC_API OAC_MUST_CHECK oac_status oac_batch_stop(oac_batch *batch, oac_error *error);
/* What is known of it. Valid as long as the batch is, and kept up to date. Of null: nothing. */
OAC_API const oac_batch_progress *oac_batch_look(const oac_batch *batch);
/* What has become of a call, also when its batch has been freed. OAC_FATE_NONE for null. */
OAC_API oac_fate oac_call_fate(const oac_call *call);

OAC_END_DECLS

#endif
