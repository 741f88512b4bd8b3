/* What the JSON reader needs of an arena beyond its public functions. Internal. */
#ifndef OAC_BASE_ARENA_INTERNAL_H
#define OAC_BASE_ARENA_INTERNAL_H

#include <stdalign.h>

#include "oac/arena.h"

#define OAC_ARENA_ALIGNMENT alignof(max_align_t)

typedef struct arena_block {
    struct arena_block *following;
    size_t size; /* of its data */
    alignas(max_align_t) char data[];
} arena_block;

struct oac_arena {
    char *next; /* free room of the current block */
    char *end;
    arena_block *current;
    arena_block *first;
    size_t total; /* bytes of all blocks */
    size_t ceiling;
    oac_allocator allocator;
    oac_status status;
};

static inline size_t oac_arena_round(size_t size)
{
    return (size + (OAC_ARENA_ALIGNMENT - 1)) & ~(size_t)(OAC_ARENA_ALIGNMENT - 1);
}

/* When the current block has no room. */
void *oac_arena_raw_slowly(oac_arena *arena, size_t size);

/* As oac_arena_allocate, without zeroing. */
static inline void *oac_arena_raw(oac_arena *arena, size_t size)
{
    char *pointer = arena->next;
    if (OAC_UNLIKELY((size_t)(arena->end - pointer) < size || size > SIZE_MAX / 4)) {
        return oac_arena_raw_slowly(arena, size);
    }
    arena->next = pointer + oac_arena_round(size); /* blocks end at a multiple of the alignment */
    return pointer;
}

/* What was allocated last ends at `end`: the room behind it is free again. */
static inline void oac_arena_end(oac_arena *arena, char *end)
{
    arena->next = end + (-(uintptr_t)end & (OAC_ARENA_ALIGNMENT - 1));
}

/* Gives back all but the first `new_size` bytes of what was allocated last; otherwise does nothing. */
void oac_arena_shrink(oac_arena *arena, void *pointer, size_t old_size, size_t new_size);

/* The allocator the arena was made with. */
const oac_allocator *oac_arena_allocator(const oac_arena *arena);

#endif
