/* Writing JSON text without a record's writer: a text as a whole, containers and values of any kind. Internal. */
#ifndef OAC_JSON_WRITING_H
#define OAC_JSON_WRITING_H

#include "oac/gen/json_writer.h"

/* Appends to `buffer` after what it holds. */
void oac_writer_begin(oac_writer *writer, oac_buffer *buffer);
/* Takes back the last comma and closes the text. On failure the buffer holds what it held before oac_writer_begin and
 * `error` says what was wrong, and where (path). */
OAC_MUST_CHECK oac_status oac_writer_end(oac_writer *writer, oac_error *error);

/* The end of an object that oac_write_object_begin began. */
void oac_write_object_end(oac_writer *writer);
/* The name of a member of which only the value is still to come. */
void oac_write_key(oac_writer *writer, const char *key, size_t key_length);
/* Begins `"key":[` when `state` is a value and says true: the items follow, then oac_write_array_end. Absent writes
 * nothing and null writes null; both say false. `items` null with a count above 0 is an error. */
bool oac_write_array_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, size_t count,
                            const void *items);
void oac_write_array_begin(oac_writer *writer);
void oac_write_array_end(oac_writer *writer);
/* Writes `"key":` and says true when `state` is a value: the object follows. Otherwise as for arrays. */
bool oac_write_object_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                             const void *object);

/* Values without a name: the elements of arrays. */
void oac_write_bool(oac_writer *writer, bool value);
void oac_write_int(oac_writer *writer, int64_t value);
void oac_write_number(oac_writer *writer, double value);     /* not finite: an error */
void oac_write_string(oac_writer *writer, oac_string value); /* not UTF-8: an error */
void oac_write_json(oac_writer *writer, oac_string value);   /* not JSON: an error */
void oac_write_null(oac_writer *writer);

/* A member of any kind, by the table of its type; `value` has the optional form. */
void oac_write_value(oac_writer *writer, const char *key, size_t key_length, const void *value, const oac_type *type);
/* A whole text of a record's type. */
void oac_write_whole(oac_writer *writer, const void *value, const oac_type *type);

#endif
