/* ecwid_update_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11326 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_RESULT_H
#define ECWID_UPDATE_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_result ecwid_update_result;
extern OAC_API const oac_type ecwid_update_result_oac_type;

/* Answer to a change that was understood.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/stop-batch-request#response-json */
struct ecwid_update_result {
    /* updateCount: How many were updated, mostly 1; 0 where nothing was, despite status 200. Required. */
    oac_opt_int update_count;
    /* warning: What the server did not take over as it was sent, for people. Rarely there. Only of
     * adjustProductStock and adjustProductVariationStock. */
    oac_opt_string warning;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_result_serialize(const ecwid_update_result *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_result_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_update_result *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_result_validate(const ecwid_update_result *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_result_dispose(ecwid_update_result *value);

OAC_RECORD_FUNCTIONS(ecwid_update_result)
OAC_CJSON_FUNCTIONS(ecwid_update_result)

OAC_END_DECLS

#endif
