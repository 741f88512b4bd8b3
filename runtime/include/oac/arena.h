/* Memory that is given back all at once: what a parsed document lives in. Public.
 *
 * Guide: oac-ownership(7). */
#ifndef OAC_ARENA_H
#define OAC_ARENA_H

#include "value.h"

OAC_BEGIN_DECLS

/* A new arena whose first block holds `first` bytes, made with one allocation; null when memory is out. `ceiling`
 * bounds the bytes of all its blocks together (0: no bound). `allocator` (null: malloc and its kin) is copied. One
 * thread at a time. */
OAC_API oac_arena *oac_arena_new(const oac_allocator *allocator, size_t first, size_t ceiling);
/* Zeroed memory aligned for any type; null when memory is out or the ceiling is reached (oac_arena_status tells), or
 * the arena a null pointer. */
OAC_API void *oac_arena_allocate(oac_arena *arena, size_t size);
/* Enlarges what was allocated: in place when nothing was allocated after it, by copying otherwise. The new part is
 * zeroed; the old memory stays readable until the reset. Null `pointer` with `old_size` 0 allocates. */
OAC_API void *oac_arena_extend(oac_arena *arena, void *pointer, size_t old_size, size_t new_size);
/* OAC_OK, OAC_ERROR_MEMORY or OAC_ERROR_LIMIT: what the last null was about; OAC_ERROR_ARGUMENT for no arena. */
OAC_API oac_status oac_arena_status(const oac_arena *arena);
/* Forgets all that was allocated and keeps the blocks, so that the next document of that size allocates nothing. Null
 * is a no-op. */
OAC_API void oac_arena_reset(oac_arena *arena);
/* Releases everything. Null is allowed. */
OAC_API void oac_arena_free(oac_arena *arena);

OAC_END_DECLS

#endif
