/* ecwid_store_report_dataset: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25669 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORT_DATASET_H
#define ECWID_STORE_REPORT_DATASET_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_report_dataset ecwid_store_report_dataset;
extern OAC_API const oac_type ecwid_store_report_dataset_oac_type;

/* An array of ecwid_store_report_dataset: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_report_dataset_list {
    oac_presence state;
    size_t count;
    const ecwid_store_report_dataset *items;
} ecwid_store_report_dataset_list;
OAC_LIST_FUNCTIONS(ecwid_store_report_dataset_list, ecwid_store_report_dataset)
extern OAC_API const oac_type ecwid_store_report_dataset_list_oac_type;

OAC_END_DECLS

#include <ecwid/store_report_value.h>

OAC_BEGIN_DECLS

/* Figures of one span of time, device, country or the like.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-store-reports#dataset */
struct ecwid_store_report_dataset {
    /* orderBy: Its place in the report. */
    oac_opt_int order_by;
    /* datapointId: What it is about, such as Mobile or June 1, 2024. */
    oac_opt_string datapoint_id;
    /* startTimeStamp: Beginning of the span, a UNIX timestamp in seconds. Only in charts. */
    oac_opt_int start_time_stamp;
    /* endTimeStamp: End of the span, a UNIX timestamp in seconds. Only in charts. */
    oac_opt_int end_time_stamp;
    /* percentage: Its share in percent. Only in pie charts. */
    oac_opt_number percentage;
    /* data: The figures. */
    ecwid_store_report_value_list data;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_REPORT_DATASET_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_dataset_serialize(const ecwid_store_report_dataset *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_dataset_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_store_report_dataset *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_dataset_validate(const ecwid_store_report_dataset *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_store_report_dataset_dispose(ecwid_store_report_dataset *value);

OAC_RECORD_FUNCTIONS(ecwid_store_report_dataset)
OAC_CJSON_FUNCTIONS(ecwid_store_report_dataset)

OAC_END_DECLS

#endif
