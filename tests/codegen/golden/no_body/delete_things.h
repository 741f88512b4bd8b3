/* no_body_delete_things: DELETE /things
 * Made from tests/codegen/golden/no_body.yaml:29 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NO_BODY_DELETE_THINGS_H
#define NO_BODY_DELETE_THINGS_H

#include <oac/oac.h>

#include <no_body/client.h>

OAC_BEGIN_DECLS

/* deleteThings. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_things(oac_client *client, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status no_body_delete_things_prepare(oac_client *client, oac_call **prepared,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status no_body_delete_things_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation no_body_delete_things_operation;

OAC_END_DECLS

#endif
