/* created_without_put_thing: PUT /things/{id}
 * Made from tests/codegen/golden/created_without.yaml:9 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef CREATED_WITHOUT_PUT_THING_H
#define CREATED_WITHOUT_PUT_THING_H

#include <oac/oac.h>

#include <created_without/client.h>
#include <created_without/reply.h>
#include <created_without/thing.h>

OAC_BEGIN_DECLS

/* putThing.
 *
 * id: integer. Required.
 *
 * `request` may be null: then there is no body.
 *
 * An item of labels without weight or of leaves without leafId is created anew each time it is sent: a request with
 * one is not sent again where it may have been carried out (oac_call_once). */
OAC_API OAC_MUST_CHECK oac_status created_without_put_thing(oac_client *client, int64_t id,
                                                            const created_without_thing *request, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status created_without_put_thing_prepare(oac_client *client, int64_t id,
                                                                    const created_without_thing *request,
                                                                    oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status created_without_put_thing_finish(oac_call *call, oac_error *error);

/* The request that makes `after` of `before`: of what was read, and a changed copy of it
 * (created_without_reply_copy). It has what differs, as oac_record_changes says (oac/type.h); all of it is absent
 * where nothing does. It owns its memory: end with created_without_thing_dispose. */
static inline OAC_MUST_CHECK oac_status created_without_put_thing_changes(const created_without_reply *before,
                                                                          const created_without_reply *after,
                                                                          created_without_thing *request,
                                                                          oac_error *error)
{
    return oac_record_changes(&created_without_reply_oac_type, before, after, &created_without_thing_oac_type, request,
                              error);
}

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation created_without_put_thing_operation;

OAC_END_DECLS

#endif
