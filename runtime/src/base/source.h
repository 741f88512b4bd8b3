/* What bytes to send are. Internal. */
#ifndef OAC_BASE_SOURCE_H
#define OAC_BASE_SOURCE_H

#include "oac/bytes.h"

/* Whether it is one of memory, a file, a function. */
static inline bool oac_source_is_one(const oac_source *source)
{
    return (source->data != NULL) + (source->path != NULL) + (source->read != NULL) == 1;
}

/* Whether nothing is in its reserve. */
static inline bool oac_source_is_known(const oac_source *source)
{
    return (source->reserved[0] | source->reserved[1] | source->reserved[2] | source->reserved[3]) == 0;
}

#endif
