/* ecwid_search_abandoned_carts_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:4230 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_ABANDONED_CARTS_PARAMS_H
#define ECWID_SEARCH_ABANDONED_CARTS_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_search_abandoned_carts_params ecwid_search_abandoned_carts_params;
extern OAC_API const oac_type ecwid_search_abandoned_carts_params_oac_type;

/* The parameters of searchAbandonedCarts in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_search_abandoned_carts_params {
    /* showHidden: Whether carts that the control panel does not show any more are found, too. They are where it is
     * left out. In the query. */
    oac_opt_bool show_hidden;
    /* totalFrom: Only carts of this total or more, in the store's currency. In the query. */
    oac_opt_number total_from;
    /* totalTo: Only carts of this total or less, in the store's currency. In the query. */
    oac_opt_number total_to;
    /* createdFrom: Only what was created at this time or later. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_from;
    /* createdTo: Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such
     * as 2023-01-15 19:27:50. In the query. */
    oac_opt_string created_to;
    /* updatedFrom: Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with
     * time, such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_from;
    /* updatedTo: Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time,
     * such as 2023-01-15 19:27:50. In the query. */
    oac_opt_string updated_to;
    /* email: Only those of the customer with this email address. In the query. */
    oac_opt_string email;
    /* customerId: Only those of the customer with this number. In the query. */
    oac_opt_int customer_id;
    /* limit: How many items the answer has at most. In the query. At most 100. Default: 100. */
    oac_opt_int limit;
    /* offset: How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to
     * page. In the query. */
    oac_opt_int offset;
    /* responseFields: Members to answer with, such as total,items(id,name). All where it is left out. In the query.
     * It selects members of the answer: those that it leaves out are absent. */
    oac_opt_string response_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SEARCH_ABANDONED_CARTS_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_params_serialize(
    const ecwid_search_abandoned_carts_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_search_abandoned_carts_params_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_search_abandoned_carts_params *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_search_abandoned_carts_params_validate(const ecwid_search_abandoned_carts_params *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_search_abandoned_carts_params_dispose(ecwid_search_abandoned_carts_params *value);

OAC_RECORD_FUNCTIONS(ecwid_search_abandoned_carts_params)
OAC_CJSON_FUNCTIONS(ecwid_search_abandoned_carts_params)

OAC_END_DECLS

#endif
