/* ecwid_tax_classes_by_country: the call.
 * Made from spec/ecwid/openapi.yaml:2509 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_classes_by_country.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_tax_classes_by_country[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_tax_classes_by_country[] = {200, 0};
static const oac_scheme *const security_of_ecwid_tax_classes_by_country[] = {&ecwid_schemes[0], NULL, NULL};
static const oac_argument arguments_of_ecwid_tax_classes_by_country[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_tax_classes_by_country, NULL, OAC_CHECK_REQUIRED, 0},
};
static const oac_parameter fields_of_ecwid_tax_classes_by_country[] = {
    {"lang", "lang", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"countryCode", "countryCode", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
static const ecwid_tax_classes_by_country_params none_of_ecwid_tax_classes_by_country =
    ECWID_TAX_CLASSES_BY_COUNTRY_PARAMS_INIT;
/* clang-format on */

const oac_operation ecwid_tax_classes_by_country_operation = {
    .abi = OAC_ABI,
    .id = "taxClassesByCountry",
    .method = "GET",
    .path = "/{storeId}/taxClasses",
    .number = 58,
    .idempotent = true,
    .statuses = statuses_of_ecwid_tax_classes_by_country,
    .security = security_of_ecwid_tax_classes_by_country,
    .alternative_count = 2,
    .arguments = arguments_of_ecwid_tax_classes_by_country,
    .argument_count = 1,
    .rest = "/taxClasses",
    .params = &ecwid_tax_classes_by_country_params_oac_type,
    .fields = fields_of_ecwid_tax_classes_by_country,
    .field_count = 2,
    .none = &none_of_ecwid_tax_classes_by_country,
    .response = &ecwid_tax_classes_by_country_response_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_tax_classes_by_country_prepare(oac_client *client, int64_t store_id,
                                                const ecwid_tax_classes_by_country_params *params, oac_call **prepared,
                                                oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_tax_classes_by_country_operation, &given, prepared, error);
}

oac_status ecwid_tax_classes_by_country_finish(oac_call *call, ecwid_tax_classes_by_country_response *response,
                                               oac_error *error)
{
    return oac_operation_finish(call, &ecwid_tax_classes_by_country_operation, response, error);
}

oac_status ecwid_tax_classes_by_country(oac_client *client, int64_t store_id,
                                        const ecwid_tax_classes_by_country_params *params,
                                        ecwid_tax_classes_by_country_response *response, oac_error *error)
{
    const void *const given_arguments[] = {&store_id};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_tax_classes_by_country_operation, &given, response, error);
}
