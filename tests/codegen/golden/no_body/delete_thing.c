/* no_body_delete_thing: the call.
 * Made from tests/codegen/golden/no_body.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <no_body/delete_thing.h>

#include <oac/gen/operation.h>

#include "no_body_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_no_body_delete_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_no_body_delete_thing[] = {200, 0};
static const oac_scheme *const security_of_no_body_delete_thing[] = {NULL};
static const oac_argument arguments_of_no_body_delete_thing[] = {
    {"/things/", "id", &oac_type_int, rules_1_of_no_body_delete_thing, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation no_body_delete_thing_operation = {
    .abi = OAC_ABI,
    .id = "deleteThing",
    .method = "DELETE",
    .path = "/things/{id}",
    .idempotent = true,
    .statuses = statuses_of_no_body_delete_thing,
    .security = security_of_no_body_delete_thing,
    .alternative_count = 1,
    .arguments = arguments_of_no_body_delete_thing,
    .argument_count = 1,
    .response = &no_body_delete_thing_response_oac_type,
    .needed = "client and prepared",
};

oac_status no_body_delete_thing_prepare(oac_client *client, int64_t id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &no_body_delete_thing_operation, &given, prepared, error);
}

oac_status no_body_delete_thing_finish(oac_call *call, no_body_delete_thing_response *response, oac_error *error)
{
    return oac_operation_finish(call, &no_body_delete_thing_operation, response, error);
}

oac_status no_body_delete_thing(oac_client *client, int64_t id, no_body_delete_thing_response *response,
                                oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &no_body_delete_thing_operation, &given, response, error);
}
