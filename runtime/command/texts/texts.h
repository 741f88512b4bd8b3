/* What texts say: numbers, and where in JSON that is held as a text something stands. Private to the command. */
#ifndef OAC_COMMAND_TEXTS_H
#define OAC_COMMAND_TEXTS_H

#include <oac/oac.h>

/* ---- numbers.c: all read the whole text, decimal digits only, and are false when it is something else ---- */
bool oac_read_integer(const char *text, int64_t *value);
/* Seconds with up to nine decimals, as milliseconds. */
bool oac_read_seconds(const char *text, uint32_t *milliseconds);
/* Requests in a second, a minute or an hour: 600/m. */
bool oac_read_rate(const char *text, uint32_t *requests, uint32_t *seconds);

/* ---- place.c ---- */
/* The offset of what a JSON path names in a text that is JSON; of its nearest parent where it is not there. */
size_t oac_place_of(const char *path, oac_string text);
/* Where the value of the object's last member with this name stands; of length 0 where there is none. */
oac_string oac_place_of_member(const char *name, oac_string object);
/* Whether nothing is in an object. */
bool oac_place_is_empty(oac_string object);

#endif
