/* A growable text buffer with a ceiling, reusable without allocating again. Public. */
#ifndef OAC_BUFFER_H
#define OAC_BUFFER_H

#include "value.h"

OAC_BEGIN_DECLS

/* 64 MiB: what a buffer may grow to when its `ceiling` is 0. */
#define OAC_BUFFER_CEILING ((size_t)64 * 1024 * 1024)

/* `data` holds `length` bytes and a NUL after them (null until the first write). One thread at a time. */
typedef struct oac_buffer {
    char *data;                     /* owned */
    size_t length;                  /* bytes in use, the NUL not counted */
    size_t capacity;                /* bytes of memory; for reading only */
    size_t ceiling;                 /* most bytes of `length`; 0: OAC_BUFFER_CEILING */
    const oac_allocator *allocator; /* null: malloc and its kin; must outlive the buffer */
} oac_buffer;
/* An empty buffer, which needs no memory yet. */
#define OAC_BUFFER_INIT OAC_ZERO

/* Makes room for `more` bytes after `length` and a NUL. OAC_ERROR_MEMORY or OAC_ERROR_LIMIT leave the buffer as it was;
 * a null pointer, as `data` too where there is a length, is OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status oac_buffer_reserve(oac_buffer *buffer, size_t more);
/* Copies `length` bytes of `data`, which may be null when there are none, behind what is there. Fails as
 * oac_buffer_reserve does. */
OAC_API OAC_MUST_CHECK oac_status oac_buffer_append(oac_buffer *buffer, const void *data, size_t length);
/* Empties it and keeps its memory for the next use. Null is a no-op. */
OAC_API void oac_buffer_clear(oac_buffer *buffer);
/* Releases the memory. Safe on an INIT buffer, twice, and on null. */
OAC_API void oac_buffer_dispose(oac_buffer *buffer);

OAC_END_DECLS

#endif
