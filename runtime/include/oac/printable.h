/* Text of any origin made fit for a terminal or a log. Public. */
#ifndef OAC_PRINTABLE_H
#define OAC_PRINTABLE_H

#include "base.h"

OAC_BEGIN_DECLS

/* Copies `length` bytes of `text` to `to` as one line of UTF-8 that shows what it is: control characters (line ends,
 * tabs, escape and U+0080 to U+009F among them) and white space of other kinds become a space, invisible characters and
 * those that turn the direction of writing become "?", and so does each byte that is not UTF-8. Returns how many bytes
 * were written before the NUL. It is cut at a character when `size`, which counts the NUL, is too small;
 * `length` + 1 is always enough, and then `to` may be `text`. A null `text` is an empty one; nothing is written to a
 * null `to`, or where `size` is 0. Nothing is redacted. */
OAC_API size_t oac_printable(char *to, size_t size, const char *text, size_t length);

OAC_END_DECLS

#endif
