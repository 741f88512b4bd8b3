/* ecwid_success_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11218 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SUCCESS_RESULT_H
#define ECWID_SUCCESS_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_success_result ecwid_success_result;
extern OAC_API const oac_type ecwid_success_result_oac_type;

/* Answer that says only whether it was done.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/application/update-specific-app-storage-data#response-json */
struct ecwid_success_result {
    /* success: Whether it was done. False comes with status 200, too. */
    oac_opt_bool success;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SUCCESS_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_success_result_serialize(const ecwid_success_result *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_success_result_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_success_result *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_success_result_validate(const ecwid_success_result *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_success_result_dispose(ecwid_success_result *value);

OAC_RECORD_FUNCTIONS(ecwid_success_result)
OAC_CJSON_FUNCTIONS(ecwid_success_result)

OAC_END_DECLS

#endif
