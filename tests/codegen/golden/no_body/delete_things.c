/* no_body_delete_things: the call.
 * Made from tests/codegen/golden/no_body.yaml:29 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <no_body/delete_things.h>

#include <oac/gen/operation.h>

#include "no_body_codec.h"

/* clang-format off */
static const uint16_t statuses_of_no_body_delete_things[] = {204, 205, 0};
static const oac_scheme *const security_of_no_body_delete_things[] = {NULL};
/* clang-format on */

const oac_operation no_body_delete_things_operation = {
    .abi = OAC_ABI,
    .id = "deleteThings",
    .method = "DELETE",
    .path = "/things",
    .idempotent = true,
    .statuses = statuses_of_no_body_delete_things,
    .security = security_of_no_body_delete_things,
    .alternative_count = 1,
    .rest = "/things",
    .needed = "client and prepared",
};

oac_status no_body_delete_things_prepare(oac_client *client, oac_call **prepared, oac_error *error)
{
    const oac_given given = {.arguments = NULL};
    return oac_operation_prepare(client, &no_body_delete_things_operation, &given, prepared, error);
}

oac_status no_body_delete_things_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &no_body_delete_things_operation, NULL, error);
}

oac_status no_body_delete_things(oac_client *client, oac_error *error)
{
    const oac_given given = {.arguments = NULL};
    return oac_operation_call(client, &no_body_delete_things_operation, &given, NULL, error);
}
