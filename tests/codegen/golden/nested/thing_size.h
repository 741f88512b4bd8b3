/* nested_thing_size: an object of the description.
 * Made from tests/codegen/golden/nested.yaml:20 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#ifndef NESTED_THING_SIZE_H
#define NESTED_THING_SIZE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 3
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct nested_thing_size nested_thing_size;
extern OAC_API const oac_type nested_thing_size_oac_type;

/* An optional nested_thing_size; the object is borrowed. */
typedef struct nested_thing_size_ref {
    oac_presence state;
    const nested_thing_size *value;
} nested_thing_size_ref;

/* An object as a field: `.field = nested_thing_size_ref_of(&object)`. A null pointer gives an absent value. */
static inline nested_thing_size_ref nested_thing_size_ref_of(const nested_thing_size *value)
{
    nested_thing_size_ref reference = OAC_ZERO;
    if (value != NULL) {
        reference.state = OAC_VALUE;
        reference.value = value;
    }
    return reference;
}

/* An explicit null, where the description allows it. */
static inline nested_thing_size_ref nested_thing_size_ref_null(void)
{
    nested_thing_size_ref reference = OAC_ZERO;
    reference.state = OAC_NULL;
    return reference;
}

/* Outer measures. */
struct nested_thing_size {
    /* width: number. */
    oac_opt_number width;
    /* height: number. */
    oac_opt_number height;
    /* Members that the description does not know, and what a parsed document owns; null in most programs. */
    oac_extra *extra;
};

/* All members absent. */
#define NESTED_THING_SIZE_INIT OAC_ZERO_BY(extra)

/* Appends `value` as compact JSON to `buffer`, members in the documented order. On failure the buffer is unchanged
 * and `error` names the member: OAC_ERROR_INVALID for what JSON cannot hold (text that is not UTF-8, an infinite
 * number) and for a field that was set by halves (oac/value.h), OAC_ERROR_MEMORY, OAC_ERROR_LIMIT. Does not check
 * the rules of the description. */
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_serialize(const nested_thing_size *value, oac_buffer *buffer,
                                                              oac_error *error);

/* Reads one JSON text of `length` bytes (it need not end in NUL and may be released afterwards). `options` may be
 * null. On success `value` owns one arena: end with nested_thing_size_dispose. On failure `value` is untouched and
 * `error` has offset, line, column and JSON path: OAC_ERROR_JSON, OAC_ERROR_TYPE, OAC_ERROR_LIMIT, OAC_ERROR_MEMORY. */
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, nested_thing_size *value,
                                                          oac_error *error);

/* Checks the rules of the description as for a request. `violations` (may be null) gets all that are broken, in
 * document order. OAC_OK when nothing is refused in this mode, otherwise OAC_ERROR_INVALID with the first refused
 * one in `error`. */
OAC_API OAC_MUST_CHECK oac_status nested_thing_size_validate(const nested_thing_size *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);

/* Releases what a parsed value owns and makes it all absent. Safe on an INIT value, on one that a program filled in
 * (which owns nothing), on null, and twice. Copies of the struct are void afterwards. */
OAC_API void nested_thing_size_dispose(nested_thing_size *value);

OAC_CJSON_FUNCTIONS(nested_thing_size)

OAC_END_DECLS

#endif
