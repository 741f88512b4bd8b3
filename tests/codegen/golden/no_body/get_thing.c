/* no_body_get_thing: the call.
 * Made from tests/codegen/golden/no_body.yaml:14 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <no_body/get_thing.h>

#include <oac/gen/operation.h>

#include "no_body_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_no_body_get_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_no_body_get_thing[] = {200, 0};
static const oac_scheme *const security_of_no_body_get_thing[] = {&no_body_schemes[0], NULL};
static const oac_argument arguments_of_no_body_get_thing[] = {
    {"/things/", "id", &oac_type_int, rules_1_of_no_body_get_thing, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation no_body_get_thing_operation = {
    .abi = OAC_ABI,
    .id = "getThing",
    .method = "GET",
    .path = "/things/{id}",
    .idempotent = true,
    .statuses = statuses_of_no_body_get_thing,
    .security = security_of_no_body_get_thing,
    .alternative_count = 1,
    .arguments = arguments_of_no_body_get_thing,
    .argument_count = 1,
    .response = &no_body_thing_oac_type,
    .needed = "client and prepared",
};

oac_status no_body_get_thing_prepare(oac_client *client, int64_t id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &no_body_get_thing_operation, &given, prepared, error);
}

oac_status no_body_get_thing_finish(oac_call *call, no_body_thing *response, oac_error *error)
{
    return oac_operation_finish(call, &no_body_get_thing_operation, response, error);
}

oac_status no_body_get_thing(oac_client *client, int64_t id, no_body_thing *response, oac_error *error)
{
    const void *const given_arguments[] = {&id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &no_body_get_thing_operation, &given, response, error);
}
