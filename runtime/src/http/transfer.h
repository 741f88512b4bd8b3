/* The bytes of a call that are sent and received piece by piece: its sources and its sink. Internal.
 *
 * For transports are the functions in the second half; all others are for the files of http/. */
#ifndef OAC_HTTP_TRANSFER_H
#define OAC_HTTP_TRANSFER_H

#include "oac/bytes.h"
#include "oac/call.h"

/* One stretch of a body. */
typedef struct oac_piece {
    oac_source source; /* all-zero: a text, which the call's body holds */
    size_t start;      /* … where it begins there */
    uint64_t length;   /* 0 where it is not known */
    bool is_known;
    bool is_once; /* it cannot be read again */
    int file;     /* -1: none */
} oac_piece;

/* What is sent, and how far it has come in this attempt. */
typedef struct oac_outgoing {
    oac_piece *pieces;
    size_t count;
    size_t capacity;
    size_t texts;  /* how much of the call's body is in pieces */
    bool is_open;  /* what the pieces name */
    bool is_there; /* there is a body, be it empty */
    bool is_form;  /* fields have been added; or */
    bool is_multipart;
    char boundary[48];

    size_t at;     /* the piece that is read */
    uint64_t done; /* of it */
    uint64_t length;
    bool is_known; /* `length`: of all */
} oac_outgoing;

/* Where the answer goes. */
typedef struct oac_incoming {
    oac_sink *sink; /* null: into the call's answer */
    bool takes;     /* the answer under way is one for the sink */
    bool has_taken; /* bytes of an earlier attempt are in it */
    uint64_t total; /* 0: not known */
    bool is_aside;  /* the file has another name until it is whole */
    int file;       /* -1: none */
    oac_buffer path;
    oac_buffer aside;
} oac_incoming;

typedef struct oac_transfer {
    bool is_used; /* the call has a source, a part or a sink */
    oac_outgoing out;
    oac_incoming in;
    oac_buffer type;     /* the header's line about the body; empty: it is JSON */
    oac_buffer gathered; /* all pieces, for a transport that wants them at once */
    bool is_spent;    /* there can be no other attempt: something has been read, or written, that cannot start anew */
    bool is_withheld; /* … and there was none for that reason */
    oac_status fault; /* what ended the attempt, if it was a source or the sink; told by `why` */
    char why[256];
} oac_transfer;

/* ---- transfer.c ---- */
void oac_transfer_init(oac_transfer *transfer, const oac_allocator *allocator);
/* Gets sources and sink ready for an attempt; false: call->error says why not. */
bool oac_transfer_begin(oac_call *call);
/* Fills in what the attempt is to send, and how long nothing may move in it. */
void oac_transfer_fill(oac_call *call);
/* The attempt is over and a success: the sink is made whole. Else call->error says why not. */
void oac_transfer_finish(oac_call *call);
/* Closes all that is open, and leaves nothing half-written behind. */
void oac_transfer_end(oac_call *call);
/* Nothing of it is left for the next call. */
void oac_transfer_forget(oac_call *call);
void oac_transfer_dispose(oac_call *call);

/* ---- transfer_fault.c ---- */
/* Nothing is under way in the transport: makes call->error of what a source or the sink failed with. */
void oac_transfer_tell(oac_call *call, oac_stage stage);
/* Notes what ended the attempt, if nothing has so far (printf format). */
void oac_transfer_fail(oac_call *call, oac_status status, const char *format, ...) OAC_PRINTF(3, 4);
/* The same with what the system says about `number`, an errno. */
void oac_transfer_fail_file(oac_call *call, const char *what, const char *path, int number);

/* ---- outgoing.c ---- */
oac_status oac_outgoing_add(oac_call *call, const oac_source *source);
/* What has been appended to the call's body since the last piece is one. */
oac_status oac_outgoing_add_text(oac_call *call);
bool oac_outgoing_begin(oac_call *call);
void oac_outgoing_close(oac_outgoing *out);
/* Puts all pieces together. */
bool oac_outgoing_gather(oac_call *call);

/* ---- body.c ---- */
/* The body is one of parts from here on, of which there may be none. */
bool oac_multipart_begin(oac_call *call);
/* Ends a body of parts, if it is one. */
void oac_multipart_close(oac_call *call);

/* ---- incoming.c, sink_file.c ---- */
bool oac_incoming_begin(oac_call *call);
void oac_incoming_finish(oac_call *call);
bool oac_sink_file_open(oac_call *call);
bool oac_sink_file_empty(oac_call *call);
bool oac_sink_file_write(oac_call *call, const char *data, size_t length);
bool oac_sink_file_keep(oac_call *call);
/* Closes it; what has another name still is removed. */
void oac_sink_file_drop(oac_incoming *in);

/* ---- media.c ---- */
/* Sets the header's line about the body. */
oac_status oac_media_tell(oac_call *call, const char *type);
/* Whether an answer of this type is something else than what `accept` (null: anything) names: a page or JSON. */
bool oac_media_is_foreign(const char *accept, const char *type);

/* ---- For transports ---- */
/* Reads the next bytes of the body, at most `room`: how many; 0: that was all; -1: the attempt is to end. */
int64_t oac_call_send_next(oac_call *call, char *to, size_t room);
/* The headers of the answer are there; `length` is what they say of its body's (-1: nothing). Whether the body goes to
 * oac_call_take, and not into the response. False in `*goes_on`: the attempt is to end. */
bool oac_call_answer_begins(oac_call *call, int http_status, int64_t length, bool *goes_on);
/* Takes bytes of the body; false: the attempt is to end. */
bool oac_call_take(oac_call *call, const char *data, size_t length);
/* Why a source or the sink ended the attempt; OAC_OK: neither did. */
oac_status oac_call_fault(const oac_call *call);
const char *oac_call_fault_text(const oac_call *call);

#endif
