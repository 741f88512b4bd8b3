/* ecwid_batch_statuses: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11296 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_STATUSES_H
#define ECWID_BATCH_STATUSES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_batch_statuses ecwid_batch_statuses;
extern OAC_API const oac_type ecwid_batch_statuses_oac_type;

OAC_END_DECLS

#include <ecwid/batch_status.h>

OAC_BEGIN_DECLS

/* Batches that are in one state.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/batch-requests/search-batch-requests-by-status#response-json */
struct ecwid_batch_statuses {
    /* items: The batches that were found. */
    ecwid_batch_status_list items;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_BATCH_STATUSES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_statuses_serialize(const ecwid_batch_statuses *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_statuses_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_batch_statuses *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_batch_statuses_validate(const ecwid_batch_statuses *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_batch_statuses_dispose(ecwid_batch_statuses *value);

OAC_RECORD_FUNCTIONS(ecwid_batch_statuses)
OAC_CJSON_FUNCTIONS(ecwid_batch_statuses)

OAC_END_DECLS

#endif
