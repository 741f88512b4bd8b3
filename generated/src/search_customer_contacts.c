/* ecwid_search_customer_contacts: the call.
 * Made from spec/ecwid/openapi.yaml:1745 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_customer_contacts.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_customer_contacts[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_customer_contacts[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_customer_contacts[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_customer_contacts[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_customer_contacts, NULL, OAC_CHECK_REQUIRED, 0},
    {
        "/customers/",
        "customerId",
        &oac_type_int,
        rules_1_of_ecwid_search_customer_contacts,
        NULL,
        OAC_CHECK_REQUIRED,
        1,
    },
};
/* clang-format on */

const oac_operation ecwid_search_customer_contacts_operation = {
    .abi = OAC_ABI,
    .id = "searchCustomerContacts",
    .method = "GET",
    .path = "/{storeId}/customers/{customerId}/contacts",
    .number = 36,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_customer_contacts,
    .security = security_of_ecwid_search_customer_contacts,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_customer_contacts,
    .argument_count = 2,
    .rest = "/contacts",
    .response = &ecwid_customer_contacts_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_customer_contacts_prepare(oac_client *client, int64_t store_id, int64_t customer_id,
                                                  oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_prepare(client, &ecwid_search_customer_contacts_operation, &given, prepared, error);
}

oac_status ecwid_search_customer_contacts_finish(oac_call *call, ecwid_customer_contacts *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_customer_contacts_operation, response, error);
}

oac_status ecwid_search_customer_contacts(oac_client *client, int64_t store_id, int64_t customer_id,
                                          ecwid_customer_contacts *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &customer_id};
    const oac_given given = {.arguments = given_arguments};
    return oac_operation_call(client, &ecwid_search_customer_contacts_operation, &given, response, error);
}
