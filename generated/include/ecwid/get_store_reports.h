/* ecwid_get_store_reports: GET /{storeId}/reports/{reportType}
 * Made from spec/ecwid/openapi.yaml:10484 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STORE_REPORTS_H
#define ECWID_GET_STORE_REPORTS_H

#include <oac/oac.h>

#include <ecwid/client.h>
#include <ecwid/get_store_reports_params.h>
#include <ecwid/store_report.h>
#include <ecwid/store_report_type.h>

OAC_BEGIN_DECLS

/* Get store reports.
 *
 * Makes one of the reports that the control panel shows, such as visitors or revenue over time.
 *
 * Scopes: read_store_stats.
 *
 * Credentials: bearerAuth.
 *
 * storeId: Number of the store, as its owner sees it in the control panel. Required. At least 1.
 *
 * reportType: Which report to make. Some that the vendor lists are not available yet. Required.
 *
 * `params` holds the other parameters; it may be null: then there are none.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-store-reports */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports(oac_client *client, int64_t store_id,
                                                          ecwid_store_report_type_opt report_type,
                                                          const ecwid_get_store_reports_params *params,
                                                          ecwid_store_report *response, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports_prepare(oac_client *client, int64_t store_id,
                                                                  ecwid_store_report_type_opt report_type,
                                                                  const ecwid_get_store_reports_params *params,
                                                                  oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports_finish(oac_call *call, ecwid_store_report *response,
                                                                 oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation ecwid_get_store_reports_operation;

OAC_END_DECLS

#endif
