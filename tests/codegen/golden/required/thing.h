/* required_thing: an object of the description.
 * Made from tests/codegen/golden/required.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef REQUIRED_THING_H
#define REQUIRED_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct required_thing required_thing;
extern OAC_API const oac_type required_thing_oac_type;

/* The object Thing of the description. */
struct required_thing {
    /* id: integer. Required. */
    oac_opt_int id;
    /* note: string. Required. May be null. */
    oac_opt_string note;
    /* name: string. */
    oac_opt_string name;
    oac_extra *extra;
};

/* All members absent. */
#define REQUIRED_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status required_thing_serialize(const required_thing *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status required_thing_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, required_thing *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status required_thing_validate(const required_thing *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void required_thing_dispose(required_thing *value);

OAC_RECORD_FUNCTIONS(required_thing)
OAC_CJSON_FUNCTIONS(required_thing)

OAC_END_DECLS

#endif
