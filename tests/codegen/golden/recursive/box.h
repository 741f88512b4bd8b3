/* recursive_box: an object of the description.
 * Made from tests/codegen/golden/recursive.yaml:23 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef RECURSIVE_BOX_H
#define RECURSIVE_BOX_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct recursive_box recursive_box;
extern OAC_API const oac_type recursive_box_oac_type;

typedef struct recursive_box_ref {
    oac_presence state;
    const recursive_box *value;
} recursive_box_ref;
OAC_REF_FUNCTIONS(recursive_box)

OAC_END_DECLS

#include <recursive/thing.h>

OAC_BEGIN_DECLS

/* The object Box of the description. */
struct recursive_box {
    /* content: object. */
    recursive_thing_ref content;
    oac_extra *extra;
};

/* All members absent. */
#define RECURSIVE_BOX_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status recursive_box_serialize(const recursive_box *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status recursive_box_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      recursive_box *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status recursive_box_validate(const recursive_box *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void recursive_box_dispose(recursive_box *value);

OAC_RECORD_FUNCTIONS(recursive_box)
OAC_CJSON_FUNCTIONS(recursive_box)

OAC_END_DECLS

#endif
