/* Paths to values, taken apart. Internal. */
#ifndef OAC_TYPE_STEPS_TO_H
#define OAC_TYPE_STEPS_TO_H

#include "oac/gen/json_writer.h"
#include "type/refuse.h"

/* The names and numbers on the way to a value, decoded; which of the two one is, is told by what it leads into. */
typedef struct oac_steps {
    size_t count;
    oac_string steps[OAC_JSON_DEPTH];
} oac_steps;

/* Takes `path` apart: as errors spell it (contacts[0].type, labels["a b"]), or, where it begins with "/", as a JSON
 * Pointer (RFC 6901). The texts are the arena's. OAC_ERROR_ARGUMENT for one that is neither, OAC_ERROR_LIMIT for one of
 * more steps than JSON may nest, OAC_ERROR_MEMORY. */
oac_status oac_steps_parse(oac_steps *steps, oac_arena *arena, const char *path, oac_error *error);

/* A step as the number of an item: its digits, or "-" for the place behind the last one. False: it is none. */
bool oac_step_index(oac_string step, size_t count, size_t *index);

#endif
