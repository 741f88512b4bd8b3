/* Keeps secrets out of texts that people will read, for who has no client: the command. Internal. */
#ifndef OAC_HTTP_REDACT_H
#define OAC_HTTP_REDACT_H

#include "http/credentials.h"

#define OAC_REDACTED "[redacted]"
/* Bytes that are looked at in one go. */
#define OAC_REDACT_WINDOW ((size_t)4096)
/* Room for whatever is made of a window. */
#define OAC_REDACT_ROOM (OAC_REDACT_WINDOW * (sizeof OAC_REDACTED - 1) + 1)

/* Writes `text` on one line, printable, without the first OAC_SECRETS of these secrets, NUL-terminated and cut to
 * `size` bytes. How many bytes of `text` it has looked at: some, if there are any, and no part of a secret is cut where
 * they end. */
size_t oac_redact_secrets(const oac_secret *hidden, size_t count, char *to, size_t size, const char *text,
                          size_t length);

#endif
