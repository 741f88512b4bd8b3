/* ecwid_batch_status_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11274 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_STATUS_RESPONSE_H
#define ECWID_BATCH_STATUS_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_batch_status_response ecwid_batch_status_response;
extern OAC_API const oac_type ecwid_batch_status_response_oac_type;

/* An array of ecwid_batch_status_response: `items` has `count` of them and is borrowed. */
typedef struct ecwid_batch_status_response_list {
    oac_presence state;
    size_t count;
    const ecwid_batch_status_response *items;
} ecwid_batch_status_response_list;
OAC_LIST_FUNCTIONS(ecwid_batch_status_response_list, ecwid_batch_status_response)
extern OAC_API const oac_type ecwid_batch_status_response_list_oac_type;

OAC_END_DECLS

#include <ecwid/batch_status_response_status.h>

OAC_BEGIN_DECLS

/* The object BatchStatusResponse of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/get-batch-status#responses */
struct ecwid_batch_status_response {
    /* id: string. */
    oac_opt_string id;
    /* status: string. */
    ecwid_batch_status_response_status_opt status;
    /* httpBody: any JSON value. May be null. */
    oac_opt_json http_body;
    /* escapedHttpBody: string. */
    oac_opt_string escaped_http_body;
    /* httpStatusCode: integer. */
    oac_opt_int http_status_code;
    /* httpStatusLine: string. */
    oac_opt_string http_status_line;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BATCH_STATUS_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_response_serialize(const ecwid_batch_status_response *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_response_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_batch_status_response *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_response_validate(const ecwid_batch_status_response *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_batch_status_response_dispose(ecwid_batch_status_response *value);

OAC_RECORD_FUNCTIONS(ecwid_batch_status_response)
OAC_CJSON_FUNCTIONS(ecwid_batch_status_response)

OAC_END_DECLS

#endif
