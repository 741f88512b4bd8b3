/* ecwid_batch_status: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11255 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_STATUS_H
#define ECWID_BATCH_STATUS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_batch_status ecwid_batch_status;
extern OAC_API const oac_type ecwid_batch_status_oac_type;

/* An array of ecwid_batch_status: `items` has `count` of them and is borrowed. */
typedef struct ecwid_batch_status_list {
    oac_presence state;
    size_t count;
    const ecwid_batch_status *items;
} ecwid_batch_status_list;
OAC_LIST_FUNCTIONS(ecwid_batch_status_list, ecwid_batch_status)
extern OAC_API const oac_type ecwid_batch_status_list_oac_type;

OAC_END_DECLS

#include <ecwid/batch_answer.h>
#include <ecwid/batch_status_status.h>

OAC_BEGIN_DECLS

/* How far a batch has come.
 *
 * Members that name no operations are of getBatchStatus.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/get-batch-status#response-json */
struct ecwid_batch_status {
    /* ticket: Ticket by which the batch is read and stopped. Only of createBatchRequest and
     * searchBatchRequestsByStatus. */
    oac_opt_string ticket;
    /* status: Whether its requests wait, are being executed, or are all done. Only of getBatchStatus and
     * searchBatchRequestsByStatus. */
    ecwid_batch_status_status_opt status;
    /* totalRequests: How many requests the batch has. */
    oac_opt_int total_requests;
    /* completedRequests: How many of them have been executed so far. */
    oac_opt_int completed_requests;
    /* responses: What became of each request, in no certain order. */
    ecwid_batch_answer_list responses;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BATCH_STATUS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_serialize(const ecwid_batch_status *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_batch_status *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_status_validate(const ecwid_batch_status *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_batch_status_dispose(ecwid_batch_status *value);

OAC_RECORD_FUNCTIONS(ecwid_batch_status)
OAC_CJSON_FUNCTIONS(ecwid_batch_status)

OAC_END_DECLS

#endif
