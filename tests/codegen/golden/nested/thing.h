/* nested_thing: an object of the description.
 * Made from tests/codegen/golden/nested.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NESTED_THING_H
#define NESTED_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct nested_thing nested_thing;
extern OAC_API const oac_type nested_thing_oac_type;

OAC_END_DECLS

#include <nested/person.h>
#include <nested/thing_size.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct nested_thing {
    /* owner: object. */
    nested_person_ref owner;
    /* size: Outer measures. */
    nested_thing_size_ref size;
    oac_extra *extra;
};

/* All members absent. */
#define NESTED_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status nested_thing_serialize(const nested_thing *value, oac_buffer *buffer,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     nested_thing *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_thing_validate(const nested_thing *value, oac_validation mode,
                                                        oac_violations *violations, oac_error *error);
OAC_API void nested_thing_dispose(nested_thing *value);

OAC_RECORD_FUNCTIONS(nested_thing)
OAC_CJSON_FUNCTIONS(nested_thing)

OAC_END_DECLS

#endif
