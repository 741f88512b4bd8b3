/* ecwid_purchase_domain: the call.
 * Made from spec/ecwid/openapi.yaml:3006 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/purchase_domain.h>

#include <oac/gen/operation.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_purchase_domain[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_purchase_domain[] = {200, 0};
static const oac_scheme *const security_of_ecwid_purchase_domain[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_purchase_domain[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_purchase_domain, NULL, OAC_CHECK_REQUIRED, 0},
};
/* clang-format on */

const oac_operation ecwid_purchase_domain_operation = {
    .abi = OAC_ABI,
    .id = "purchaseDomain",
    .method = "POST",
    .path = "/{storeId}/domains/purchase",
    .number = 68,
    .statuses = statuses_of_ecwid_purchase_domain,
    .security = security_of_ecwid_purchase_domain,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_purchase_domain,
    .argument_count = 1,
    .rest = "/domains/purchase",
    .request = &ecwid_purchase_domain_request_oac_type,
    .response = &ecwid_domain_oac_type,
    .needed = "client, request and prepared",
};

oac_status ecwid_purchase_domain_prepare(oac_client *client, int64_t store_id,
                                         const ecwid_purchase_domain_request *request, oac_call **prepared,
                                         oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_prepare(client, &ecwid_purchase_domain_operation, &given, prepared, error);
}

oac_status ecwid_purchase_domain_finish(oac_call *call, ecwid_domain *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_purchase_domain_operation, response, error);
}

oac_status ecwid_purchase_domain(oac_client *client, int64_t store_id, const ecwid_purchase_domain_request *request,
                                 ecwid_domain *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .request = request};
    return oac_operation_call(client, &ecwid_purchase_domain_operation, &given, response, error);
}
