/* ecwid_get_specific_app_storage_data_response: a whole document of the description.
 * Made from spec/ecwid/openapi.yaml:124 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_SPECIFIC_APP_STORAGE_DATA_RESPONSE_H
#define ECWID_GET_SPECIFIC_APP_STORAGE_DATA_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

#include <ecwid/app_storage_data.h>

OAC_BEGIN_DECLS

/* The whole document: array of objects. */
typedef struct ecwid_get_specific_app_storage_data_response {
    /* Array of objects. */
    ecwid_app_storage_data_list value;
    /* What a parsed document owns; null in most programs. */
    oac_extra *extra;
} ecwid_get_specific_app_storage_data_response;
extern OAC_API const oac_type ecwid_get_specific_app_storage_data_response_oac_type;

/* Without a value. */
#define ECWID_GET_SPECIFIC_APP_STORAGE_DATA_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_specific_app_storage_data_response_serialize(
    const ecwid_get_specific_app_storage_data_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_specific_app_storage_data_response_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_get_specific_app_storage_data_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_specific_app_storage_data_response_validate(
    const ecwid_get_specific_app_storage_data_response *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_get_specific_app_storage_data_response_dispose(ecwid_get_specific_app_storage_data_response *value);

OAC_RECORD_FUNCTIONS(ecwid_get_specific_app_storage_data_response)
OAC_CJSON_FUNCTIONS(ecwid_get_specific_app_storage_data_response)

OAC_END_DECLS

#endif
