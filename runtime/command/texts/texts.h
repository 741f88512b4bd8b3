/* JSON texts that are held as texts: where in them something stands. Private to the command. */
#ifndef OAC_COMMAND_TEXTS_H
#define OAC_COMMAND_TEXTS_H

#include <oac/oac.h>

/* The offset of what a JSON path names in a text that is JSON; of its nearest parent where it is not there. */
size_t oac_place_of(const char *path, oac_string text);
/* Where the value of the object's last member with this name stands; of length 0 where there is none. */
oac_string oac_place_of_member(const char *name, oac_string object);
/* Whether a string of JSON text, what stands between its quotes, means this name. Escapes beyond ASCII mean none: such
 * names are no flags. */
bool oac_place_means(oac_string written, const char *name);
/* Whether nothing is in an object. */
bool oac_place_is_empty(oac_string object);

#endif
