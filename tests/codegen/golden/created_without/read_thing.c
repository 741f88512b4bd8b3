/* created_without_read_thing: the call.
 * Made from tests/codegen/golden/created_without.yaml:28 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/read_thing.h>

#include <oac/gen/operation.h>

#include "created_without_codec.h"

/* clang-format off */
static const uint16_t statuses_of_created_without_read_thing[] = {200, 0};
static const oac_argument arguments_of_created_without_read_thing[] = {
    {"/things/", "id", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation created_without_read_thing_operation = {
    .abi = OAC_ABI,
    .id = "readThing",
    .method = "GET",
    .path = "/things/{id}",
    .statuses = statuses_of_created_without_read_thing,
    .arguments = arguments_of_created_without_read_thing,
    .argument_count = 1,
    .response = &created_without_reply_oac_type,
    .needed = "client and prepared",
};

oac_status created_without_read_thing_prepare(oac_client *client, int64_t id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &created_without_read_thing_operation, &given, prepared, error);
}

oac_status created_without_read_thing_finish(oac_call *call, created_without_reply *response, oac_error *error)
{
    return oac_operation_finish(call, &created_without_read_thing_operation, response, error);
}

oac_status created_without_read_thing(oac_client *client, int64_t id, created_without_reply *response, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &created_without_read_thing_operation, &given, response, error);
}
