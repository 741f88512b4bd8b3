/* Zeroed memory, and memory that is zeroed for good. Private. */
#include "base/memory.h"

#include <string.h>

void *oac_memory_new(const oac_allocator *allocator, size_t size)
{
    void *pointer = oac_storage_allocate(allocator, size);
    if (pointer != NULL) {
        memset(pointer, 0, size);
    }
    return pointer;
}

void oac_memory_scrub(void *pointer, size_t size)
{
    volatile unsigned char *bytes = pointer;
    while (size > 0) {
        *bytes++ = 0;
        size--;
    }
}
