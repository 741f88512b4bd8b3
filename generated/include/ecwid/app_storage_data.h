/* ecwid_app_storage_data: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11202 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_STORAGE_DATA_H
#define ECWID_APP_STORAGE_DATA_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_app_storage_data ecwid_app_storage_data;
extern OAC_API const oac_type ecwid_app_storage_data_oac_type;

/* An array of ecwid_app_storage_data: `items` has `count` of them and is borrowed. */
typedef struct ecwid_app_storage_data_list {
    oac_presence state;
    size_t count;
    const ecwid_app_storage_data *items;
} ecwid_app_storage_data_list;
OAC_LIST_FUNCTIONS(ecwid_app_storage_data_list, ecwid_app_storage_data)
extern OAC_API const oac_type ecwid_app_storage_data_list_oac_type;

/* What an app has stored under one key.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/get-specific-app-storage-data#response-json */
struct ecwid_app_storage_data {
    /* key: Key under which it is stored. */
    oac_opt_string key;
    /* value: What is stored, a text in any form. */
    oac_opt_string value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_APP_STORAGE_DATA_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_serialize(const ecwid_app_storage_data *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_app_storage_data *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_app_storage_data_validate(const ecwid_app_storage_data *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_app_storage_data_dispose(ecwid_app_storage_data *value);

OAC_RECORD_FUNCTIONS(ecwid_app_storage_data)
OAC_CJSON_FUNCTIONS(ecwid_app_storage_data)

OAC_END_DECLS

#endif
