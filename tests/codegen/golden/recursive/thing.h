/* recursive_thing: an object of the description.
 * Made from tests/codegen/golden/recursive.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef RECURSIVE_THING_H
#define RECURSIVE_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct recursive_thing recursive_thing;
extern OAC_API const oac_type recursive_thing_oac_type;

typedef struct recursive_thing_ref {
    oac_presence state;
    const recursive_thing *value;
} recursive_thing_ref;
OAC_REF_FUNCTIONS(recursive_thing)

/* An array of recursive_thing: `items` has `count` of them and is borrowed. */
typedef struct recursive_thing_list {
    oac_presence state;
    size_t count;
    const recursive_thing *items;
} recursive_thing_list;
OAC_LIST_FUNCTIONS(recursive_thing_list, recursive_thing)
extern OAC_API const oac_type recursive_thing_list_oac_type;

OAC_END_DECLS

#include <recursive/box.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct recursive_thing {
    /* name: string. */
    oac_opt_string name;
    /* parent: object. */
    recursive_thing_ref parent;
    /* children: array of objects. */
    recursive_thing_list children;
    /* box: object. */
    recursive_box_ref box;
    oac_extra *extra;
};

/* All members absent. */
#define RECURSIVE_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status recursive_thing_serialize(const recursive_thing *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status recursive_thing_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, recursive_thing *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status recursive_thing_validate(const recursive_thing *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void recursive_thing_dispose(recursive_thing *value);

OAC_RECORD_FUNCTIONS(recursive_thing)
OAC_CJSON_FUNCTIONS(recursive_thing)

OAC_END_DECLS

#endif
