/* number_thing: an object of the description.
 * Made from tests/codegen/golden/number.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NUMBER_THING_H
#define NUMBER_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct number_thing number_thing;
extern OAC_API const oac_type number_thing_oac_type;

/* The object Thing of the description. */
struct number_thing {
    /* plain: number. */
    oac_opt_number plain;
    /* share: number. At least 0. Less than 1. */
    oac_opt_number share;
    /* above: number. More than -0.5. At most 1.0e+3. */
    oac_opt_number above;
    /* price: number. A multiple of 0.01. */
    oac_opt_number price;
    /* tens: number. A multiple of 10. */
    oac_opt_number tens;
    oac_extra *extra;
};

/* All members absent. */
#define NUMBER_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status number_thing_serialize(const number_thing *value, oac_buffer *buffer,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status number_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     number_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status number_thing_validate(const number_thing *value, oac_validation mode,
                                                        oac_violations *violations, oac_error *error);
OAC_API void number_thing_dispose(number_thing *value);

OAC_RECORD_FUNCTIONS(number_thing)
OAC_CJSON_FUNCTIONS(number_thing)

OAC_END_DECLS

#endif
