/* created_without_add_thing: POST /things/{id}
 * Made from tests/codegen/golden/created_without.yaml:15 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef CREATED_WITHOUT_ADD_THING_H
#define CREATED_WITHOUT_ADD_THING_H

#include <oac/oac.h>

#include <created_without/client.h>
#include <created_without/thing.h>

OAC_BEGIN_DECLS

/* addThing.
 *
 * id: integer. Required.
 *
 * `request` may be null: then there is no body.
 *
 * The request is only borrowed. What breaks a rule of the description is refused before anything is sent
 * (OAC_ERROR_INVALID), as the validation mode of the client says.
 *
 * A request is sent again only where it was certainly not carried out, and ends with OAC_OUTCOME_UNKNOWN where that
 * is not known.
 *
 * The outcome in `error` (may be null) says whether the request may have reached the server; after a success, too,
 * it has attempts, HTTP status and request id. Any number of threads may call this with one client. */
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing(oac_client *client, int64_t id,
                                                            const created_without_thing *request, oac_error *error);

/* The same in two halves, for calls that do not wait (oac/front.h). _prepare checks the arguments and makes the call
 * ready to be sent: it is handed to oac_front_start, or to oac_call_perform, and ends with oac_call_end; what it was
 * given may go as soon as it returns; on failure `*prepared` is null. _finish reads the answer of a call that
 * succeeded; of any other call, and of null, it is OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing_prepare(oac_client *client, int64_t id,
                                                                    const created_without_thing *request,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation created_without_add_thing_operation;

OAC_END_DECLS

#endif
