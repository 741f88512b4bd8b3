/* ecwid_search_checkout_extra_fields: the call.
 * Made from spec/ecwid/openapi.yaml:1303 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_checkout_extra_fields.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_checkout_extra_fields[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_checkout_extra_fields[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_checkout_extra_fields[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_checkout_extra_fields[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_checkout_extra_fields, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_search_checkout_extra_fields_operation = {
    .abi = OAC_ABI,
    .id = "searchCheckoutExtraFields",
    .method = "GET",
    .path = "/{storeId}/profile/extrafields",
    .number = 29,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_checkout_extra_fields,
    .security = security_of_ecwid_search_checkout_extra_fields,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_checkout_extra_fields,
    .argument_count = 1,
    .rest = "/profile/extrafields",
    .response = &ecwid_checkout_extra_fields_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_checkout_extra_fields_prepare(oac_client *client, int64_t store_id, oac_call **prepared,
                                                      oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_search_checkout_extra_fields_operation, &given, prepared, error);
}

oac_status ecwid_search_checkout_extra_fields_finish(oac_call *call, ecwid_checkout_extra_fields *response,
                                                     oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_checkout_extra_fields_operation, response, error);
}

oac_status ecwid_search_checkout_extra_fields(oac_client *client, int64_t store_id,
                                              ecwid_checkout_extra_fields *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_search_checkout_extra_fields_operation, &given, response, error);
}
