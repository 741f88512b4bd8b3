/* nullable_thing: an object of the description.
 * Made from tests/codegen/golden/nullable.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NULLABLE_THING_H
#define NULLABLE_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct nullable_thing nullable_thing;
extern OAC_API const oac_type nullable_thing_oac_type;

OAC_END_DECLS

#include <nullable/thing_kind.h>
#include <nullable/thing_never.h>
#include <nullable/thing_part.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct nullable_thing {
    /* note: string. May be null. */
    oac_opt_string note;
    /* count: integer. May be null. At least 1. */
    oac_opt_int count;
    /* kind: string. May be null. */
    nullable_thing_kind_opt kind;
    /* never: string. */
    nullable_thing_never_opt never;
    /* part: object. May be null. */
    nullable_thing_part_ref part;
    /* tags: array of strings. May be null. */
    oac_string_list tags;
    oac_extra *extra;
};

/* All members absent. */
#define NULLABLE_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status nullable_thing_serialize(const nullable_thing *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nullable_thing_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, nullable_thing *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nullable_thing_validate(const nullable_thing *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void nullable_thing_dispose(nullable_thing *value);

OAC_RECORD_FUNCTIONS(nullable_thing)
OAC_CJSON_FUNCTIONS(nullable_thing)

OAC_END_DECLS

#endif
