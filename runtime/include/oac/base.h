/* Compiler attributes, the status enum and the allocator: what every other header of liboac stands on. Public.
 *
 * Guides: oac-errors(7), oac-allocators(7). */
#ifndef OAC_BASE_H
#define OAC_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "version.h"

/* Around the declarations of a header: they are C, also in C++. */
/* Around the declarations of a header, which are C in C++ as well. */
#ifdef __cplusplus
#define OAC_BEGIN_DECLS extern "C" {
#define OAC_END_DECLS }
#define OAC_ZERO \
    {            \
    }
#define OAC_ZERO_BY(member) OAC_ZERO
#define OAC_SIZED(type)                  \
    [] {                                 \
        type oac_made = {};              \
        oac_made.size = sizeof oac_made; \
        return oac_made;                 \
    }()
#else
#define OAC_BEGIN_DECLS
#define OAC_END_DECLS
/* The all-zero initializer: every field absent, nothing owned. */
#define OAC_ZERO \
    {            \
        0        \
    }
/* The same for a struct that begins with a struct, by the name of a member that is none: compilers ask for more braces
 * about a plain 0 where it is one of many in an array. */
#define OAC_ZERO_BY(member) \
    {                       \
        .member = 0         \
    }
/* The initializer of a struct that begins with its size, such as those of options; in C++11 and later an expression.
 * The rest is the default. By the size a program keeps running with a later liboac, where such structs have more
 * members at their end; an earlier liboac refuses what it does not know, unless it is zero. `{.size = sizeof(type),
 * ...}` will do in C, too. */
#define OAC_SIZED(type)       \
    {                         \
        .size = sizeof(type), \
    }
#endif

/* Attributes, of compilers that have them: what a library exports; a result that must be looked at; arguments that go
 * into a format. */
#if defined(__GNUC__) || defined(__clang__)
/* Before what a shared library shows. */
#define OAC_API __attribute__((visibility("default")))
/* Before a function whose result says whether anything was done: compilers warn where it is not looked at. */
#define OAC_MUST_CHECK __attribute__((warn_unused_result))
/* Behind a function that takes a format as printf does, which is argument `text`, and its values from `first` on. */
#define OAC_PRINTF(text, first) __attribute__((format(printf, text, first)))
/* Behind what is to go, a function, a type, a member or an enumerator: whoever uses it is warned when compiling, with
 * `words`, which say what takes its place. How long it stays: CONTRIBUTING.md. */
#define OAC_DEPRECATED(words) __attribute__((deprecated(words)))
/* What a condition comes to as a rule. */
/* A condition that holds nearly always, or nearly never: how the compiler lays code out, and nothing else. */
#define OAC_LIKELY(x) __builtin_expect(!!(x), 1)
#define OAC_UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define OAC_API
#define OAC_MUST_CHECK
#define OAC_PRINTF(text, first)
#define OAC_DEPRECATED(words)
#define OAC_LIKELY(x) (x)
#define OAC_UNLIKELY(x) (x)
#endif

OAC_BEGIN_DECLS

/* What a function came to. The set is closed: details stand in oac_error. */
typedef enum oac_status {
    OAC_OK = 0, /* done */
    OAC_ERROR_ARGUMENT =
        1,                 /* the caller's mistake: a null pointer, a bad option, a struct that was never initialized */
    OAC_ERROR_MEMORY = 2,  /* an allocation failed; nothing was changed */
    OAC_ERROR_INVALID = 3, /* the value breaks the description's rules; nothing was sent */
    OAC_ERROR_JSON = 4,    /* a text that the caller gave is not JSON (RFC 8259) */
    OAC_ERROR_TYPE = 5,    /* such a text is JSON, but a value has another type than the description says */
    OAC_ERROR_LIMIT = 6, /* a ceiling was reached by what the caller gave (size, depth, count), by announcements before
                            an answer, by more bytes than a sink takes, or by the open files of the process */
    OAC_ERROR_NETWORK = 7,    /* no connection, or it broke */
    OAC_ERROR_TLS = 8,        /* the server's identity could not be verified, or TLS failed otherwise */
    OAC_ERROR_TIMEOUT = 9,    /* a deadline passed */
    OAC_ERROR_HTTP = 10,      /* the server answered, and the status code is not a success */
    OAC_ERROR_RESPONSE = 11,  /* the server answered with success, but the answer cannot be used (it is not JSON, not of
                                 the type, not within the rules and limits that the description and the parser have), or
                                 does not say that all was done (202 and other statuses that the description does not
                                 list); the request may have been carried out */
    OAC_ERROR_CANCELLED = 12, /* the caller cancelled the call */
    OAC_ERROR_STOPPED = 13,   /* the client was stopped after its token was refused; nothing was sent */
    OAC_ERROR_FILE = 14, /* a file whose path the caller gave cannot be opened, read or written; the message has the
                            system's reason */
    OAC_ERROR_NOT_EXECUTED =
        15,                /* of a call in a batch: another one failed, and the server has not acted on this one */
    OAC_ERROR_PENDING = 16 /* the same: the batch was sent, and it is not known, or not yet, what became of it */
} oac_status;

/* The name of a status, such as "OAC_ERROR_TIMEOUT"; "OAC_ERROR_UNKNOWN" for a number outside the set. Static text. */
OAC_API const char *oac_status_name(oac_status status);

/* The version of the library that is linked at run time, such as "1.2.3". Static text. */
OAC_API const char *oac_version(void);
/* The generation (OAC_ABI) of the library that is linked at run time. */
OAC_API uint32_t oac_abi(void);
/* The version of the libcurl that is linked at run time, such as "7.88.1"; "": liboac was built without (OAC_NO_CURL).
 * Static text. */
OAC_API const char *oac_libcurl_version(void);

/* Where memory comes from. All three functions are set, or all are null (then malloc, realloc and free are used).
 * They get `context` back, must behave as their namesakes do, and must be callable from every thread that uses the
 * object they were given to. */
typedef struct oac_allocator {
    void *(*allocate)(void *context, size_t size);                  /* as malloc: null when memory is out */
    void *(*reallocate)(void *context, void *pointer, size_t size); /* as realloc: on failure the old memory stays */
    void (*release)(void *context, void *pointer);                  /* as free; null is a no-op */
    void *context;                                                  /* handed to all three; not looked at */
} oac_allocator;

OAC_END_DECLS

#endif
