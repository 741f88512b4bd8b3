/* ecwid_get_batch_status_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:419 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_BATCH_STATUS_PARAMS_H
#define ECWID_GET_BATCH_STATUS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_batch_status_params ecwid_get_batch_status_params;
extern OAC_API const oac_type ecwid_get_batch_status_params_oac_type;

/* The parameters of getBatchStatus in its query, its headers and its cookies. Null is not sent, nor are empty lists
 * and objects; of other members, in `extra`, the query is made. */
struct ecwid_get_batch_status_params {
    /* ticket: Ticket of the batch, from the answer to its creation. In the query. Required. */
    oac_opt_string ticket;
    /* escapedJson: Whether the answers to the requests come with it, as texts with JSON in them. Without it they
     * come as JSON, or not at all: pages contradict each other. In the query. */
    oac_opt_bool escaped_json;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_BATCH_STATUS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status_params_serialize(const ecwid_get_batch_status_params *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status_params_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_get_batch_status_params *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_batch_status_params_validate(const ecwid_get_batch_status_params *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_batch_status_params_dispose(ecwid_get_batch_status_params *value);

OAC_RECORD_FUNCTIONS(ecwid_get_batch_status_params)
OAC_CJSON_FUNCTIONS(ecwid_get_batch_status_params)

OAC_END_DECLS

#endif
