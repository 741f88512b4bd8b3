/* Zeroed memory, memory that is zeroed for good, and whether it is zero. Internal. */
#ifndef OAC_BASE_MEMORY_H
#define OAC_BASE_MEMORY_H

#include "base/storage.h"

void *oac_memory_new(const oac_allocator *allocator, size_t size); /* zeroed; null when memory is out */
/* Overwrites secrets in a way that the compiler may not leave out. */
void oac_memory_scrub(void *pointer, size_t size);
bool oac_memory_is_zero(const void *pointer, size_t size);

#endif
