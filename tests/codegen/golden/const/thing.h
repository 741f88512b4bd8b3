/* const_thing: an object of the description.
 * Made from tests/codegen/golden/const.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef CONST_THING_H
#define CONST_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct const_thing const_thing;
extern OAC_API const oac_type const_thing_oac_type;

OAC_END_DECLS

#include <const/thing_choice.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct const_thing {
    /* kind: string. */
    oac_opt_string kind;
    /* empty: string. */
    oac_opt_string empty;
    /* version: integer. */
    oac_opt_int version;
    /* factor: number. */
    oac_opt_number factor;
    /* enabled: boolean. */
    oac_opt_bool enabled;
    /* choice: string. */
    const_thing_choice_opt choice;
    oac_extra *extra;
};

/* All members absent. */
#define CONST_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status const_thing_serialize(const const_thing *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status const_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    const_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status const_thing_validate(const const_thing *value, oac_validation mode,
                                                       oac_violations *violations, oac_error *error);
OAC_API void const_thing_dispose(const_thing *value);

OAC_RECORD_FUNCTIONS(const_thing)
OAC_CJSON_FUNCTIONS(const_thing)

OAC_END_DECLS

#endif
