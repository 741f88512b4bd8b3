/* What the JSON reader needs of an arena beyond its public functions. Internal. */
#ifndef OAC_ARENA_INTERNAL_H
#define OAC_ARENA_INTERNAL_H

#include "oac/arena.h"

/* As oac_arena_allocate, without zeroing. */
void *oac_arena_raw(oac_arena *arena, size_t size);

/* True when `pointer` with `size` bytes is what was allocated last, so that it can grow or shrink in place. */
bool oac_arena_is_last(const oac_arena *arena, const void *pointer, size_t size);

/* Gives back all but the first `new_size` bytes of what was allocated last; otherwise does nothing. */
void oac_arena_shrink(oac_arena *arena, void *pointer, size_t old_size, size_t new_size);

/* The allocator the arena was made with. */
const oac_allocator *oac_arena_allocator(const oac_arena *arena);

#endif
