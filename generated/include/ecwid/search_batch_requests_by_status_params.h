/* ecwid_search_batch_requests_by_status_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:449 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_H
#define ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_batch_requests_by_status_params ecwid_search_batch_requests_by_status_params;
extern OAC_API const oac_type ecwid_search_batch_requests_by_status_params_oac_type;

OAC_END_DECLS

#include <ecwid/batch_status_status.h>

OAC_BEGIN_DECLS

/* The parameters of searchBatchRequestsByStatus in its query, its headers and its cookies. Null is not sent, nor are
 * empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_batch_requests_by_status_params {
    /* status: Only batches in this state. In the query. Required. */
    ecwid_batch_status_status_opt status;
    /* limit: How many items the answer has at most. In the query. Required. At most 100. Default: 100. */
    oac_opt_int limit;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_BATCH_REQUESTS_BY_STATUS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status_params_serialize(
    const ecwid_search_batch_requests_by_status_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status_params_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_search_batch_requests_by_status_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_batch_requests_by_status_params_validate(
    const ecwid_search_batch_requests_by_status_params *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_search_batch_requests_by_status_params_dispose(ecwid_search_batch_requests_by_status_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_batch_requests_by_status_params)
OAC_CJSON_FUNCTIONS(ecwid_search_batch_requests_by_status_params)

OAC_END_DECLS

#endif
