/* object_list_part: an object of the description.
 * Made from tests/codegen/golden/object_list.yaml:27 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef OBJECT_LIST_PART_H
#define OBJECT_LIST_PART_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 3
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
    /* Members that the description does not know, and what a parsed document owns; null in most programs. */
    oac_extra *extra;
};

/* All members absent. */
#define OBJECT_LIST_PART_INIT OAC_ZERO_BY(extra)

/* Appends `value` as compact JSON to `buffer`, members in the documented order. On failure the buffer is unchanged
 * and `error` names the member: OAC_ERROR_INVALID for what JSON cannot hold (text that is not UTF-8, an infinite
 * number) and for a field that was set by halves (oac/value.h), OAC_ERROR_MEMORY, OAC_ERROR_LIMIT. Does not check
 * the rules of the description. */
OAC_API OAC_MUST_CHECK oac_status object_list_part_serialize(const object_list_part *value, oac_buffer *buffer,
                                                             oac_error *error);

/* Reads one JSON text of `length` bytes (it need not end in NUL and may be released afterwards). `options` may be
 * null. On success `value` owns one arena: end with object_list_part_dispose. On failure `value` is untouched and
 * `error` has offset, line, column and JSON path: OAC_ERROR_JSON, OAC_ERROR_TYPE, OAC_ERROR_LIMIT, OAC_ERROR_MEMORY. */
OAC_API OAC_MUST_CHECK oac_status object_list_part_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, object_list_part *value,
                                                         oac_error *error);

/* Checks the rules of the description as for a request. `violations` (may be null) gets all that are broken, in
 * document order. OAC_OK when nothing is refused in this mode, otherwise OAC_ERROR_INVALID with the first refused
 * one in `error`. */
OAC_API OAC_MUST_CHECK oac_status object_list_part_validate(const object_list_part *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);

/* Releases what a parsed value owns and makes it all absent. Safe on an INIT value, on one that a program filled in
 * (which owns nothing), on null, and twice. Copies of the struct are void afterwards. */
OAC_API void object_list_part_dispose(object_list_part *value);

OAC_CJSON_FUNCTIONS(object_list_part)

OAC_END_DECLS

#endif
