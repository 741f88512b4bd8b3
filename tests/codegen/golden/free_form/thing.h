/* free_form_thing: an object of the description.
 * Made from tests/codegen/golden/free_form.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef FREE_FORM_THING_H
#define FREE_FORM_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct free_form_thing free_form_thing;
extern OAC_API const oac_type free_form_thing_oac_type;

/* The object Thing of the description. */
struct free_form_thing {
    /* any: any JSON value. May be null. */
    oac_opt_json any;
    /* empty: any JSON value. May be null. */
    oac_opt_json empty;
    /* described: Whatever the server likes. May be null. */
    oac_opt_json described;
    /* map: any JSON value. */
    oac_opt_json map;
    /* open: any JSON value. */
    oac_opt_json open;
    /* maybe: any JSON value. May be null. */
    oac_opt_json maybe;
    oac_extra *extra;
};

/* All members absent. */
#define FREE_FORM_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status free_form_thing_serialize(const free_form_thing *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status free_form_thing_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, free_form_thing *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status free_form_thing_validate(const free_form_thing *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void free_form_thing_dispose(free_form_thing *value);

OAC_RECORD_FUNCTIONS(free_form_thing)
OAC_CJSON_FUNCTIONS(free_form_thing)

OAC_END_DECLS

#endif
