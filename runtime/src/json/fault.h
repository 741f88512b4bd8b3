/* From a fault in a JSON text to the sentence and the place that people get to read. Internal. */
#ifndef OAC_JSON_FAULT_H
#define OAC_JSON_FAULT_H

#include "oac/error.h"

/* Room for a sentence. */
#define OAC_FAULT_ROOM 256

/* The sentence: `fault` itself; one that begins with "expected" is completed with what stands at `offset`. */
void oac_fault_sentence(char out[OAC_FAULT_ROOM], const char *fault, const char *text, size_t length, size_t offset);

/* Fills in an error about a text that was read: sentence, offset, line, column, path. `error` may be null. */
void oac_fault_report(oac_error *error, oac_status status, const char *fault, const char *text, size_t length,
                      size_t offset);

/* The value at the beginning of `text` as people may see it: scalars as they stand, cut to `room` bytes and a NUL with
 * "..." at the end, containers as {...} and [...]. Control characters and bytes that are not UTF-8 become "?". */
void oac_fault_show(char *out, size_t room, const char *text, const char *end);

#endif
