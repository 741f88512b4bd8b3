/* What a type of the description is, for functions that take values of any type. Public.
 *
 * Every object, enumeration, union, list and map of a binding has a constant table of its own, called after it:
 * `ecwid_customer_contact_oac_type`. Those of scalars, and of their lists and maps, are the runtime's (below).
 *
 * Guide: oac-values(7). */
#ifndef OAC_TYPE_H
#define OAC_TYPE_H

#include "buffer.h"
#include "json.h"
#include "validate.h"
#include "value.h"

OAC_BEGIN_DECLS

/* The table of one type. Constant: any number of threads may use it at once. */
typedef struct oac_type oac_type;

/* Of values of one kind, of bytes, and of lists and maps of these; _opt_: of what may be null. */
extern OAC_API const oac_type oac_type_bool;            /* true or false */
extern OAC_API const oac_type oac_type_int;             /* whole numbers */
extern OAC_API const oac_type oac_type_number;          /* numbers */
extern OAC_API const oac_type oac_type_string;          /* texts */
extern OAC_API const oac_type oac_type_json;            /* values without a schema */
extern OAC_API const oac_type oac_type_source;          /* bytes */
extern OAC_API const oac_type oac_type_bool_list;       /* lists of booleans */
extern OAC_API const oac_type oac_type_int_list;        /* lists of whole numbers */
extern OAC_API const oac_type oac_type_number_list;     /* lists of numbers */
extern OAC_API const oac_type oac_type_string_list;     /* lists of texts */
extern OAC_API const oac_type oac_type_json_list;       /* lists of values without a schema */
extern OAC_API const oac_type oac_type_source_list;     /* lists of bytes */
extern OAC_API const oac_type oac_type_opt_bool_list;   /* lists of booleans that may be null */
extern OAC_API const oac_type oac_type_opt_int_list;    /* lists of whole numbers that may be null */
extern OAC_API const oac_type oac_type_opt_number_list; /* lists of numbers that may be null */
extern OAC_API const oac_type oac_type_opt_string_list; /* lists of texts that may be null */
extern OAC_API const oac_type oac_type_bool_map;        /* maps of booleans */
extern OAC_API const oac_type oac_type_int_map;         /* maps of whole numbers */
extern OAC_API const oac_type oac_type_number_map;      /* maps of numbers */
extern OAC_API const oac_type oac_type_string_map;      /* maps of texts */
extern OAC_API const oac_type oac_type_json_map;        /* maps of values without a schema */
extern OAC_API const oac_type oac_type_opt_bool_map;    /* maps of booleans that may be null */
extern OAC_API const oac_type oac_type_opt_int_map;     /* maps of whole numbers that may be null */
extern OAC_API const oac_type oac_type_opt_number_map;  /* maps of numbers that may be null */
extern OAC_API const oac_type oac_type_opt_string_map;  /* maps of texts that may be null */

/* What the functions of every object's type do, X_serialize, X_parse, X_validate and X_dispose, for one of any type.
 * `type` is that of an object, or of a body or an answer that is none; `value` is the struct that it stands for. Null
 * pointers are OAC_ERROR_ARGUMENT; `error` may be null. */

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
/* Checks `value` by the rules of the description, as `mode` says; adds everything found to `violations` (may be null).
 * OAC_ERROR_INVALID when something is refused: `error` then has path and message of the first. OAC_ERROR_MEMORY when
 * a violation could not be kept. OAC_VALIDATION_OFF looks at nothing. */
OAC_API OAC_MUST_CHECK oac_status oac_record_validate(const oac_type *type, const void *value, oac_validation mode,
                                                      oac_violations *violations, oac_error *error);
/* Releases what a parsed value owns and makes it all absent. Safe on an INIT value, on one that a program filled in
 * (which owns nothing), on null, and twice. Copies of the struct are void afterwards. */
OAC_API void oac_record_dispose(const oac_type *type, void *value);

/* The text of a listed value of an enumeration by its number; "" for another number. Static. */
OAC_API const char *oac_enum_name(const oac_type *type, unsigned number);
/* The number of the listed value with this text; 0, which is _UNLISTED, for another text. */
OAC_API unsigned oac_enum_from(const oac_type *type, oac_string text);

/* Functions of records, of any type: every object and every document of a binding has each of them under its own name
 * as well, with its own types (OAC_RECORD_FUNCTIONS, below). What a pointer `value`, `from` or `to` leads to is a
 * record of the type that is given.
 *
 * Null pointers are OAC_ERROR_ARGUMENT, except of `error` and of allocators. Whatever fails leaves what it should have
 * written as it was; `error` then says where (path) and why. Records that are filled in by mistake are refused
 * (OAC_ERROR_INVALID): values set by halves (oac/value.h), null pointers in place of texts, objects or items, sources
 * that are none or two of memory, file and function. Objects, lists and maps that nest deeper than OAC_JSON_DEPTH are
 * OAC_ERROR_LIMIT. Nothing is kept between calls: threads may use them at once, on one record too while none changes
 * it.
 *
 * Records that these functions make own one arena, as parsed ones do, and are disposed of in the same way. What `to`
 * held before is not disposed of; it may be the same record as one that is read. */

/* A deep copy, unknown members included, which shares nothing with `from`. Of sources (oac/bytes.h) what is in memory
 * is copied, with its bytes; of a file its path, as it is opened when it is sent; of a function itself and `context`,
 * which both have then: what it gives to one of them it may not give to the other. `allocator` may be null. */
OAC_API OAC_MUST_CHECK oac_status oac_record_copy(const oac_type *type, const void *from,
                                                  const oac_allocator *allocator, void *to, oac_error *error);

/* Whether two records are equal, as JSON has it: items in the same order, members and entries of maps in any, numbers
 * by their value, absent members apart from those that are null; unknown members count. Sources are equal that have the
 * same bytes in memory, the same path, or the same function, context and length, and are sent under the same content
 * type and filename; no file is looked into, and no function called. Two null pointers are equal. */
OAC_API bool oac_record_equal(const oac_type *type, const void *one, const void *other);

/* What has to be sent so that `before` becomes `after`: a record of `to_type`, such as the request of an update, with
 * the members that differ. Members go by their names; of both types a kind must be the same (a whole number may become
 * an integer, and a text one of an enumeration, and the other way round).
 *  - Members that one of the two types says are read-only are left out, at any depth.
 *  - An object, a list or a map that differs is there whole, with what identifies its items.
 *  - A member that was removed or set to null becomes null where `to_type` allows that, and is refused by its name
 *    otherwise; so is every difference that `to_type` has no place for. That holds for objects in it, too: for members,
 *    items of lists that have the same `id` as before, and entries of maps. In items that are told apart by nothing,
 * all that has no place is refused, unless the item is as it was.
 *  - Members of other names, unknown ones too, are looked at one by one; within what is there whole they all are.
 *  - What `to_type` requires is there as `after` has it, changed or not.
 * Where nothing differs, all of `to` is absent. */
OAC_API OAC_MUST_CHECK oac_status oac_record_changes(const oac_type *type, const void *before, const void *after,
                                                     const oac_type *to_type, void *to, oac_error *error);

/* One value is set by its path and a text. Paths are those that errors tell (`billingPerson.city`, `contacts[0].type`,
 * `labels["a b"]`), or JSON Pointers (RFC 6901) where they begin with "/"; NUL-terminated UTF-8, both. "-" for a number
 * (`contacts[-].type`) is the item behind the last one; its number may be given, too. Objects, lists and entries on the
 * way that are not there are made.
 *  - Texts and enumerations are `text` as it is; an enumeration takes any. Everything else is JSON text; what may be
 * one of several types is JSON text as well, or, where it is none and a text is among them, a text.
 *  - _set_null makes it null. Items and entries that cannot be null are refused; whether a member may be, is checked
 *    when it is sent.
 *  - _unset takes it away: a member becomes absent; items behind an item move up. What is not there stays so.
 * The record then owns what was set, and has to be disposed of. What it borrows is not written to: all on the way to
 * the value is copied. On failure the record is unchanged: OAC_ERROR_ARGUMENT for a path that leads nowhere (the
 * message names the nearest member), OAC_ERROR_JSON or OAC_ERROR_TYPE for a text that is none of the value's. Members
 * that are bytes cannot be set: whoever writes the text would choose what is read. */
OAC_API OAC_MUST_CHECK oac_status oac_record_set(const oac_type *type, void *value, const char *path, const char *text,
                                                 oac_error *error);
/* Makes the value at `path` null: see oac_record_set. */
OAC_API OAC_MUST_CHECK oac_status oac_record_set_null(const oac_type *type, void *value, const char *path,
                                                      oac_error *error);
/* Takes the value at `path` away: see oac_record_set. */
OAC_API OAC_MUST_CHECK oac_status oac_record_unset(const oac_type *type, void *value, const char *path,
                                                   oac_error *error);

/* Appends a record to `buffer` as JSON that people read: _serialize and oac_json_print (oac/json.h). Bytes are no JSON,
 * and left out. */
OAC_API OAC_MUST_CHECK oac_status oac_record_print(const oac_type *type, const void *value, unsigned indent,
                                                   oac_buffer *buffer, oac_error *error);

/* What a value is. */
typedef enum oac_type_kind {
    OAC_TYPE_BOOL = 0,    /* true or false */
    OAC_TYPE_INT = 1,     /* a whole number */
    OAC_TYPE_NUMBER = 2,  /* any number */
    OAC_TYPE_STRING = 3,  /* a text */
    OAC_TYPE_JSON = 4,    /* any value, as JSON text */
    OAC_TYPE_ENUM = 5,    /* a text, listed or not */
    OAC_TYPE_RECORD = 6,  /* an object, or a whole document that is none */
    OAC_TYPE_LIST = 7,    /* an array */
    OAC_TYPE_MAP = 8,     /* an object with members of any name */
    OAC_TYPE_UNION = 9,   /* one of several types */
    OAC_TYPE_SOURCE = 10, /* bytes */
    OAC_TYPE_SOURCES = 11 /* a list of these */
} oac_type_kind;

/* The name of a kind, such as "OAC_TYPE_LIST"; "OAC_TYPE_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_type_kind_name(oac_type_kind kind);

/* What the description says of a member: it has to be there. */
#define OAC_MEMBER_REQUIRED 1u
/* It may be null. */
#define OAC_MEMBER_NULLABLE 2u
/* Only answers have it. */
#define OAC_MEMBER_READ_ONLY 4u
/* Only requests have it. */
#define OAC_MEMBER_WRITE_ONLY 16u

/* A value that is visited. All of it is borrowed, and valid until the visitor returns. */
typedef struct oac_visit {
    const char *path;     /* as errors tell it, with a NUL behind it; never cut */
    size_t path_length;   /* in bytes */
    oac_string name;      /* of a member or an entry; null: an item, a branch, the whole document */
    size_t index;         /* of an item, from 0 */
    unsigned depth;       /* of a member of the record: 1 */
    oac_type_kind kind;   /* what the value is, also where it is null */
    unsigned flags;       /* of a described member: OAC_MEMBER_... */
    bool is_null;         /* there is no value beside */
    bool is_item;         /* of a list */
    bool is_branch;       /* what a union holds: it stands at the union's path, and follows it */
    bool boolean;         /* of OAC_TYPE_BOOL */
    int64_t integer;      /* of OAC_TYPE_INT */
    double number;        /* of OAC_TYPE_NUMBER */
    oac_string text;      /* of OAC_TYPE_STRING and _ENUM; of OAC_TYPE_JSON, and of a union that is none of its
                             branches, JSON text */
    size_t count;         /* of items or entries */
    unsigned which;       /* of a union: its branch; 0: none of them */
    const void *value;    /* the struct, the list, the bool, …: in its element form (oac/gen/type.h); null: null */
    const oac_type *type; /* of `value` */
    const struct oac_field *field; /* of a described member (oac/gen/type.h); null otherwise */
} oac_visit;

/* How a walk goes on. */
typedef enum oac_walk {
    OAC_WALK_ON = 0,   /* into what the value holds, then to the next one */
    OAC_WALK_OVER = 1, /* to the next one */
    OAC_WALK_STOP = 2  /* nowhere; that is no error */
} oac_walk;

/* The name of an answer, such as "OAC_WALK_OVER"; "OAC_WALK_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_walk_name(oac_walk walk);

/* Gets `context` back. It must not change the record. */
typedef oac_walk oac_visitor(void *context, const oac_visit *visit);

/* Visits every value in a record, in the order in which they are sent: its members that are there, null ones too, and
 * what they hold; members of other names last. A value comes before what it holds. */
OAC_API OAC_MUST_CHECK oac_status oac_record_walk(const oac_type *type, const void *value, oac_visitor *visitor,
                                                  void *context, oac_error *error);

/* The functions above under the name of a type: NAME_copy(from, allocator, to, error), and so on. */
#define OAC_RECORD_FUNCTIONS(name)                                                                        \
    OAC_RECORD_FUNCTIONS_AS(name, name##_oac_type, name##_copy, name##_equal, name##_changes, name##_set, \
                            name##_set_null, name##_unset, name##_print, name##_walk)
/* Under names that are given one by one, where one of them gives way to another name of the binding. */
#define OAC_RECORD_FUNCTIONS_AS(name, table, copy, equal, changes, set, set_null, unset, print, walk)               \
    static inline OAC_MUST_CHECK oac_status copy(const name *from, const oac_allocator *allocator, name *to,        \
                                                 oac_error *error)                                                  \
    {                                                                                                               \
        return oac_record_copy(&table, from, allocator, to, error);                                                 \
    }                                                                                                               \
    static inline bool equal(const name *one, const name *other)                                                    \
    {                                                                                                               \
        return oac_record_equal(&table, one, other);                                                                \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status changes(const name *before, const name *after, const oac_type *to_type, \
                                                    void *to, oac_error *error)                                     \
    {                                                                                                               \
        return oac_record_changes(&table, before, after, to_type, to, error);                                       \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status set(name *value, const char *path, const char *text, oac_error *error)  \
    {                                                                                                               \
        return oac_record_set(&table, value, path, text, error);                                                    \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status set_null(name *value, const char *path, oac_error *error)               \
    {                                                                                                               \
        return oac_record_set_null(&table, value, path, error);                                                     \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status unset(name *value, const char *path, oac_error *error)                  \
    {                                                                                                               \
        return oac_record_unset(&table, value, path, error);                                                        \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status print(const name *value, unsigned indent, oac_buffer *buffer,           \
                                                  oac_error *error)                                                 \
    {                                                                                                               \
        return oac_record_print(&table, value, indent, buffer, error);                                              \
    }                                                                                                               \
    static inline OAC_MUST_CHECK oac_status walk(const name *value, oac_visitor *visitor, void *context,            \
                                                 oac_error *error)                                                  \
    {                                                                                                               \
        return oac_record_walk(&table, value, visitor, context, error);                                             \
    }

OAC_END_DECLS

#endif
