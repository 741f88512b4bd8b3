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
 * A request is not sent again where it may have been carried out (oac_call_once). */
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing(oac_client *client, int64_t id,
                                                            const created_without_thing *request, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing_prepare(oac_client *client, int64_t id,
                                                                    const created_without_thing *request,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status created_without_add_thing_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation created_without_add_thing_operation;

OAC_END_DECLS

#endif
