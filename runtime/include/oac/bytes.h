/* Bytes to send and to receive that need not fit into memory: files, functions, memory; parts of forms. Public.
 *
 *     const oac_source photo = oac_source_of_file("photo.jpg");
 *     oac_sink label = oac_sink_of_file("label.pdf");
 *
 * A call with a source or a sink differs from others in its time limits: attempt_timeout_ms is the longest time in
 * which none of these bytes moves, however long all of them take, and total_timeout_ms is the time after which no
 * further attempt begins; it does not cut off one that goes on. A program that wants less cancels, from a progress
 * function or with oac_call_cancel.
 *
 * Functions of sources and sinks are called on the thread that makes the call, or that drives the front; on a front
 * they hold up the other calls while they run. They cannot free the client, nor drive the front.
 *
 * A program's own transport (oac_transport) gets all of a body and gives all of an answer in memory: the body then has
 * at most OAC_BUFFER_CEILING bytes, the answer at most max_response_bytes.
 *
 * Guide: oac-bytes(7). */
#ifndef OAC_BYTES_H
#define OAC_BYTES_H

#include "buffer.h"

OAC_BEGIN_DECLS

/* Where bytes to send come from: exactly one of `data`, `path` and `read` is set. All is borrowed until the call has
 * ended. The same source can be used for several calls, at the same time where it is memory or a file. */
typedef struct oac_source {
    const void *data; /* memory: `length` bytes */
    uint64_t length;  /* of memory; of what `read` gives, 0: not known, then it is sent in chunks. Not looked at for a
                         file */
    const char *path; /* a file: opened when the call is sent, and sent with the length that it has then. What is no
                         regular file (a pipe) is sent in chunks, and once */
    /* Writes at most `room` bytes, which is not 0, to `to`, and returns how many; 0: that was all; negative: they
     * cannot be had, which ends the call with OAC_ERROR_CANCELLED. Where a length was told, that many have to come;
     * more are not asked for. */
    int64_t (*read)(void *context, void *to, size_t room);
    /* Goes back to the first byte, for another attempt; false: it cannot, which ends the call. Null: it never can; then
     * there is no other attempt once bytes were read. Memory and regular files always can. */
    bool (*rewind)(void *context);
    /* Is told how many bytes have been taken, of how many (0: not known), in this attempt; false ends the call with
     * OAC_ERROR_CANCELLED. What was taken may still wait to be sent. May be null, as all that follow. */
    bool (*progress)(void *context, uint64_t done, uint64_t total);
    void *context;            /* of the functions above */
    const char *content_type; /* a media type, such as image/png. Null: what the description says, where it says one;
                                 application/octet-stream otherwise */
    const char *filename;     /* of a part of a form, UTF-8. Null: the last piece of `path`, or the part's name; "": the
                                 part has none */
    uint64_t reserved[4];     /* 0: room for later versions, as sources stand in arrays */
} oac_source;
/* A source that is none: one of `data`, `path` and `read` has to be set. */
#define OAC_SOURCE_INIT OAC_ZERO

/* Where the bytes of an answer go: exactly one of `memory`, `path` and `write` is set. They are those of a success
 * alone, after decompression: what a refusal says is read into memory, as with every call. Borrowed until the call has
 * ended, and used by one call at a time. */
typedef struct oac_sink {
    oac_buffer *memory; /* emptied, then filled; its ceiling is a limit. Empty after a call that failed */
    const char *path;   /* a file: written whole or not at all, under another name in the same folder that is changed to
                           `path` at the end; so what was there before stays until then, and for good if the call fails.
                           What is no regular file (/dev/stdout) is written as the bytes come. The folder and its
                           permissions are looked at before anything is sent */
    /* Takes the next bytes; `length` is not 0. False ends the call with OAC_ERROR_CANCELLED. */
    bool (*write)(void *context, const void *data, size_t length);
    /* Another attempt begins: what was written so far is void. False ends the call. Null: bytes once written cannot be
     * taken back; then there is no other attempt after the first of them. */
    bool (*restart)(void *context);
    /* Is told how many bytes have come, of how many (0: not known), in this attempt; false ends the call with
     * OAC_ERROR_CANCELLED. May be null. */
    bool (*progress)(void *context, uint64_t done, uint64_t total);
    void *context;      /* of the functions above */
    uint64_t max_bytes; /* more end the call with OAC_ERROR_LIMIT; 0: no limit but that of `memory` */
    /* Set by the call: */
    uint64_t length;        /* bytes that came */
    char content_type[128]; /* of the answer, as in oac_http_response */
    uint64_t reserved[4];   /* 0, when the call is made: room for later versions */
} oac_sink;
/* A sink that is none: one of `memory`, `path` and `write` has to be set. */
#define OAC_SINK_INIT OAC_ZERO

/* A source of `length` bytes at `data`, which may be null when there are none. */
static inline oac_source oac_source_of_memory(const void *data, size_t length)
{
    oac_source source = OAC_SOURCE_INIT;
    source.data = data != NULL || length > 0 ? data : "";
    source.length = length;
    return source;
}

/* The content of the file at `path`, which is borrowed until the call has ended. */
static inline oac_source oac_source_of_file(const char *path)
{
    oac_source source = OAC_SOURCE_INIT;
    source.path = path;
    return source;
}

/* What a function gives: see oac_source; `length` 0 is one that is not known, `rewind` may be null. */
static inline oac_source oac_source_of_function(int64_t (*read)(void *context, void *to, size_t room),
                                                bool (*rewind)(void *context), void *context, uint64_t length)
{
    oac_source source = OAC_SOURCE_INIT;
    source.read = read;
    source.rewind = rewind;
    source.context = context;
    source.length = length;
    return source;
}

/* Into a buffer, which the caller disposes of after the call. */
static inline oac_sink oac_sink_of_memory(oac_buffer *memory)
{
    oac_sink sink = OAC_SINK_INIT;
    sink.memory = memory;
    return sink;
}

/* Into the file at `path`, which is borrowed until the call has ended. */
static inline oac_sink oac_sink_of_file(const char *path)
{
    oac_sink sink = OAC_SINK_INIT;
    sink.path = path;
    return sink;
}

/* To a function: see oac_sink; `restart` may be null. */
static inline oac_sink oac_sink_of_function(bool (*write)(void *context, const void *data, size_t length),
                                            bool (*restart)(void *context), void *context)
{
    oac_sink sink = OAC_SINK_INIT;
    sink.write = write;
    sink.restart = restart;
    sink.context = context;
    return sink;
}

/* A member that is bytes, in a form of parts. `value` is borrowed, and counts where `state` is OAC_VALUE. */
typedef struct oac_opt_source {
    oac_presence state;
    const oac_source *value;
} oac_opt_source;

/* Several of them, each a part of its own. `items` has `count` elements and is borrowed. */
typedef struct oac_source_list {
    oac_presence state;
    size_t count;
    const oac_source *items;
} oac_source_list;

/* A member with this value, which is borrowed until the call has ended. */
static inline oac_opt_source oac_source_value(const oac_source *value)
{
    oac_opt_source member = OAC_ZERO;
    member.state = OAC_VALUE;
    member.value = value;
    return member;
}

OAC_END_DECLS

#endif
