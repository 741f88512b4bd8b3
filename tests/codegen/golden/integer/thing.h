/* integer_thing: an object of the description.
 * Made from tests/codegen/golden/integer.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef INTEGER_THING_H
#define INTEGER_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct integer_thing integer_thing;
extern OAC_API const oac_type integer_thing_oac_type;

/* The object Thing of the description. */
struct integer_thing {
    /* plain: integer. */
    oac_opt_int plain;
    /* small: integer. At least 0. At most 100. */
    oac_opt_int small;
    /* open: integer. More than 0. Less than 10. */
    oac_opt_int open;
    /* even: integer. A multiple of 2. */
    oac_opt_int even;
    /* wide: integer. At least -9223372036854775808. At most 9223372036854775807. */
    oac_opt_int wide;
    /* far: integer. At least -9223372036854775807. At most 4294967296. */
    oac_opt_int far;
    /* between: integer. At least 0.5. At most 9.5. */
    oac_opt_int between;
    oac_extra *extra;
};

/* All members absent. */
#define INTEGER_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status integer_thing_serialize(const integer_thing *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status integer_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      integer_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status integer_thing_validate(const integer_thing *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void integer_thing_dispose(integer_thing *value);

OAC_RECORD_FUNCTIONS(integer_thing)
OAC_CJSON_FUNCTIONS(integer_thing)

OAC_END_DECLS

#endif
