/* ecwid_create_batch_request_request: a whole document of the description.
 * Made from spec/ecwid/openapi.yaml:314 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_BATCH_REQUEST_REQUEST_H
#define ECWID_CREATE_BATCH_REQUEST_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

#include <ecwid/batch_call.h>

OAC_BEGIN_DECLS

/* The whole document: array of objects. */
typedef struct ecwid_create_batch_request_request {
    /* Array of objects. */
    ecwid_batch_call_list value;
    /* What a parsed document owns; null in most programs. */
    oac_extra *extra;
} ecwid_create_batch_request_request;
extern OAC_API const oac_type ecwid_create_batch_request_request_oac_type;

/* Without a value. */
#define ECWID_CREATE_BATCH_REQUEST_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_request_serialize(
    const ecwid_create_batch_request_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_request_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_create_batch_request_request *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_request_validate(
    const ecwid_create_batch_request_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_batch_request_request_dispose(ecwid_create_batch_request_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_batch_request_request)
OAC_CJSON_FUNCTIONS(ecwid_create_batch_request_request)

OAC_END_DECLS

#endif
