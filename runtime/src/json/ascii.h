/* JSON text in ASCII alone, for where nothing else may stand. Internal. */
#ifndef OAC_JSON_ASCII_H
#define OAC_JSON_ASCII_H

#include "oac/buffer.h"

/* Appends JSON text that is known to be right, its other characters as \uXXXX. OAC_ERROR_MEMORY or OAC_ERROR_LIMIT; a
 * part may have been appended then. */
oac_status oac_json_to_ascii(oac_buffer *to, oac_string json);

#endif
