/* Operations, and one call under way: what a program does with one that it has prepared itself, and what it can ask of
 * its answer. Public.
 *
 * What is true of every operation, whose generated header says only what is its own:
 *
 *     status = shop_update_thing(client, store, &params, &request, &response, &error);
 *
 * Any number of threads may do so with one client. Of the arguments an operation has those that its description asks
 * for; `store` stands for the values in its path. All of them are only borrowed: until the function returns, but bytes
 * to send (`body`, members that are sources: oac/bytes.h) until the call has ended. What breaks a rule of the
 * description is refused before anything is sent (OAC_ERROR_INVALID), as the validation mode of the client says.
 *
 * On success `response` owns one arena: its _dispose releases it. On failure it is untouched. It may be null when
 * nobody wants to see the answer; so may `answer`, the sink that bytes go to, those of a success alone, which then has
 * their length and content type. An answer that cannot be used is OAC_ERROR_RESPONSE: the request may have been carried
 * out all the same. The outcome in `error`, which may be null, says whether the request may have reached the server;
 * after a success, too, it has attempts, HTTP status and request id. What may have been carried out is sent again only
 * where a second time does no harm: see oac_call_once.
 *
 * The same in two halves, for calls that do not wait (oac/front.h) or have a header of their own:
 *
 *     status = shop_update_thing_prepare(client, store, &params, &request, &call, &error);
 *     status = status == OAC_OK ? oac_call_perform(call, &error) : status;
 *     status = status == OAC_OK ? shop_update_thing_finish(call, &response, &error) : status;
 *     oac_call_end(call);
 *
 * _prepare checks the arguments and makes the call ready to be sent; on failure `*prepared` is null. _finish reads the
 * answer of a call that succeeded into `response`; of any other call, and of null, it is OAC_ERROR_ARGUMENT. Many
 * prepared calls can be sent as one, where the API has such a thing (oac/batch.h).
 *
 * Guides: oac-start(7), oac-retries(7). */
#ifndef OAC_CALL_H
#define OAC_CALL_H

#include "client.h"

OAC_BEGIN_DECLS

/* One call under way, with its buffers. Used by one thread. */
typedef struct oac_call oac_call;

/* What a description says of an operation; generated code has a constant one for each, called like the operation with
 * _operation behind it. */
typedef struct oac_operation oac_operation;

/* Adds a header to this call's request, in place of the client's of the same name, and of an earlier one of the call.
 * At most 128; see oac_header. Copied. An error sticks until oac_call_perform reports it. */
OAC_API void oac_call_header(oac_call *call, const char *name, const char *value);
/* This call must not be sent twice: it is sent again only where it was certainly not carried out (nothing of it was
 * sent, or the answer was 429), and otherwise ends with OAC_OUTCOME_UNKNOWN. So are all calls whose operation is not
 * idempotent. Before oac_call_perform, oac_front_start or oac_batch_add. Null is a no-op. */
OAC_API void oac_call_once(oac_call *call);
/* Sends the request and waits for the answer. OAC_OK: the status counts as done (oac-retries(7)),
 * and oac_call_answer holds the body. */
OAC_API OAC_MUST_CHECK oac_status oac_call_perform(oac_call *call, oac_error *error);
/* The body of the answer, of a refusal as well, after decompression, NUL-terminated; empty where there was none, or
 * where it went to a sink. Valid until oac_call_end. */
OAC_API oac_string oac_call_answer(const oac_call *call);
/* The HTTP status of the answer, of a refusal as well; 0: there is none. */
OAC_API int oac_call_http_status(const oac_call *call);
/* The value of a header of the answer, of a refusal as well: see oac_http_response_header. Valid until oac_call_end. */
OAC_API const char *oac_call_answer_header(const oac_call *call, const char *name);
/* Ends this call at once with OAC_ERROR_CANCELLED, or as soon as it is performed. From any thread, before
 * oac_call_end. */
OAC_API void oac_call_cancel(oac_call *call);
/* Gives the call back to the pool; a batch that it is in goes on without it. Null is a no-op, and so is a call that a
 * front has: its callback ends it. */
OAC_API void oac_call_end(oac_call *call);

OAC_END_DECLS

#endif
