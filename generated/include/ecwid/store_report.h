/* ecwid_store_report: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25622 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORT_H
#define ECWID_STORE_REPORT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_report ecwid_store_report;
extern OAC_API const oac_type ecwid_store_report_oac_type;

OAC_END_DECLS

#include <ecwid/store_report_answered_period.h>
#include <ecwid/store_report_dataset.h>
#include <ecwid/store_report_first_day_of_week.h>
#include <ecwid/store_report_value.h>

OAC_BEGIN_DECLS

/* A report on a time.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-store-reports#response-json */
struct ecwid_store_report {
    /* reportType: Which report it is. */
    oac_opt_string report_type;
    /* startedFrom: Beginning of the time, a UNIX timestamp in seconds. Only where it was asked for. */
    oac_opt_int started_from;
    /* endedAt: End of the time, a UNIX timestamp in seconds. Only where it was asked for. */
    oac_opt_int ended_at;
    /* timeScaleValue: How long the spans of a chart are. Only where it was asked for. */
    oac_opt_string time_scale_value;
    /* firstDayOfWeek: Day with which weeks begin. */
    ecwid_store_report_first_day_of_week_opt first_day_of_week;
    /* comparePeriod: With which time it is compared. */
    ecwid_store_report_answered_period_opt compare_period;
    /* aggregatedData: Figures over the whole time. */
    ecwid_store_report_value_list aggregated_data;
    /* dataset: Figures by span of time, device, country or the like. Not in tables. */
    ecwid_store_report_dataset_list dataset;
    /* comparePeriodAggregatedData: The figures over the time that it is compared with. */
    ecwid_store_report_value_list compare_period_aggregated_data;
    /* comparePeriodDataset: The figures by span and so on of the time that it is compared with. */
    ecwid_store_report_dataset_list compare_period_dataset;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_REPORT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_serialize(const ecwid_store_report *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_store_report *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_validate(const ecwid_store_report *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_report_dispose(ecwid_store_report *value);

OAC_RECORD_FUNCTIONS(ecwid_store_report)
OAC_CJSON_FUNCTIONS(ecwid_store_report)

OAC_END_DECLS

#endif
