/* ecwid_get_deleted_items_history_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:10391 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_DELETED_ITEMS_HISTORY_PARAMS_H
#define ECWID_GET_DELETED_ITEMS_HISTORY_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_deleted_items_history_params ecwid_get_deleted_items_history_params;
extern OAC_API const oac_type ecwid_get_deleted_items_history_params_oac_type;

/* The parameters of getDeletedItemsHistory in its query, its headers and its cookies. Null is not sent, nor are
 * empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_get_deleted_items_history_params {
    /* from_date: Only what was deleted at this time or later. A UNIX timestamp in seconds, a date, or a date with
     * time and perhaps an offset, such as 2015-04-22 18:48:38 -0500. In the query. */
    oac_opt_string from_date;
    /* to_date: Only what was deleted at this time or before. A UNIX timestamp in seconds, a date, or a date with
     * time and perhaps an offset, such as 2015-04-22 18:48:38 -0500. In the query. */
    oac_opt_string to_date;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* limit: How many items the answer has at most. Pages contradict each other on whether 10 or 100 is taken by
     * default. In the query. Default: 100. */
    oac_opt_int limit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_DELETED_ITEMS_HISTORY_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_deleted_items_history_params_serialize(
    const ecwid_get_deleted_items_history_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_deleted_items_history_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_get_deleted_items_history_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_deleted_items_history_params_validate(const ecwid_get_deleted_items_history_params *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_deleted_items_history_params_dispose(ecwid_get_deleted_items_history_params *value);

OAC_RECORD_FUNCTIONS(ecwid_get_deleted_items_history_params)
OAC_CJSON_FUNCTIONS(ecwid_get_deleted_items_history_params)

OAC_END_DECLS

#endif
