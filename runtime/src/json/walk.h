/* Walks over JSON text that is known to be right, because this library wrote or read it, and that ends in NUL.
 * Internal.
 *
 * Each function is given where a value or a name begins and says where it ends. */
#ifndef OAC_JSON_WALK_H
#define OAC_JSON_WALK_H

#include <stdbool.h>

#include "oac/value.h"

static inline const char *oac_json_walk_space(const char *text)
{
    while (*text == ' ' || *text == '\n' || *text == '\t' || *text == '\r') {
        text++;
    }
    return text;
}

/* Past the string at `text`. */
const char *oac_json_walk_string(const char *text);
/* Past the value at `text`, whatever it holds. */
const char *oac_json_walk_value(const char *text);

/* One child after the other of the object or the array at `text`. */
typedef struct oac_json_walk {
    const char *next;
    bool object;
    oac_string name;  /* of a member: what stands between its quotes, escapes and all */
    oac_string value; /* JSON text */
} oac_json_walk;

oac_json_walk oac_json_walk_begin(const char *text);
/* False at the end. */
bool oac_json_walk_next(oac_json_walk *walk);

#endif
