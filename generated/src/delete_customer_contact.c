/* ecwid_delete_customer_contact: the call.
 * Made from spec/ecwid/openapi.yaml:1784 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/delete_customer_contact.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_delete_customer_contact[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_delete_customer_contact[] = {200, 0};
static const oac_scheme *const security_of_ecwid_delete_customer_contact[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_delete_customer_contact[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_delete_customer_contact, NULL, OAC_CHECK_REQUIRED, 0},
    {"/customers/", "customerId", &oac_type_int, rules_1_of_ecwid_delete_customer_contact, NULL, OAC_CHECK_REQUIRED, 1},
    {"/contacts/", "contactId", &oac_type_int, NULL, NULL, OAC_CHECK_REQUIRED, 2},
};
/* clang-format on */

const oac_operation ecwid_delete_customer_contact_operation = {
    .abi = OAC_ABI,
    .id = "deleteCustomerContact",
    .method = "DELETE",
    .path = "/{storeId}/customers/{customerId}/contacts/{contactId}",
    .number = 40,
    .idempotent = true,
    .statuses = statuses_of_ecwid_delete_customer_contact,
    .security = security_of_ecwid_delete_customer_contact,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_delete_customer_contact,
    .argument_count = 3,
    .response = &ecwid_delete_result_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_delete_customer_contact_prepare(oac_client *client, int64_t store_id, int64_t customer_id,
                                                 int64_t contact_id, oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id, &contact_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_delete_customer_contact_operation, &given, prepared, error);
}

oac_status ecwid_delete_customer_contact_finish(oac_call *call, ecwid_delete_result *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_delete_customer_contact_operation, response, error);
}

oac_status ecwid_delete_customer_contact(oac_client *client, int64_t store_id, int64_t customer_id, int64_t contact_id,
                                         ecwid_delete_result *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id, &contact_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_delete_customer_contact_operation, &given, response, error);
}
