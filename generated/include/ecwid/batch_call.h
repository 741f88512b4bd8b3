/* ecwid_batch_call: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11225 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_CALL_H
#define ECWID_BATCH_CALL_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_batch_call ecwid_batch_call;
extern OAC_API const oac_type ecwid_batch_call_oac_type;

/* An array of ecwid_batch_call: `items` has `count` of them and is borrowed. */
typedef struct ecwid_batch_call_list {
    oac_presence state;
    size_t count;
    const ecwid_batch_call *items;
} ecwid_batch_call_list;
OAC_LIST_FUNCTIONS(ecwid_batch_call_list, ecwid_batch_call)
extern OAC_API const oac_type ecwid_batch_call_list_oac_type;

OAC_END_DECLS

#include <ecwid/batch_call_method.h>

OAC_BEGIN_DECLS

/* One request of a batch.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/create-batch-request#request-json */
struct ecwid_batch_call {
    /* id: Name of your own for this request, by which its answer is found. */
    oac_opt_string id;
    /* path: Path and query behind the number of the store, such as /orders?offset=100. Required. */
    oac_opt_string path;
    /* method: HTTP method of the request. Required. */
    ecwid_batch_call_method_opt method;
    /* body: Body of the request, JSON. Left out where it has none. May be null. */
    oac_opt_json body;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BATCH_CALL_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_call_serialize(const ecwid_batch_call *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_call_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_batch_call *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_call_validate(const ecwid_batch_call *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_batch_call_dispose(ecwid_batch_call *value);

OAC_RECORD_FUNCTIONS(ecwid_batch_call)
OAC_CJSON_FUNCTIONS(ecwid_batch_call)

OAC_END_DECLS

#endif
