/* ecwid_sorted_ids_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11574 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SORTED_IDS_REQUEST_H
#define ECWID_SORTED_IDS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_sorted_ids_request ecwid_sorted_ids_request;
extern OAC_API const oac_type ecwid_sorted_ids_request_oac_type;

/* The new order of what stands in a category.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-categories-in-the-store/
 * update-order-of-categories#request-json */
struct ecwid_sorted_ids_request {
    /* sortedIds: Numbers in the order in which the store is to show them. */
    oac_int_list sorted_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SORTED_IDS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_request_serialize(const ecwid_sorted_ids_request *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_request_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_sorted_ids_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_request_validate(const ecwid_sorted_ids_request *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_sorted_ids_request_dispose(ecwid_sorted_ids_request *value);

OAC_RECORD_FUNCTIONS(ecwid_sorted_ids_request)
OAC_CJSON_FUNCTIONS(ecwid_sorted_ids_request)

OAC_END_DECLS

#endif
