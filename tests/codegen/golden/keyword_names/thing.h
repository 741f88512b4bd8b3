/* keyword_names_thing: an object of the description.
 * Made from tests/codegen/golden/keyword_names.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef KEYWORD_NAMES_THING_H
#define KEYWORD_NAMES_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct keyword_names_thing keyword_names_thing;
extern OAC_API const oac_type keyword_names_thing_oac_type;

/* The object Thing of the description. */
struct keyword_names_thing {
    /* default: boolean. */
    oac_opt_bool default_;
    /* class: string. Matches ^[a-z]$. */
    oac_opt_string class_;
    /* int: integer. At least 0. */
    oac_opt_int int_;
    /* 3d: boolean. */
    oac_opt_bool n3d;
    /* count: integer. */
    oac_opt_int count;
    /* value: array of strings. */
    oac_string_list value;
    /* list: array of integers. No two items are the same. */
    oac_int_list list;
    /* i: integer. */
    oac_opt_int i;
    /* member names: string. */
    oac_opt_string member_names;
    /* größe: string. */
    oac_opt_string gr_e;
    /* "quoted\": string. */
    oac_opt_string quoted;
    /* +1: integer. */
    oac_opt_int plus_one;
    /* : integer. */
    oac_opt_int empty;
    /* averylongnamethatislongerthanthereadermaylookforaheadinthetextx: integer. */
    oac_opt_int averylongnamethatislongerthanthereadermaylookforaheadinthetextx;
    oac_extra *extra;
};

/* All members absent. */
#define KEYWORD_NAMES_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status keyword_names_thing_serialize(const keyword_names_thing *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status keyword_names_thing_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            keyword_names_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status keyword_names_thing_validate(const keyword_names_thing *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void keyword_names_thing_dispose(keyword_names_thing *value);

OAC_RECORD_FUNCTIONS(keyword_names_thing)
OAC_CJSON_FUNCTIONS(keyword_names_thing)

OAC_END_DECLS

#endif
