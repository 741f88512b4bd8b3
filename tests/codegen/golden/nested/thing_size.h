/* nested_thing_size: an object of the description.
 * Made from tests/codegen/golden/nested.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NESTED_THING_SIZE_H
#define NESTED_THING_SIZE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct nested_thing_size nested_thing_size;
extern OAC_API const oac_type nested_thing_size_oac_type;

typedef struct nested_thing_size_ref {
    oac_presence state;
    const nested_thing_size *value;
} nested_thing_size_ref;
OAC_REF_FUNCTIONS(nested_thing_size)

/* Outer measures. */
struct nested_thing_size {
    /* width: number. */
    oac_opt_number width;
    /* height: number. */
    oac_opt_number height;
    oac_extra *extra;
};

/* All members absent. */
#define NESTED_THING_SIZE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_serialize(const nested_thing_size *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, nested_thing_size *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_validate(const nested_thing_size *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void nested_thing_size_dispose(nested_thing_size *value);

OAC_RECORD_FUNCTIONS(nested_thing_size)
OAC_CJSON_FUNCTIONS(nested_thing_size)

OAC_END_DECLS

#endif
