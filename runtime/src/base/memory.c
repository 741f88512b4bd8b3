/* Zeroed memory, memory that is zeroed for good, and whether it is zero. Private. */
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

bool oac_memory_is_zero(const void *pointer, size_t size)
{
    const unsigned char *bytes = pointer;
    size_t i = 0;
    while (i < size && bytes[i] == 0) {
        i++;
    }
    return i == size;
}
