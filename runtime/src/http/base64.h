/* Base64 (RFC 4648), as HTTP's basic scheme wants it. Internal. */
#ifndef OAC_HTTP_BASE64_H
#define OAC_HTTP_BASE64_H

#include <stddef.h>

/* Characters that `length` bytes are encoded to. */
#define OAC_BASE64_LENGTH(length) (((length) + 2) / 3 * 4)

/* Writes them, without a NUL. */
void oac_base64(char *to, const char *from, size_t length);

#endif
