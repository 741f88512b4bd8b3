/* Writes JSON text (RFC 8259) straight into a buffer. For generated code; a program calls its _serialize functions.
 *
 * Every value is followed by a comma that the end of its container takes back, so what has been written is at any
 * moment the beginning of a valid text. The first error sticks: later calls do nothing. */
#ifndef OAC_GEN_JSON_WRITER_H
#define OAC_GEN_JSON_WRITER_H

#include "../buffer.h"
#include "../json.h"
#include "type.h"

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

/* A member's name as it stands in the text, with its length: oac_write_int_member(w, OAC_KEY("id"), &value->id). Keys
 * are copied 16 bytes at a time, so every `key` argument has so many, or zeros behind it. */
#define OAC_KEY(name) OAC_MEMBER_TEXT(name) + 1, sizeof("\"" name "\":") - 1

/* No name: what is written as a member is an element, or the whole document. */
#define OAC_ITEM "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 0

/* An object without a name: the root, or an element. Members follow, then oac_write_rest. */
OAC_API void oac_write_object_begin(oac_writer *writer);
/* Members: nothing for absent, null for null; any presence outside the three is an error, and so is anything that is
 * not zero beside absent or null. */
OAC_API void oac_write_bool_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value);
OAC_API void oac_write_int_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value);
OAC_API void oac_write_number_member(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_number *value);
OAC_API void oac_write_string_member(oac_writer *writer, const char *key, size_t key_length,
                                     const oac_opt_string *value);
OAC_API void oac_write_json_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_json *value);
/* The same by the tables of their types; `value` has the optional form. */
OAC_API void oac_write_enum(oac_writer *writer, const char *key, size_t key_length, const void *value,
                            const oac_type *type);
OAC_API void oac_write_record(oac_writer *writer, const char *key, size_t key_length, const void *value,
                              const oac_type *type);
OAC_API void oac_write_list(oac_writer *writer, const char *key, size_t key_length, const void *value,
                            const oac_type *type);
OAC_API void oac_write_map(oac_writer *writer, const char *key, size_t key_length, const void *value,
                           const oac_type *type);
OAC_API void oac_write_union(oac_writer *writer, const char *key, size_t key_length, const void *value,
                             const oac_type *type);
/* What ends an object: members without a name of their own, those that the description does not know, the bracket. A
 * record is written by
 *     static void write_person(oac_writer *writer, const void *from)
 *     {
 *         const person *value = from;
 *         oac_write_object_begin(writer);
 *         oac_write_int_member(writer, OAC_KEY("age"), &value->age);
 *         oac_write_rest(writer, value, &person_oac_type);
 *     }                                                                                                          */
OAC_API void oac_write_rest(oac_writer *writer, const void *value, const oac_type *type);
OAC_END_DECLS

#endif
