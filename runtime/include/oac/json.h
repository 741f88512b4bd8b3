/* JSON texts (RFC 8259, nothing else): how they are parsed, whether they are right, where in them something stands.
 * Public.
 *
 * Guide: oac-values(7). */
#ifndef OAC_JSON_H
#define OAC_JSON_H

#include "arena.h"
#include "buffer.h"
#include "error.h"

OAC_BEGIN_DECLS

/* Objects and arrays nest no deeper than this, where nothing else is said. */
#define OAC_JSON_DEPTH 64u

/* What a parse may do. All-zero members mean the default. Begin with OAC_PARSE_OPTIONS_INIT. */
typedef struct oac_parse_options {
    size_t size;                     /* sizeof(oac_parse_options) */
    size_t max_bytes;                /* longest text; 0: 64 MiB */
    size_t max_memory;               /* bytes of the result; 0: 16 times the text and 64 MiB (not used with `arena`) */
    unsigned max_depth;              /* nesting; 0: 64, at most 1024 */
    bool keep_unknown;               /* keep unknown members (in `extra`), so that they can be read and sent back */
    const oac_allocator *allocator;  /* null: malloc and its kin */
    oac_arena *arena;                /* use this one and leave it to the caller: nothing is allocated when it is large
                                        enough, and _dispose frees nothing; null: the result owns a new one */
    bool paths;                      /* members that are bytes (oac/bytes.h) are texts, the paths of files; false: they
                                        are refused, since whoever wrote the text would choose what is read */
    struct oac_violations *mistyped; /* not null: values of a wrong type are noted here, left absent and stepped over,
                                       instead of ending the parse at the first; the parse fails at its end. What is no
                                       JSON, duplicate members too, fails as ever */
} oac_parse_options;
/* The initializer of oac_parse_options: its size, and the default of everything else. */
#define OAC_PARSE_OPTIONS_INIT OAC_SIZED(oac_parse_options)

/* Where a byte of a text stands: line (ended by a line feed) and column (in bytes) from 1, and the JSON path of the
 * value it belongs to, with names as they mean, not as they are escaped (cut to `path_size` bytes with its NUL). Works
 * on texts that are broken at or after `offset`. */
OAC_API void oac_json_locate(const char *text, size_t length, size_t offset, size_t *line, size_t *column, char *path,
                             size_t path_size);
/* Checks that `text` is one JSON value (strict, no duplicate members, at most `max_depth` levels, 0: 64). */
OAC_API OAC_MUST_CHECK oac_status oac_json_check(const char *text, size_t length, unsigned max_depth, oac_error *error);

/* The widest indentation of a level. */
/* More spaces a level are not written. */
#define OAC_JSON_INDENT_MOST 16u
/* Appends a JSON text to `buffer` as people read it: a member or an item a line, `indent` spaces further in on each
 * level (OAC_JSON_INDENT_MOST at most); 0: on one line, without white space. No line feed stands at its end. Names and
 * values stay as they are written. On failure the buffer is unchanged: OAC_ERROR_JSON for what is no JSON,
 * OAC_ERROR_LIMIT at the buffer's ceiling, OAC_ERROR_MEMORY. */
OAC_API OAC_MUST_CHECK oac_status oac_json_print(const char *text, size_t length, unsigned indent, oac_buffer *buffer,
                                                 oac_error *error);

OAC_END_DECLS

#endif
