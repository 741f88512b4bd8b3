/* Writes JSON text (RFC 8259) straight into a buffer. For generated code; a program calls its _serialize functions.
 *
 * Every value is followed by a comma that the end of its container takes back, so what has been written is at any
 * moment the beginning of a valid text. The first error sticks: later calls do nothing. */
#ifndef OAC_GEN_JSON_WRITER_H
#define OAC_GEN_JSON_WRITER_H

#include "../buffer.h"
#include "../json.h"

OAC_BEGIN_DECLS

/* One text under way, from oac_writer_begin to oac_writer_end. On the stack of one thread. */
typedef struct oac_writer {
    char *next;         /* where the next byte goes */
    char *end;          /* of the room that is certain to be there */
    oac_buffer *buffer; /* where the text grows; its length stays as it was until oac_writer_end */
    const char *fault;  /* static text: what was wrong */
    oac_status status;
    unsigned depth;
    bool recheck; /* members came from elsewhere: the whole text is checked for duplicates at the end */
} oac_writer;

/* A member's name as it stands in the text, with its length: oac_write_int_member(w, OAC_KEY("id"), &value->id). The
 * zeros behind it are there because keys are copied 16 bytes at a time; every `key` argument has to have them. */
#define OAC_KEY(name) "\"" name "\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", sizeof("\"" name "\":") - 1

/* No name: what is written as a member is an element, or the whole document. */
#define OAC_ITEM "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 0

/* Appends to `buffer` after what it holds. */
OAC_API void oac_writer_begin(oac_writer *writer, oac_buffer *buffer);
/* Takes back the last comma and closes the text. On failure the buffer holds what it held before oac_writer_begin and
 * `error` says what was wrong, and where (path). */
OAC_API OAC_MUST_CHECK oac_status oac_writer_end(oac_writer *writer, oac_error *error);

/* An object without a name: the root, or an element. Members go between the two. */
OAC_API void oac_write_object_begin(oac_writer *writer);
OAC_API void oac_write_object_end(oac_writer *writer);
/* The name of a member of which only the value is still to come. */
OAC_API void oac_write_key(oac_writer *writer, const char *key, size_t key_length);
/* Begins `"key":[` when `state` is a value and says true: the items follow, then oac_write_array_end. Absent writes
 * nothing and null writes null; both say false. `items` null with a count above 0 is an error. */
OAC_API bool oac_write_array_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                    size_t count, const void *items);
OAC_API void oac_write_array_begin(oac_writer *writer);
OAC_API void oac_write_array_end(oac_writer *writer);
/* Writes `"key":` and says true when `state` is a value: the object follows. Otherwise as for arrays. */
OAC_API bool oac_write_object_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                     const void *object);

/* Values without a name: the elements of arrays. */
OAC_API void oac_write_bool(oac_writer *writer, bool value);
OAC_API void oac_write_int(oac_writer *writer, int64_t value);
OAC_API void oac_write_number(oac_writer *writer, double value);     /* not finite: an error */
OAC_API void oac_write_string(oac_writer *writer, oac_string value); /* not UTF-8: an error */
OAC_API void oac_write_json(oac_writer *writer, oac_string value);   /* not JSON: an error */
OAC_API void oac_write_null(oac_writer *writer);

/* Members: nothing for absent, null for null; any presence outside the three is an error, and so is anything that is
 * not zero beside absent or null. */
OAC_API void oac_write_bool_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value);
OAC_API void oac_write_int_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value);
OAC_API void oac_write_number_member(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_number *value);
OAC_API void oac_write_string_member(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_string *value);
OAC_API void oac_write_json_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_json *value);
/* Lists of scalars as members. */
OAC_API void oac_write_bool_list(oac_writer *writer, const char *key, size_t key_length, const oac_bool_list *value);
OAC_API void oac_write_int_list(oac_writer *writer, const char *key, size_t key_length, const oac_int_list *value);
OAC_API void oac_write_number_list(oac_writer *writer, const char *key, size_t key_length,
                                   const oac_number_list *value);
OAC_API void oac_write_string_list(oac_writer *writer, const char *key, size_t key_length,
                                   const oac_string_list *value);
OAC_API void oac_write_json_list(oac_writer *writer, const char *key, size_t key_length, const oac_json_list *value);
OAC_API void oac_write_opt_bool_list(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_bool_list *value);
OAC_API void oac_write_opt_int_list(oac_writer *writer, const char *key, size_t key_length,
                                    const oac_opt_int_list *value);
OAC_API void oac_write_opt_number_list(oac_writer *writer, const char *key, size_t key_length,
                                       const oac_opt_number_list *value);
OAC_API void oac_write_opt_string_list(oac_writer *writer, const char *key, size_t key_length,
                                       const oac_opt_string_list *value);
/* Maps of scalars as members; _members writes the entries alone, as members of the object that is being written. */
OAC_API void oac_write_bool_map(oac_writer *writer, const char *key, size_t key_length, const oac_bool_map *value);
OAC_API void oac_write_int_map(oac_writer *writer, const char *key, size_t key_length, const oac_int_map *value);
OAC_API void oac_write_number_map(oac_writer *writer, const char *key, size_t key_length, const oac_number_map *value);
OAC_API void oac_write_string_map(oac_writer *writer, const char *key, size_t key_length, const oac_string_map *value);
OAC_API void oac_write_json_map(oac_writer *writer, const char *key, size_t key_length, const oac_json_map *value);
OAC_API void oac_write_opt_bool_map(oac_writer *writer, const char *key, size_t key_length,
                                    const oac_opt_bool_map *value);
OAC_API void oac_write_opt_int_map(oac_writer *writer, const char *key, size_t key_length,
                                   const oac_opt_int_map *value);
OAC_API void oac_write_opt_number_map(oac_writer *writer, const char *key, size_t key_length,
                                      const oac_opt_number_map *value);
OAC_API void oac_write_opt_string_map(oac_writer *writer, const char *key, size_t key_length,
                                      const oac_opt_string_map *value);
OAC_API void oac_write_bool_map_members(oac_writer *writer, const oac_bool_map *value);
OAC_API void oac_write_int_map_members(oac_writer *writer, const oac_int_map *value);
OAC_API void oac_write_number_map_members(oac_writer *writer, const oac_number_map *value);
OAC_API void oac_write_string_map_members(oac_writer *writer, const oac_string_map *value);
OAC_API void oac_write_json_map_members(oac_writer *writer, const oac_json_map *value);
OAC_API void oac_write_opt_bool_map_members(oac_writer *writer, const oac_opt_bool_map *value);
OAC_API void oac_write_opt_int_map_members(oac_writer *writer, const oac_opt_int_map *value);
OAC_API void oac_write_opt_number_map_members(oac_writer *writer, const oac_opt_number_map *value);
OAC_API void oac_write_opt_string_map_members(oac_writer *writer, const oac_opt_string_map *value);

/* Begins `"key":{` as oac_write_array_member does with arrays: the entries follow, then oac_write_object_end. */
OAC_API bool oac_write_map_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                  size_t count, const void *entries);
/* Whether there are members without a name of their own, which follow. They are a map that must not be null; a key that
 * is there twice, in it or beside it, is found when the text ends. */
OAC_API bool oac_write_additional(oac_writer *writer, oac_presence state, size_t count, const void *entries);
/* The name of an entry, with its colon: the value follows. Not UTF-8, or a null pointer: an error. */
OAC_API void oac_write_name(oac_writer *writer, oac_string name);
/* An item, a value of a map or a whole document in its optional form, before it is written: absent is an error. */
OAC_API void oac_write_present(oac_writer *writer, oac_presence state);

/* A union as a member, whose branch has `size` bytes at `as`. True: the branch `which` follows. Otherwise all has been
 * done: absent, null, the text of a value that is none of the branches (`which` 0), or an error. */
OAC_API bool oac_write_union_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                    unsigned which, const oac_string *json, const void *as, size_t size);
/* Whether the branch that a union points to is there; a null pointer is an error. */
OAC_API bool oac_write_branch(oac_writer *writer, const void *branch);
/* `which` names no branch: an error. */
OAC_API void oac_write_no_branch(oac_writer *writer);

/* A member of an open enumeration that has a listed value: `text` is its text, already looked up. */
OAC_API void oac_write_enum_member(oac_writer *writer, const char *key, size_t key_length, const oac_string *text);
/* One in any other state: absent, null, a value that is not listed (`number` 0) with its text, or an error. */
OAC_API void oac_write_unlisted_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                       unsigned number, const oac_string *text);
/* The members that the description does not know, checked. `extra` may be null. */
OAC_API void oac_write_extra(oac_writer *writer, const oac_extra *extra);

OAC_END_DECLS

#endif
