/* Random JSON texts of any type, made from its table, always the same for the same seed. */
#ifndef OAC_TEST_RANDOM_JSON_H
#define OAC_TEST_RANDOM_JSON_H

#include <oac/buffer.h>
#include <oac/type.h>

/* The next of a row of numbers, below `most`. */
unsigned random_below(uint64_t *seed, unsigned most);

/* Appends a record of this type: some of its members, unknown ones as well, items and entries of all kinds. */
void random_record(uint64_t *seed, const oac_type *type, oac_buffer *text);

#endif
