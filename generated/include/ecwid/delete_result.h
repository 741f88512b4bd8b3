/* ecwid_delete_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11318 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETE_RESULT_H
#define ECWID_DELETE_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_delete_result ecwid_delete_result;
extern OAC_API const oac_type ecwid_delete_result_oac_type;

/* Answer to a deletion that was understood.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/stop-and-delete-batch-request#response-json */
struct ecwid_delete_result {
    /* deleteCount: How many were deleted, mostly 1; 0 where nothing was, despite status 200. Required. */
    oac_opt_int delete_count;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DELETE_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_result_serialize(const ecwid_delete_result *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_result_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_delete_result *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_delete_result_validate(const ecwid_delete_result *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_delete_result_dispose(ecwid_delete_result *value);

OAC_RECORD_FUNCTIONS(ecwid_delete_result)
OAC_CJSON_FUNCTIONS(ecwid_delete_result)

OAC_END_DECLS

#endif
