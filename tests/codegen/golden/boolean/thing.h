/* boolean_thing: an object of the description.
 * Made from tests/codegen/golden/boolean.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef BOOLEAN_THING_H
#define BOOLEAN_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct boolean_thing boolean_thing;
extern OAC_API const oac_type boolean_thing_oac_type;

/* The object Thing of the description. */
struct boolean_thing {
    /* enabled: Whether it is on. */
    oac_opt_bool enabled;
    /* only_true: boolean. */
    oac_opt_bool only_true;
    oac_extra *extra;
};

/* All members absent. */
#define BOOLEAN_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status boolean_thing_serialize(const boolean_thing *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status boolean_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      boolean_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status boolean_thing_validate(const boolean_thing *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void boolean_thing_dispose(boolean_thing *value);

OAC_RECORD_FUNCTIONS(boolean_thing)
OAC_CJSON_FUNCTIONS(boolean_thing)

OAC_END_DECLS

#endif
