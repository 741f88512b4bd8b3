/* ecwid_search_domains_for_purchase: the call.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/dictionaries-discounts-domains.yaml:54), not this file. */
#include <ecwid/search_domains_for_purchase.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_domains_for_purchase[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_search_domains_for_purchase[] = {200, 0};
static const oac_scheme *const security_of_ecwid_search_domains_for_purchase[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_search_domains_for_purchase[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_search_domains_for_purchase, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_search_domains_for_purchase[] = {
    {"keyword", "keyword", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_search_domains_for_purchase_params none_of_ecwid_search_domains_for_purchase =
    ECWID_SEARCH_DOMAINS_FOR_PURCHASE_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_search_domains_for_purchase_operation = {
    .abi = OAC_ABI,
    .id = "searchDomainsForPurchase",
    .method = "GET",
    .path = "/{storeId}/domains/search",
    .number = 210,
    .idempotent = true,
    .statuses = statuses_of_ecwid_search_domains_for_purchase,
    .security = security_of_ecwid_search_domains_for_purchase,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_search_domains_for_purchase,
    .argument_count = 1,
    .rest = "/domains/search",
    .params = &ecwid_search_domains_for_purchase_params_oac_type,
    .fields = fields_of_ecwid_search_domains_for_purchase,
    .field_count = 1,
    .none = &none_of_ecwid_search_domains_for_purchase,
    .response = &ecwid_domain_offers_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_search_domains_for_purchase_prepare(oac_client *client, int64_t store_id,
                                                     const ecwid_search_domains_for_purchase_params *params,
                                                     oac_call **prepared, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_search_domains_for_purchase_operation, &given, prepared, error);
}

oac_status ecwid_search_domains_for_purchase_finish(oac_call *call, ecwid_domain_offers *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_search_domains_for_purchase_operation, response, error);
}

oac_status ecwid_search_domains_for_purchase(oac_client *client, int64_t store_id,
                                             const ecwid_search_domains_for_purchase_params *params,
                                             ecwid_domain_offers *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_search_domains_for_purchase_operation, &given, response, error);
}
