/* contains_thing: an object of the description.
 * Made from tests/codegen/golden/contains.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef CONTAINS_THING_H
#define CONTAINS_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct contains_thing contains_thing;
extern OAC_API const oac_type contains_thing_oac_type;

OAC_END_DECLS

#include <contains/contact.h>
#include <contains/thing_kind.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct contains_thing {
    /* contacts: array of objects. */
    contains_contact_list contacts;
    /* numbers: array of integers. */
    oac_int_list numbers;
    /* words: array of strings. */
    oac_string_list words;
    /* kinds: array of strings. Each is a text of contains_thing_kind. */
    oac_string_list kinds;
    oac_extra *extra;
};

/* All members absent. */
#define CONTAINS_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status contains_thing_serialize(const contains_thing *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status contains_thing_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, contains_thing *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status contains_thing_validate(const contains_thing *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void contains_thing_dispose(contains_thing *value);

OAC_RECORD_FUNCTIONS(contains_thing)
OAC_CJSON_FUNCTIONS(contains_thing)

OAC_END_DECLS

#endif
