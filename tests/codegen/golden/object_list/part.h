/* object_list_part: an object of the description.
 * Made from tests/codegen/golden/object_list.yaml:27 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef OBJECT_LIST_PART_H
#define OBJECT_LIST_PART_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct object_list_part object_list_part;
extern OAC_API const oac_type object_list_part_oac_type;

/* An array of object_list_part: `items` has `count` of them and is borrowed. */
typedef struct object_list_part_list {
    oac_presence state;
    size_t count;
    const object_list_part *items;
} object_list_part_list;
OAC_LIST_FUNCTIONS(object_list_part_list, object_list_part)
extern OAC_API const oac_type object_list_part_list_oac_type;

/* The object Part of the description. */
struct object_list_part {
    /* id: integer. Required. */
    oac_opt_int id;
    oac_extra *extra;
};

/* All members absent. */
#define OBJECT_LIST_PART_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status object_list_part_serialize(const object_list_part *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status object_list_part_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, object_list_part *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status object_list_part_validate(const object_list_part *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void object_list_part_dispose(object_list_part *value);

OAC_RECORD_FUNCTIONS(object_list_part)
OAC_CJSON_FUNCTIONS(object_list_part)

OAC_END_DECLS

#endif
