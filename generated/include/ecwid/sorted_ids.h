/* ecwid_sorted_ids: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11564 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SORTED_IDS_H
#define ECWID_SORTED_IDS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_sorted_ids ecwid_sorted_ids;
extern OAC_API const oac_type ecwid_sorted_ids_oac_type;

/* What stands in a category, in order.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/manage-order-of-categories-in-the-store/
 * get-order-of-categories#response-json */
struct ecwid_sorted_ids {
    /* sortedIds: Numbers in the order in which the store shows them. */
    oac_int_list sorted_ids;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SORTED_IDS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_serialize(const ecwid_sorted_ids *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_sorted_ids *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_sorted_ids_validate(const ecwid_sorted_ids *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_sorted_ids_dispose(ecwid_sorted_ids *value);

OAC_RECORD_FUNCTIONS(ecwid_sorted_ids)
OAC_CJSON_FUNCTIONS(ecwid_sorted_ids)

OAC_END_DECLS

#endif
