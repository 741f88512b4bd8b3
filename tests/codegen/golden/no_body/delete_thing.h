/* no_body_delete_thing: DELETE /things/{id}
 * Made from tests/codegen/golden/no_body.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NO_BODY_DELETE_THING_H
#define NO_BODY_DELETE_THING_H

#include <oac/oac.h>

#include <no_body/client.h>
#include <no_body/delete_thing_response.h>

OAC_BEGIN_DECLS

/* deleteThing.
 *
 * id: integer. Required. At least 1.
 *
 * What breaks a rule of the description is refused before anything is sent (OAC_ERROR_INVALID), as the validation
 * mode of the client says. On success `response` owns one arena: end with no_body_delete_thing_response_dispose. On
 * failure it is untouched. It may be null when nobody wants to see the answer. An answer that cannot be used is
 * OAC_ERROR_RESPONSE: the request may have been carried out all the same.
 *
 * The outcome in `error` (may be null) says whether the request may have reached the server; after a success, too,
 * it has attempts, HTTP status and request id. Any number of threads may call this with one client. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing(oac_client *client, int64_t id,
                                                       no_body_delete_thing_response *response, oac_error *error);

/* The same in two halves, for calls that do not wait (oac/front.h). _prepare checks the arguments and makes the call
 * ready to be sent: it is handed to oac_front_start, or to oac_call_perform, and ends with oac_call_end; what it was
 * given may go as soon as it returns; on failure `*prepared` is null. _finish reads the answer of a call that
 * succeeded into `response`, as the blocking call does; of any other call, and of null, it is OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing_prepare(oac_client *client, int64_t id, oac_call **prepared,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing_finish(oac_call *call, no_body_delete_thing_response *response,
                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation no_body_delete_thing_operation;

OAC_END_DECLS

#endif
