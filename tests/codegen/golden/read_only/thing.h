/* read_only_thing: an object of the description.
 * Made from tests/codegen/golden/read_only.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef READ_ONLY_THING_H
#define READ_ONLY_THING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct read_only_thing read_only_thing;
extern OAC_API const oac_type read_only_thing_oac_type;

OAC_END_DECLS

#include <read_only/part.h>

OAC_BEGIN_DECLS

/* The object Thing of the description. */
struct read_only_thing {
    /* id: integer. Required. Read-only: the server sets it. */
    oac_opt_int id;
    /* created: string. Read-only: the server sets it. At most 30 characters. */
    oac_opt_string created;
    /* part: object. Read-only: the server sets it. */
    read_only_part_ref part;
    oac_extra *extra;
};

/* All members absent. */
#define READ_ONLY_THING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status read_only_thing_serialize(const read_only_thing *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status read_only_thing_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, read_only_thing *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status read_only_thing_validate(const read_only_thing *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void read_only_thing_dispose(read_only_thing *value);

OAC_RECORD_FUNCTIONS(read_only_thing)
OAC_CJSON_FUNCTIONS(read_only_thing)

OAC_END_DECLS

#endif
