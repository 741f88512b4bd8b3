/* The names of the members of objects that are being read, for finding duplicates. Internal.
 *
 * A stack: members are added as they are met; when an object ends, its members are compared and taken off. Few are
 * compared with each other, many are sorted, so no text makes this slow. */
#ifndef OAC_JSON_NAMES_H
#define OAC_JSON_NAMES_H

#include "oac/base.h"

#define OAC_NAMES_LOCAL 24

typedef struct oac_name {
    const char *data; /* the content between the quotes */
    size_t length;
    uint32_t hash; /* of the decoded name */
    uint16_t depth;
    bool escaped; /* `data` holds escapes */
} oac_name;

typedef struct oac_names {
    oac_name *items;
    size_t count;
    size_t capacity;
    const oac_allocator *allocator;
    oac_name local[OAC_NAMES_LOCAL];
} oac_names;

void oac_names_begin(oac_names *names, const oac_allocator *allocator);
void oac_names_end(oac_names *names);

/* Adds the name of a member of the object at `depth`. False when memory is out. */
bool oac_names_add(oac_names *names, const char *data, size_t length, bool escaped, unsigned depth);

/* The object at `depth` ends. Returns where the first name that was there before begins; null when there is none. */
const char *oac_names_close(oac_names *names, unsigned depth);

#endif
