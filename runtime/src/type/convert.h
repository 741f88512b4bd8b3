/* Deep copies of values, into the same type or into another one. Internal. */
#ifndef OAC_TYPE_CONVERT_H
#define OAC_TYPE_CONVERT_H

#include "type/refuse.h"

/* One copy under way. The first refusal sticks; all that was made is the arena's. */
typedef struct oac_converter {
    oac_arena *arena;
    oac_error *error; /* may be null */
    oac_status status;
    bool to_send;   /* read-only members are left out */
    unsigned depth; /* of the objects, lists, maps and unions around a value */
} oac_converter;

/* An arena for a copy, made with `allocator`, which may be null. */
oac_status oac_convert_begin(oac_converter *converter, const oac_allocator *allocator, oac_error *error);
/* The record that was made in the arena, whole, becomes `to`, and owns the arena; after a refusal all is released, and
 * `to` stays as it is. */
oac_status oac_convert_end(oac_converter *converter, const oac_type *type, void *made, void *to);

/* Copies a value to `out`, whose memory is zeroed, in another form perhaps: members by their names, and kinds must
 * agree. What has no place there is refused by its path. False: refused.
 *
 * `was` is what the value was before, in the same form; null: nobody knows, or it is new. Where it is known, what was
 * taken away of it has to be said: members that are gone become null, or are refused; and a member that has no place is
 * left out where it is what it was. */
bool oac_convert(oac_converter *converter, const oac_path *path, oac_form from, const void *was, const void *value,
                 oac_form to, void *out);
/* All of a record, to zeroed memory. */
bool oac_convert_record(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                        const void *value, const oac_type *to, void *out);
/* One member of it, whose place in `from` this is; `out` is the record. */
bool oac_convert_field(oac_converter *converter, const oac_path *path, const oac_type *from, const oac_field *field,
                       const void *was, const void *value, const oac_type *to, void *out);

/* An unknown member. Refused where `to`, which is another type than `from`, knows its name. */
bool oac_convert_member(oac_converter *converter, const oac_path *path, const oac_type *from, const oac_member *member,
                        const oac_type *to, oac_member *out);
/* A text of its own, with a NUL behind it. */
bool oac_convert_text(oac_converter *converter, const oac_path *path, oac_string text, oac_string *out);
/* Zeroed memory for `count` things; null where it is out, which is told. */
void *oac_convert_room(oac_converter *converter, size_t count, size_t size);

/* Refuses, and is false. */
#define OAC_CONVERT_REFUSE(converter, kind, path, ...) \
    ((converter)->status = oac_refuse((converter)->error, (kind), (path), __VA_ARGS__), false)

#endif
