/* created_without_thing: an object of the description.
 * Made from tests/codegen/golden/created_without.yaml:39 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef CREATED_WITHOUT_THING_H
#define CREATED_WITHOUT_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct created_without_thing created_without_thing;
extern OAC_API const oac_type created_without_thing_oac_type;

OAC_END_DECLS

#include <created_without/label.h>
#include <created_without/twig.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct created_without_thing {
    /* name: string. */
    oac_opt_string name;
    /* labels: array of objects.
     *
     * An item without weight is created anew each time it is sent. */
    created_without_label_list labels;
    /* main: object. */
    created_without_twig_ref main;
    /* tags: array of strings. */
    oac_string_list tags;
    oac_extra *extra;
};

/* All members absent. */
#define CREATED_WITHOUT_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status created_without_thing_serialize(const created_without_thing *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status created_without_thing_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              created_without_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status created_without_thing_validate(const created_without_thing *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void created_without_thing_dispose(created_without_thing *value);

OAC_RECORD_FUNCTIONS(created_without_thing)
OAC_CJSON_FUNCTIONS(created_without_thing)

OAC_END_DECLS

#endif
