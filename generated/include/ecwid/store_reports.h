/* ecwid_store_reports: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25622 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORTS_H
#define ECWID_STORE_REPORTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_reports ecwid_store_reports;
extern OAC_API const oac_type ecwid_store_reports_oac_type;

OAC_END_DECLS

#include <ecwid/store_reports_aggregated_data.h>
#include <ecwid/store_reports_compare_period.h>
#include <ecwid/store_reports_dataset.h>
#include <ecwid/store_reports_first_day_of_week.h>

OAC_BEGIN_DECLS

/* The object StoreReports of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-store-reports#response-json */
struct ecwid_store_reports {
    /* reportType: string. */
    oac_opt_string report_type;
    /* startedFrom: integer. */
    oac_opt_int started_from;
    /* endedAt: integer. */
    oac_opt_int ended_at;
    /* timeScaleValue: string. */
    oac_opt_string time_scale_value;
    /* firstDayOfWeek: string. */
    ecwid_store_reports_first_day_of_week_opt first_day_of_week;
    /* comparePeriod: string. */
    ecwid_store_reports_compare_period_opt compare_period;
    /* aggregatedData: array of objects. */
    ecwid_store_reports_aggregated_data_list aggregated_data;
    /* dataset: array of objects. */
    ecwid_store_reports_dataset_list dataset;
    /* comparePeriodAggregatedData: array of objects. */
    ecwid_store_reports_aggregated_data_list compare_period_aggregated_data;
    /* comparePeriodDataset: array of objects. */
    ecwid_store_reports_dataset_list compare_period_dataset;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_REPORTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_reports_serialize(const ecwid_store_reports *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_reports_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_store_reports *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_reports_validate(const ecwid_store_reports *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_reports_dispose(ecwid_store_reports *value);

OAC_RECORD_FUNCTIONS(ecwid_store_reports)
OAC_CJSON_FUNCTIONS(ecwid_store_reports)

OAC_END_DECLS

#endif
