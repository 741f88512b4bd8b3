/* An iterator from inside. Internal. */
#ifndef OAC_HTTP_PAGES_INTERNAL_H
#define OAC_HTTP_PAGES_INTERNAL_H

#include "http/call_internal.h"
#include "http/making.h"
#include "oac/gen/pages.h"

typedef struct oac_pages_state oac_pages_state;

struct oac_pages_state {
    oac_client *client;
    const oac_operation *operation;
    const void **arguments; /* as the operation has them; scalars are copies */
    void *params;           /* a copy */
    void *page;             /* the response, all-zero where no page is held */
    const char *item;       /* of the page: the one that comes next */
    size_t left;            /* items of the page that were not handed out */
    oac_front *front;       /* null: a page is asked for when it is needed */
    oac_call *call;         /* for the next page; null: it has not been prepared */
    bool is_started;        /* the front has the call, or had it */
    bool is_over;           /* … had it */
    bool is_stated;         /* the offset of the next page is known, whether the program gave one or not */
    bool is_busy;           /* in _next: hooks must not use it */
    bool is_begun;          /* a page was read */
    bool is_last;           /* no page comes after this one */
    bool has_mark;
    uint64_t mark; /* the hash of a page that came before */
    int64_t next;  /* the offset of the next page */
};

/* ---- pages_fetch.c: the calls ---- */
/* Makes the call for the next page, unless there is one. */
oac_status oac_pages_prepare(oac_pages_state *self, oac_error *error);
/* Reads the next page, and keeps its call. */
oac_status oac_pages_fetch(oac_pages_state *self, oac_error *error);
/* Ends the call, if there is one. */
void oac_pages_drop(oac_pages_state *self);
/* With a front: asks for the next page. What goes wrong is told when it is needed. */
void oac_pages_look_ahead(oac_pages_state *self);
/* With a front: lets it go on, without waiting. */
void oac_pages_drive(oac_pages_state *self);

#endif
