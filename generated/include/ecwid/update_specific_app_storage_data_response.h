/* ecwid_update_specific_app_storage_data_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11218 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_SPECIFIC_APP_STORAGE_DATA_RESPONSE_H
#define ECWID_UPDATE_SPECIFIC_APP_STORAGE_DATA_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_specific_app_storage_data_response ecwid_update_specific_app_storage_data_response;
extern OAC_API const oac_type ecwid_update_specific_app_storage_data_response_oac_type;

/* The object UpdateSpecificAppStorageDataResponse of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/update-specific-app-storage-data#response-json */
struct ecwid_update_specific_app_storage_data_response {
    /* success: boolean. */
    oac_opt_bool success;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_SPECIFIC_APP_STORAGE_DATA_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_response_serialize(
    const ecwid_update_specific_app_storage_data_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_response_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_update_specific_app_storage_data_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_specific_app_storage_data_response_validate(
    const ecwid_update_specific_app_storage_data_response *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_update_specific_app_storage_data_response_dispose(ecwid_update_specific_app_storage_data_response *value);

OAC_RECORD_FUNCTIONS(ecwid_update_specific_app_storage_data_response)
OAC_CJSON_FUNCTIONS(ecwid_update_specific_app_storage_data_response)

OAC_END_DECLS

#endif
