/* scalar_list_thing: an object of the description.
 * Made from tests/codegen/golden/scalar_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef SCALAR_LIST_THING_H
#define SCALAR_LIST_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct scalar_list_thing scalar_list_thing;
extern OAC_API const oac_type scalar_list_thing_oac_type;

OAC_END_DECLS

#include <scalar_list/thing_kind.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct scalar_list_thing {
    /* flags: array of booleans. */
    oac_bool_list flags;
    /* ids: array of integers. */
    oac_int_list ids;
    /* weights: array of numbers. */
    oac_number_list weights;
    /* tags: array of strings. At most 3 items. */
    oac_string_list tags;
    /* codes: array of strings. */
    oac_string_list codes;
    /* kinds: array of strings. Each is a text of scalar_list_thing_kind. */
    oac_string_list kinds;
    /* anything: array of any JSON values. */
    oac_json_list anything;
    /* objects: array of any JSON values. */
    oac_json_list objects;
    oac_extra *extra;
};

/* All members absent. */
#define SCALAR_LIST_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status scalar_list_thing_serialize(const scalar_list_thing *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status scalar_list_thing_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, scalar_list_thing *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status scalar_list_thing_validate(const scalar_list_thing *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void scalar_list_thing_dispose(scalar_list_thing *value);

OAC_RECORD_FUNCTIONS(scalar_list_thing)
OAC_CJSON_FUNCTIONS(scalar_list_thing)

OAC_END_DECLS

#endif
