/* ecwid_create_batch_request_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11225 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_BATCH_REQUEST_REQUEST_H
#define ECWID_CREATE_BATCH_REQUEST_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_batch_request_request ecwid_create_batch_request_request;
extern OAC_API const oac_type ecwid_create_batch_request_request_oac_type;

/* An array of ecwid_create_batch_request_request: `items` has `count` of them and is borrowed. */
typedef struct ecwid_create_batch_request_request_list {
    oac_presence state;
    size_t count;
    const ecwid_create_batch_request_request *items;
} ecwid_create_batch_request_request_list;
OAC_LIST_FUNCTIONS(ecwid_create_batch_request_request_list, ecwid_create_batch_request_request)
extern OAC_API const oac_type ecwid_create_batch_request_request_list_oac_type;

OAC_END_DECLS

#include <ecwid/create_batch_request_request_method.h>

OAC_BEGIN_DECLS

/* The object CreateBatchRequestRequest of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/create-batch-request#request-json */
struct ecwid_create_batch_request_request {
    /* id: string. */
    oac_opt_string id;
    /* path: string. Required. */
    oac_opt_string path;
    /* method: string. Required. */
    ecwid_create_batch_request_request_method_opt method;
    /* body: any JSON value. May be null. */
    oac_opt_json body;
    oac_extra *extra;
};

/* All members absent. */
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
