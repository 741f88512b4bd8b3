/* Reading JSON text: from its begin to its end, by types; without a record's reader, member by member. Internal. */
#ifndef OAC_JSON_READING_H
#define OAC_JSON_READING_H

#include "oac/gen/json_reader.h"

/* Copies the text and gets ready. */
OAC_MUST_CHECK oac_status oac_reader_begin(oac_reader *reader, const char *text, size_t length,
                                           const oac_parse_options *options, oac_error *error);
/* Checks that nothing but white space follows and hands the arena to `*extra` (allocated in it), unless it is the
 * caller's. On failure the arena is freed, `*extra` is null, and `error` says what was wrong and where (offset, line,
 * column, path). */
OAC_MUST_CHECK oac_status oac_reader_end(oac_reader *reader, oac_extra **extra, oac_error *error);
/* A whole text of a record's type, into the record: `reader.next = oac_read_whole(&reader, reader.next, value, type)`
 * between begin and end. */
char *oac_read_whole(oac_reader *reader, char *at, void *value, const oac_type *type);
/* Sets `size` bytes to zero. A call, as compilers spell out a known size in a way that costs several times as much. */
void oac_zero(void *memory, size_t size);
/* The name of the next member, whatever it is and however it is written. Its data are null at the end of the object,
 * which is then stepped out of, and on error. */
char *oac_read_member(oac_reader *reader, char *at, oac_string *name);
/* A member that the description does not know: checked, counted, and kept when that was asked for. */
char *oac_read_unknown(oac_reader *reader, char *at, oac_string name, oac_extra **extra);
/* A value of any kind, by the table of its type; `value` has the optional form. */
char *oac_read_value(oac_reader *reader, char *at, void *value, const oac_type *type);

#endif
