/* Memory that is given back all at once. An arena is a chain of blocks; the first one shares its allocation with the
 * arena itself. */
#include "base/arena_internal.h"

#include <string.h>

#include "base/storage.h"

static void use_block(oac_arena *arena, arena_block *block)
{
    arena->current = block;
    arena->next = block->data;
    arena->end = block->data + block->size;
}

oac_arena *oac_arena_new(const oac_allocator *allocator, size_t first, size_t ceiling)
{
    const size_t head = oac_arena_round(sizeof(oac_arena)) + sizeof(arena_block);
    if (first > SIZE_MAX / 4) {
        return NULL;
    }
    size_t size = oac_arena_round(first);
    if (ceiling != 0 && first <= ceiling && size > ceiling) {
        size = ceiling & ~(size_t)(OAC_ARENA_ALIGNMENT - 1);
    }
    if (ceiling != 0 && size > ceiling) {
        return NULL;
    }
    char *memory = (char *)oac_storage_allocate(allocator, head + size);
    if (memory == NULL) {
        return NULL;
    }
    oac_arena *arena = (oac_arena *)(void *)memory;
    arena_block *block = (arena_block *)(void *)(memory + oac_arena_round(sizeof(oac_arena)));
    memset(arena, 0, sizeof *arena);
    block->following = NULL;
    block->size = size;
    arena->first = block;
    arena->total = size;
    arena->ceiling = ceiling != 0 ? ceiling : SIZE_MAX;
    if (allocator != NULL) {
        arena->allocator = *allocator;
    }
    use_block(arena, block);
    return arena;
}

static void release_following(oac_arena *arena, arena_block *block)
{
    arena_block *dropped = block->following;
    block->following = dropped->following;
    arena->total -= dropped->size;
    oac_storage_release(&arena->allocator, dropped);
}

/* Goes on to a block with room for `size` bytes: one that an earlier document left, or a new one. */
static bool next_block(oac_arena *arena, size_t size)
{
    arena_block *current = arena->current;
    while (current->following != NULL && current->following->size < size) {
        release_following(arena, current);
    }
    if (current->following == NULL) {
        size_t left = arena->ceiling - arena->total;
        if (size > left) {
            arena->status = OAC_ERROR_LIMIT;
            return false;
        }
        size_t wanted = arena->total < size ? size : arena->total; /* the chain doubles */
        size_t bytes = wanted < left ? wanted : left & ~(size_t)(OAC_ARENA_ALIGNMENT - 1);
        bytes = bytes < size ? size : bytes;
        arena_block *block = (arena_block *)oac_storage_allocate(&arena->allocator, sizeof(arena_block) + bytes);
        if (block == NULL) {
            arena->status = OAC_ERROR_MEMORY;
            return false;
        }
        block->following = NULL;
        block->size = bytes;
        arena->total += bytes;
        current->following = block;
    }
    use_block(arena, current->following);
    return true;
}

void *oac_arena_raw_slowly(oac_arena *arena, size_t size)
{
    if (size > SIZE_MAX / 4) {
        arena->status = OAC_ERROR_LIMIT;
        return NULL;
    }
    const size_t rounded = oac_arena_round(size);
    if (!next_block(arena, rounded)) {
        return NULL;
    }
    void *pointer = arena->next;
    arena->next += rounded;
    return pointer;
}

void *oac_arena_allocate(oac_arena *arena, size_t size)
{
    if (arena == NULL) {
        return NULL;
    }
    void *pointer = oac_arena_raw(arena, size);
    return pointer != NULL ? memset(pointer, 0, size) : NULL;
}

/* True when `pointer` with `size` bytes is what was allocated last, so that it can grow or shrink in place. */
static bool is_last(const oac_arena *arena, const void *pointer, size_t size)
{
    return pointer != NULL && (const char *)pointer + oac_arena_round(size) == arena->next;
}

void oac_arena_shrink(oac_arena *arena, void *pointer, size_t old_size, size_t new_size)
{
    if (is_last(arena, pointer, old_size)) {
        arena->next = (char *)pointer + oac_arena_round(new_size);
    }
}

void *oac_arena_extend(oac_arena *arena, void *pointer, size_t old_size, size_t new_size)
{
    if (arena == NULL) {
        return NULL;
    }
    if (new_size <= old_size) {
        return pointer;
    }
    if (new_size <= SIZE_MAX / 4 && is_last(arena, pointer, old_size)) {
        size_t more = oac_arena_round(new_size) - oac_arena_round(old_size);
        if ((size_t)(arena->end - arena->next) >= more) {
            arena->next += more;
            memset((char *)pointer + old_size, 0, new_size - old_size);
            return pointer;
        }
    }
    char *copy = (char *)oac_arena_raw(arena, new_size);
    if (copy == NULL) {
        return NULL;
    }
    if (old_size > 0) {
        memcpy(copy, pointer, old_size);
    }
    memset(copy + old_size, 0, new_size - old_size);
    return copy;
}

oac_status oac_arena_status(const oac_arena *arena)
{
    return arena != NULL ? arena->status : OAC_ERROR_ARGUMENT;
}

const oac_allocator *oac_arena_allocator(const oac_arena *arena)
{
    return &arena->allocator;
}

void oac_arena_reset(oac_arena *arena)
{
    if (arena == NULL) {
        return;
    }
    arena->status = OAC_OK;
    use_block(arena, arena->first);
}

void oac_arena_free(oac_arena *arena)
{
    if (arena == NULL) {
        return;
    }
    const oac_allocator allocator = arena->allocator;
    while (arena->first->following != NULL) {
        release_following(arena, arena->first);
    }
    oac_storage_release(&allocator, arena);
}
