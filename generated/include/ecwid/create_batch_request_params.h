/* ecwid_create_batch_request_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:283 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_BATCH_REQUEST_PARAMS_H
#define ECWID_CREATE_BATCH_REQUEST_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_batch_request_params ecwid_create_batch_request_params;
extern OAC_API const oac_type ecwid_create_batch_request_params_oac_type;

/* The parameters of createBatchRequest in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_create_batch_request_params {
    /* allowParallelMode: Whether up to 100 requests are executed at the same time, in no certain order. One after
     * the other where it is left out. In the query. */
    oac_opt_bool allow_parallel_mode;
    /* stopOnFirstFailure: Whether nothing is executed behind a request that fails, which is so where it is left out.
     * With false, one that fails with a 5XX is tried 5 times, 3 seconds apart. In the query. */
    oac_opt_bool stop_on_first_failure;
    /* deduplicationKey: A UUID of your own. A batch with the same one within an hour is not executed, and answered
     * as the first was. In the query. */
    oac_opt_string deduplication_key;
    /* groupId: Name of your own by which the batch can be stopped. In the query. */
    oac_opt_string group_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_BATCH_REQUEST_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_params_serialize(
    const ecwid_create_batch_request_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_params_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_create_batch_request_params *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_batch_request_params_validate(
    const ecwid_create_batch_request_params *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_batch_request_params_dispose(ecwid_create_batch_request_params *value);

OAC_RECORD_FUNCTIONS(ecwid_create_batch_request_params)
OAC_CJSON_FUNCTIONS(ecwid_create_batch_request_params)

OAC_END_DECLS

#endif
