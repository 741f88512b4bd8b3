/* What the JSON writer needs of a buffer beyond its public functions. Internal. */
#ifndef OAC_BASE_BUFFER_INTERNAL_H
#define OAC_BASE_BUFFER_INTERNAL_H

#include "oac/buffer.h"

/* The longest text the buffer may hold. */
size_t oac_buffer_limit(const oac_buffer *buffer);

/* Makes the capacity at least `used` + `more` + `slack` + 1 bytes, keeping the first `used` bytes. `used` + `more` is
 * held against the ceiling, `slack` is not. */
oac_status oac_buffer_grow(oac_buffer *buffer, size_t used, size_t more, size_t slack);

#endif
