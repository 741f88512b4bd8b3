/* faces_search_batches: the call.
 * Made from tests/codegen/golden/faces.yaml:40 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <faces/search_batches.h>

#include <oac/gen/parameters.h>

#include "faces_codec.h"

/* clang-format off */
static const uint16_t statuses_of_faces_search_batches[] = {200, 0};
static const oac_argument arguments_of_faces_search_batches[] = {
    {"/orders/", "orderId", &oac_type_string, NULL, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_faces_search_batches[] = {
    {"status", "status", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const faces_search_batches_params none_of_faces_search_batches = FACES_SEARCH_BATCHES_PARAMS_INIT;
/* clang-format on */

const oac_operation faces_search_batches_operation = {
    .abi = OAC_ABI,
    .id = "searchBatches",
    .method = "GET",
    .path = "/orders/{orderId}/batch",
    .idempotent = true,
    .statuses = statuses_of_faces_search_batches,
    .arguments = arguments_of_faces_search_batches,
    .argument_count = 1,
    .rest = "/batch",
    .params = &faces_search_batches_params_oac_type,
    .fields = fields_of_faces_search_batches,
    .field_count = 1,
    .none = &none_of_faces_search_batches,
    .response = &faces_batches_oac_type,
    .needed = "client and prepared",
};

oac_status faces_search_batches_prepare(oac_client *client, oac_string order_id,
                                        const faces_search_batches_params *params, oac_call **prepared,
                                        oac_error *error)
{
    const void *const given_arguments[] = {&order_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &faces_search_batches_operation, &given, prepared, error);
}

oac_status faces_search_batches_finish(oac_call *call, faces_batches *response, oac_error *error)
{
    return oac_operation_finish(call, &faces_search_batches_operation, response, error);
}

oac_status faces_search_batches(oac_client *client, oac_string order_id, const faces_search_batches_params *params,
                                faces_batches *response, oac_error *error)
{
    const void *const given_arguments[] = {&order_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &faces_search_batches_operation, &given, response, error);
}
