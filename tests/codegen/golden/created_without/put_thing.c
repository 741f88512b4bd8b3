/* created_without_put_thing: the call.
 * Made from tests/codegen/golden/created_without.yaml:9 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/put_thing.h>

#include <oac/gen/operation.h>

#include "created_without_codec.h"

/* clang-format off */
static const uint16_t statuses_of_created_without_put_thing[] = {200, 204, 205, 0};
static const oac_argument arguments_of_created_without_put_thing[] = {
    {"/things/", "id", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation created_without_put_thing_operation = {
    .abi = OAC_ABI,
    .id = "putThing",
    .method = "PUT",
    .path = "/things/{id}",
    .idempotent = true,
    .statuses = statuses_of_created_without_put_thing,
    .arguments = arguments_of_created_without_put_thing,
    .argument_count = 1,
    .request = &created_without_thing_oac_type,
    .optional_body = true,
    .needed = "client and prepared",
};

oac_status created_without_put_thing_prepare(oac_client *client, int64_t id, const created_without_thing *request,
                                             oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &created_without_put_thing_operation, &given, prepared, error);
}

oac_status created_without_put_thing_finish(oac_call *call, oac_error *error)
{
    return oac_operation_finish(call, &created_without_put_thing_operation, NULL, error);
}

oac_status created_without_put_thing(oac_client *client, int64_t id, const created_without_thing *request,
                                     oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &created_without_put_thing_operation, &given, NULL, error);
}
