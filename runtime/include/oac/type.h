/* What a type of the description is, for functions that take values of any type. Public.
 *
 * Every object, enumeration, union, list and map of a binding has a constant table of its own, called after it:
 * `ecwid_customer_contact_oac_type`. Those of scalars, and of their lists and maps, are the runtime's (below). */
#ifndef OAC_TYPE_H
#define OAC_TYPE_H

#include "buffer.h"
#include "json.h"
#include "value.h"

OAC_BEGIN_DECLS

/* The table of one type. Constant: any number of threads may use it at once. */
typedef struct oac_type oac_type;

/* Of values of one kind, of bytes, and of lists and maps of these; _opt_: of what may be null. */
extern OAC_API const oac_type oac_type_bool;
extern OAC_API const oac_type oac_type_int;
extern OAC_API const oac_type oac_type_number;
extern OAC_API const oac_type oac_type_string;
extern OAC_API const oac_type oac_type_json;
extern OAC_API const oac_type oac_type_source;
extern OAC_API const oac_type oac_type_bool_list;
extern OAC_API const oac_type oac_type_int_list;
extern OAC_API const oac_type oac_type_number_list;
extern OAC_API const oac_type oac_type_string_list;
extern OAC_API const oac_type oac_type_json_list;
extern OAC_API const oac_type oac_type_source_list;
extern OAC_API const oac_type oac_type_opt_bool_list;
extern OAC_API const oac_type oac_type_opt_int_list;
extern OAC_API const oac_type oac_type_opt_number_list;
extern OAC_API const oac_type oac_type_opt_string_list;
extern OAC_API const oac_type oac_type_bool_map;
extern OAC_API const oac_type oac_type_int_map;
extern OAC_API const oac_type oac_type_number_map;
extern OAC_API const oac_type oac_type_string_map;
extern OAC_API const oac_type oac_type_json_map;
extern OAC_API const oac_type oac_type_opt_bool_map;
extern OAC_API const oac_type oac_type_opt_int_map;
extern OAC_API const oac_type oac_type_opt_number_map;
extern OAC_API const oac_type oac_type_opt_string_map;

/* What the functions of every object's type do, X_serialize, X_parse and X_dispose, for one of any type. `type` is that
 * of an object, or of a body or an answer that is none; `value` is the struct that it stands for. Null pointers are
 * OAC_ERROR_ARGUMENT; `error` may be null. */

/* Appends `value` as compact JSON to `buffer`, members in the documented order. On failure the buffer is unchanged and
 * `error` names the member: OAC_ERROR_INVALID for what JSON cannot hold (text that is not UTF-8, an infinite number)
 * and for a field that was set by halves (oac/value.h), OAC_ERROR_MEMORY, OAC_ERROR_LIMIT. Does not check the rules of
 * the description. */
OAC_API OAC_MUST_CHECK oac_status oac_record_serialize(const oac_type *type, const void *value, oac_buffer *buffer,
                                                       oac_error *error);
/* Reads one JSON text of `length` bytes (it need not end in NUL and may be released afterwards). `options` may be null.
 * On success `value` owns one arena: end with _dispose. On failure `value` is untouched and `error` has offset, line,
 * column and JSON path: OAC_ERROR_JSON, OAC_ERROR_TYPE, OAC_ERROR_LIMIT, OAC_ERROR_MEMORY. */
OAC_API OAC_MUST_CHECK oac_status oac_record_parse(const oac_type *type, const char *text, size_t length,
                                                   const oac_parse_options *options, void *value, oac_error *error);
/* Releases what a parsed value owns and makes it all absent. Safe on an INIT value, on one that a program filled in
 * (which owns nothing), on null, and twice. Copies of the struct are void afterwards. */
OAC_API void oac_record_dispose(const oac_type *type, void *value);

/* The text of a listed value of an enumeration by its number; "" for another number. Static. */
OAC_API const char *oac_enum_name(const oac_type *type, unsigned number);
/* The number of the listed value with this text; 0, which is _UNLISTED, for another text. */
OAC_API unsigned oac_enum_from(const oac_type *type, oac_string text);

OAC_END_DECLS

#endif
