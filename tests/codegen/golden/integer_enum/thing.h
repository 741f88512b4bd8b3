/* integer_enum_thing: an object of the description.
 * Made from tests/codegen/golden/integer_enum.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef INTEGER_ENUM_THING_H
#define INTEGER_ENUM_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct integer_enum_thing integer_enum_thing;
extern OAC_API const oac_type integer_enum_thing_oac_type;

/* The object Thing of the description. */
struct integer_enum_thing {
    /* state: integer. One of 0, 1, 5. */
    oac_opt_int state;
    /* one: integer. One of 7. */
    oac_opt_int one;
    /* rate: number. One of 0.5, 1. */
    oac_opt_number rate;
    /* enabled: boolean. One of false. */
    oac_opt_bool enabled;
    oac_extra *extra;
};

/* All members absent. */
#define INTEGER_ENUM_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status integer_enum_thing_serialize(const integer_enum_thing *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status integer_enum_thing_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, integer_enum_thing *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status integer_enum_thing_validate(const integer_enum_thing *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void integer_enum_thing_dispose(integer_enum_thing *value);

OAC_RECORD_FUNCTIONS(integer_enum_thing)
OAC_CJSON_FUNCTIONS(integer_enum_thing)

OAC_END_DECLS

#endif
