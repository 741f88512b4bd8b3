/* ecwid_get_store_reports: the call.
 * Made from spec/ecwid/openapi.yaml:10484 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_store_reports.h>

#include <oac/gen/parameters.h>

#include "ecwid_codec.h"

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_get_store_reports[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const uint16_t statuses_of_ecwid_get_store_reports[] = {200, 0};
static const oac_scheme *const security_of_ecwid_get_store_reports[] = {&ecwid_schemes[0], NULL};
static const oac_argument arguments_of_ecwid_get_store_reports[] = {
    {"/", "storeId", &oac_type_int, rules_1_of_ecwid_get_store_reports, NULL, OAC_CHECK_REQUIRED, 0},
    {"/reports/", "reportType", &ecwid_store_report_type_oac_type, NULL, NULL, OAC_CHECK_REQUIRED, 1},
};
static const oac_parameter fields_of_ecwid_get_store_reports[] = {
    {"startedFrom", "startedFrom", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"endedAt", "endedAt", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"timeScaleValue", "timeScaleValue", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
    {"comparePeriod", "comparePeriod", OAC_IN_QUERY, OAC_STYLE_FORM, OAC_EXPLODE},
};
/* clang-format on */

const oac_operation ecwid_get_store_reports_operation = {
    .abi = OAC_ABI,
    .id = "getStoreReports",
    .method = "GET",
    .path = "/{storeId}/reports/{reportType}",
    .number = 205,
    .idempotent = true,
    .statuses = statuses_of_ecwid_get_store_reports,
    .security = security_of_ecwid_get_store_reports,
    .alternative_count = 1,
    .arguments = arguments_of_ecwid_get_store_reports,
    .argument_count = 2,
    .params = &ecwid_get_store_reports_params_oac_type,
    .fields = fields_of_ecwid_get_store_reports,
    .field_count = 4,
    .response = &ecwid_store_report_oac_type,
    .needed = "client and prepared",
};

oac_status ecwid_get_store_reports_prepare(oac_client *client, int64_t store_id,
                                           ecwid_store_report_type_opt report_type,
                                           const ecwid_get_store_reports_params *params, oac_call **prepared,
                                           oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &report_type};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_prepare(client, &ecwid_get_store_reports_operation, &given, prepared, error);
}

oac_status ecwid_get_store_reports_finish(oac_call *call, ecwid_store_report *response, oac_error *error)
{
    return oac_operation_finish(call, &ecwid_get_store_reports_operation, response, error);
}

oac_status ecwid_get_store_reports(oac_client *client, int64_t store_id, ecwid_store_report_type_opt report_type,
                                   const ecwid_get_store_reports_params *params, ecwid_store_report *response,
                                   oac_error *error)
{
    const void *const given_arguments[] = {&store_id, &report_type};
    const oac_given given = {.arguments = given_arguments, .params = params};
    return oac_operation_call(client, &ecwid_get_store_reports_operation, &given, response, error);
}
