/* enumeration_thing: an object of the description.
 * Made from tests/codegen/golden/enumeration.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef ENUMERATION_THING_H
#define ENUMERATION_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct enumeration_thing enumeration_thing;
extern OAC_API const oac_type enumeration_thing_oac_type;

OAC_END_DECLS

#include <enumeration/color.h>
#include <enumeration/thing_size.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct enumeration_thing {
    /* color: Colors of things. */
    enumeration_color_opt color;
    /* size: string. */
    enumeration_thing_size_opt size;
    /* colors: array of strings. Each is a text of enumeration_color. */
    oac_string_list colors;
    oac_extra *extra;
};

/* All members absent. */
#define ENUMERATION_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status enumeration_thing_serialize(const enumeration_thing *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status enumeration_thing_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, enumeration_thing *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status enumeration_thing_validate(const enumeration_thing *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void enumeration_thing_dispose(enumeration_thing *value);

OAC_RECORD_FUNCTIONS(enumeration_thing)
OAC_CJSON_FUNCTIONS(enumeration_thing)

OAC_END_DECLS

#endif
