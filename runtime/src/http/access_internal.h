/* What a call sends to say who it is: the alternative of schemes that it goes by, its headers and its part of the URL.
 * Internal. */
#ifndef OAC_HTTP_ACCESS_INTERNAL_H
#define OAC_HTTP_ACCESS_INTERNAL_H

#include <stdatomic.h>

#include "http/headers.h"
#include "oac/call.h"
#include "oac/gen/api.h"

typedef struct oac_access {
    const oac_scheme *const *schemes; /* a null at the end; null: those of a call that says nothing of it */
    oac_buffer texts;                 /* of headers: each name and its line; scrubbed in the end */
    size_t lines[OAC_ACCESS_HEADERS]; /* where each begins in it */
    size_t count;
    bool wants_token;   /* one that is had from the program or a token server */
    bool has_token;     /* … for the next attempt */
    bool renewed;       /* it was refused, and another was asked for */
    uint64_t token;     /* the number of the one that is in `texts` */
    bool awaits;        /* a token; under the client's lock, as the next one */
    uint64_t round;     /* of asking, when it began to */
    int64_t look_again; /* then at the latest */
    int64_t limit;      /* so long; 0: it has not begun to */
    atomic_bool news;   /* of a token; to be read without the lock */
} oac_access;

/* What is wrong where headers do not fit in (OAC_ERROR_LIMIT). */
extern const char oac_access_too_many[];

/* Chooses the alternative by which the call goes. OAC_ERROR_ARGUMENT: the client has none of them whole. */
oac_status oac_access_choose(oac_call *call, oac_error *error);
/* Writes the keys that go into the URL; once, when nothing else is added to it. A failure is the call's fault. Also
 * writes the headers, unless a token is to be had first. */
oac_status oac_access_begin(oac_call *call);
/* Writes the headers; `token` is null where it is the client's own. */
oac_status oac_access_write(oac_call *call, const char *token);
/* The header at `at`, as a line; `header` may be null. */
const char *oac_access_line(const oac_access *access, size_t at, oac_header *header);
/* Whether there is a header of this name. */
bool oac_access_has(const oac_access *access, const char *name);
/* Wipes out what a call has sent. */
void oac_access_forget(oac_call *call);

#endif
