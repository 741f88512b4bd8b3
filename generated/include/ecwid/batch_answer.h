/* ecwid_batch_answer: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11274 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_ANSWER_H
#define ECWID_BATCH_ANSWER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_batch_answer ecwid_batch_answer;
extern OAC_API const oac_type ecwid_batch_answer_oac_type;

/* An array of ecwid_batch_answer: `items` has `count` of them and is borrowed. */
typedef struct ecwid_batch_answer_list {
    oac_presence state;
    size_t count;
    const ecwid_batch_answer *items;
} ecwid_batch_answer_list;
OAC_LIST_FUNCTIONS(ecwid_batch_answer_list, ecwid_batch_answer)
extern OAC_API const oac_type ecwid_batch_answer_list_oac_type;

OAC_END_DECLS

#include <ecwid/batch_answer_status.h>

OAC_BEGIN_DECLS

/* What became of one request of a batch.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/get-batch-status#responses */
struct ecwid_batch_answer {
    /* id: Name that the request was given. Absent where it had none. */
    oac_opt_string id;
    /* status: Whether it was answered with success, failed, or was not executed because one before it failed. */
    ecwid_batch_answer_status_opt status;
    /* httpBody: Body of the answer as JSON. Only where escapedJson was not asked for. May be null. */
    oac_opt_json http_body;
    /* escapedHttpBody: Body of the answer, JSON in a text. Only where escapedJson was asked for. */
    oac_opt_string escaped_http_body;
    /* httpStatusCode: HTTP status of the answer, such as 200. */
    oac_opt_int http_status_code;
    /* httpStatusLine: What went wrong, for people, where the request failed. */
    oac_opt_string http_status_line;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BATCH_ANSWER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_answer_serialize(const ecwid_batch_answer *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_answer_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_batch_answer *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_answer_validate(const ecwid_batch_answer *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_batch_answer_dispose(ecwid_batch_answer *value);

OAC_RECORD_FUNCTIONS(ecwid_batch_answer)
OAC_CJSON_FUNCTIONS(ecwid_batch_answer)

OAC_END_DECLS

#endif
