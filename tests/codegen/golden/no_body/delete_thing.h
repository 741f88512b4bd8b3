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
 * id: integer. Required. At least 1. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing(oac_client *client, int64_t id,
                                                       no_body_delete_thing_response *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing_prepare(oac_client *client, int64_t id, oac_call **prepared,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status no_body_delete_thing_finish(oac_call *call, no_body_delete_thing_response *response,
                                                              oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation no_body_delete_thing_operation;

OAC_END_DECLS

#endif
