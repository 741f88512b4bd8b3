/* ecwid_search_store_domains: the call.
 * Made from spec/ecwid/openapi.yaml:3094 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_store_domains.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_store_domains[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_store_domains[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_store_domains[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_store_domains[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_store_domains, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_store_domains[] = {
    {"responseFields", "responseFields", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE | OAC_SELECTS},
};
/* clang-format on */

const oac_operation ecwid_search_store_domains_operation = {
    .abi = OAC_ABI,
    .id = "searchStoreDomains",
    .method = "GET",
    .path = "/{storeId}/domains",
    .number = 70,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_store_domains,
    .security = security_of_ecwid_search_store_domains,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_store_domains,
    .argument_count = 1,
    .rest = "/domains",
    .params = &ecwid_search_store_domains_params_oac_type,
    .fields = fields_of_ecwid_search_store_domains,
    .field_count = 1,
    .response = &ecwid_store_domains_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_store_domains_prepare(oac_client *client, int64_t store_id,
                                              const ecwid_search_store_domains_params *params, oac_call **prepared,
                                              oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_store_domains_operation, &given, prepared, error);
}

oac_status ecwid_search_store_domains_finish(oac_call *call, ecwid_store_domains *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_store_domains_operation, response, error);
}

oac_status ecwid_search_store_domains(oac_client *client, int64_t store_id,
                                      const ecwid_search_store_domains_params *params, ecwid_store_domains *response,
                                      oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_store_domains_operation, &given, response, error);
}
