/* Allocation through an allocator that may be null (then malloc and its kin), for the codec half. Internal. */
#ifndef OAC_BASE_STORAGE_H
#define OAC_BASE_STORAGE_H

#include <stdlib.h>

#include "oac/base.h"

static inline void *oac_storage_allocate(const oac_allocator *allocator, size_t size)
{
    return allocator != NULL && allocator->allocate != NULL ? allocator->allocate(allocator->context, size)
                                                            : malloc(size);
}

static inline void *oac_storage_reallocate(const oac_allocator *allocator, void *pointer, size_t size)
{
    if (allocator == NULL || allocator->allocate == NULL) {
        return realloc(pointer, size);
    }
    return pointer == NULL ? allocator->allocate(allocator->context, size)
                           : allocator->reallocate(allocator->context, pointer, size);
}

static inline void oac_storage_release(const oac_allocator *allocator, void *pointer)
{
    if (allocator == NULL || allocator->allocate == NULL) {
        free(pointer);
    } else if (pointer != NULL) {
        allocator->release(allocator->context, pointer);
    }
}

#endif
