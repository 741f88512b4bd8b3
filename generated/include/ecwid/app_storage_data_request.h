/* ecwid_app_storage_data_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11211 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_STORAGE_DATA_REQUEST_H
#define ECWID_APP_STORAGE_DATA_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_app_storage_data_request ecwid_app_storage_data_request;
extern OAC_API const oac_type ecwid_app_storage_data_request_oac_type;

/* What to store under a key.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/update-specific-app-storage-data#request-json */
struct ecwid_app_storage_data_request {
    /* value: What to store, a text in any form, at most 1 MB under a private key and 256 KB under a public one. */
    oac_opt_string value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_APP_STORAGE_DATA_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_request_serialize(const ecwid_app_storage_data_request *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_request_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_app_storage_data_request *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_request_validate(const ecwid_app_storage_data_request *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_app_storage_data_request_dispose(ecwid_app_storage_data_request *value);

OAC_RECORD_FUNCTIONS(ecwid_app_storage_data_request)
OAC_CJSON_FUNCTIONS(ecwid_app_storage_data_request)

OAC_END_DECLS

#endif
