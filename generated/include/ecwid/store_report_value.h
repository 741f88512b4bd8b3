/* ecwid_store_report_value: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25660 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_REPORT_VALUE_H
#define ECWID_STORE_REPORT_VALUE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_report_value ecwid_store_report_value;
extern OAC_API const oac_type ecwid_store_report_value_oac_type;

/* An array of ecwid_store_report_value: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_report_value_list {
    oac_presence state;
    size_t count;
    const ecwid_store_report_value *items;
} ecwid_store_report_value_list;
OAC_LIST_FUNCTIONS(ecwid_store_report_value_list, ecwid_store_report_value)
extern OAC_API const oac_type ecwid_store_report_value_list_oac_type;

/* A figure of a report.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-store-reports#aggregateddata */
struct ecwid_store_report_value {
    /* dataId: What it is a figure of. */
    oac_opt_string data_id;
    /* dataValue: The figure. */
    oac_opt_number data_value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_REPORT_VALUE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_value_serialize(const ecwid_store_report_value *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_value_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_store_report_value *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_report_value_validate(const ecwid_store_report_value *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_store_report_value_dispose(ecwid_store_report_value *value);

OAC_RECORD_FUNCTIONS(ecwid_store_report_value)
OAC_CJSON_FUNCTIONS(ecwid_store_report_value)

OAC_END_DECLS

#endif
