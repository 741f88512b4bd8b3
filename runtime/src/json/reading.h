/* Reading JSON text without a record's reader: member by member, values of any kind. Internal. */
#ifndef OAC_JSON_READING_H
#define OAC_JSON_READING_H

#include "oac/gen/json_reader.h"

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
