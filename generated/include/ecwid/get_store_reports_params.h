/* ecwid_get_store_reports_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:10484 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STORE_REPORTS_PARAMS_H
#define ECWID_GET_STORE_REPORTS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_store_reports_params ecwid_get_store_reports_params;
extern OAC_API const oac_type ecwid_get_store_reports_params_oac_type;

OAC_END_DECLS

#include <ecwid/get_store_reports_time_scale_value.h>
#include <ecwid/store_report_period.h>

OAC_BEGIN_DECLS

/* The parameters of getStoreReports in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_get_store_reports_params {
    /* startedFrom: Beginning of the time that is reported on, a UNIX timestamp in seconds. The store's first day
     * where it is left out. In the query. */
    oac_opt_int started_from;
    /* endedAt: End of the time that is reported on, a UNIX timestamp in seconds. Now, where it is left out. In the
     * query. */
    oac_opt_int ended_at;
    /* timeScaleValue: How long the spans are that a chart is made of. In the query. */
    ecwid_get_store_reports_time_scale_value_opt time_scale_value;
    /* comparePeriod: With which time it is compared. With none where it is left out. In the query. */
    ecwid_store_report_period_opt compare_period;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_STORE_REPORTS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports_params_serialize(const ecwid_get_store_reports_params *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports_params_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_get_store_reports_params *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_store_reports_params_validate(const ecwid_get_store_reports_params *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_store_reports_params_dispose(ecwid_get_store_reports_params *value);

OAC_RECORD_FUNCTIONS(ecwid_get_store_reports_params)
OAC_CJSON_FUNCTIONS(ecwid_get_store_reports_params)

OAC_END_DECLS

#endif
