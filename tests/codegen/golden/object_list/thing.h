/* object_list_thing: an object of the description.
 * Made from tests/codegen/golden/object_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef OBJECT_LIST_THING_H
#define OBJECT_LIST_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct object_list_thing object_list_thing;
extern OAC_API const oac_type object_list_thing_oac_type;

OAC_END_DECLS

#include <object_list/part.h>
#include <object_list/thing_address.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct object_list_thing {
    /* parts: array of objects. At least 1 item. At most 10 items. */
    object_list_part_list parts;
    /* addresses: array of objects. */
    object_list_thing_address_list addresses;
    oac_extra *extra;
};

/* All members absent. */
#define OBJECT_LIST_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status object_list_thing_serialize(const object_list_thing *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status object_list_thing_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, object_list_thing *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status object_list_thing_validate(const object_list_thing *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void object_list_thing_dispose(object_list_thing *value);

OAC_RECORD_FUNCTIONS(object_list_thing)
OAC_CJSON_FUNCTIONS(object_list_thing)

OAC_END_DECLS

#endif
