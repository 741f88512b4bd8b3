/* The one error struct: caller-owned, fixed size, no allocation, no globals. Public.
 *
 * Guide: oac-errors(7). */
#ifndef OAC_ERROR_H
#define OAC_ERROR_H

#include <string.h>

#include "base.h"

OAC_BEGIN_DECLS

/* How far a call had come when it failed. */
typedef enum oac_stage {
    OAC_STAGE_NONE = 0,  /* nothing failed, or it had to do with no call */
    OAC_STAGE_ARGUMENT,  /* looking at the arguments */
    OAC_STAGE_VALIDATE,  /* checking the request against the description */
    OAC_STAGE_SERIALIZE, /* writing the request as JSON */
    OAC_STAGE_CONNECT,   /* resolving, connecting, TLS */
    OAC_STAGE_SEND,      /* sending the request */
    OAC_STAGE_RECEIVE,   /* waiting for the answer or reading it */
    OAC_STAGE_PARSE,     /* reading the answer's JSON */
    OAC_STAGE_TOKEN      /* getting a token, before the request: http_status and the server's texts are the token
                            server's */
} oac_stage;

/* The name of a stage, such as "OAC_STAGE_SEND"; "OAC_STAGE_INVALID" for a number outside the set. Static text. */
OAC_API const char *oac_stage_name(oac_stage stage);

/* What is known about the request on the server's side. */
typedef enum oac_outcome {
    OAC_OUTCOME_NEVER_SENT = 0, /* nothing of it was sent, or the server says of a call in a batch that it was not
                                   executed: the server has certainly not acted on it */
    OAC_OUTCOME_UNKNOWN = 1,    /* it may have been carried out: something was sent and no answer came (the connection
                                   broke, a time out, cancelled), or the answer was 408 or 5xx, which does not tell. Once
                                   an attempt ended so, the call's outcome stays unknown until one is a success */
    OAC_OUTCOME_ANSWERED = 2    /* the server answered: 3xx and 4xx (but 408), refused; 2xx, carried out, though the
                                   answer is of no use. A 2xx that does not count as done (202, 206, ...) leaves open
                                   whether all of it was carried out: look at http_status */
} oac_outcome;

/* The name of an outcome, such as "OAC_OUTCOME_ANSWERED"; "OAC_OUTCOME_INVALID" for a number outside the set. Static
 * text. */
OAC_API const char *oac_outcome_name(oac_outcome outcome);

/* Filled in by every function that takes one, from the start: nothing of what it held before is left. After a success
 * its status is OAC_OK; where a call was answered, outcome, http_status, attempts and request_id then tell of that, and
 * all else is zero. A null pointer is allowed everywhere. All texts are NUL-terminated UTF-8 without control characters
 * (as oac/printable.h has it), cut at a character boundary when they are too long. What comes from a call never holds
 * eight characters in a row of its client's token, however they are encoded. */
typedef struct oac_error {
    oac_status status;        /* what the function returned */
    oac_stage stage;          /* how far the call had come */
    oac_outcome outcome;      /* whether it may have been carried out */
    int http_status;          /* 0: no answer. Which ones count as done: oac-retries(7) */
    int curl_code;            /* a CURLcode, 0 when curl was not at fault */
    unsigned attempts;        /* how many times the request was tried */
    unsigned violations;      /* how many rules were broken; path and message tell of the first */
    size_t offset;            /* of the fault in the JSON text, in bytes from 0 */
    size_t line;              /* the same, counted from 1; 0: the error is not about a text */
    size_t column;            /* in bytes, counted from 1 */
    char path[192];           /* JSON path of the field, such as contacts[2].orderBy; "" is the whole document */
    char message[320];        /* one sentence for people */
    char server_code[64];     /* the server's own errorCode, "" when it gave none */
    char server_message[256]; /* the server's own errorMessage; if there is none, what else it says in JSON under a name
                                 that is common (RFC 9457: detail, title), or in plain text */
    char request_id[40];      /* the id of the call, constant across its attempts */
} oac_error;
/* An error that tells of nothing. No function needs one: each fills it in from the start. */
#ifdef __cplusplus
#define OAC_ERROR_INIT \
    {                  \
    }
#else
#define OAC_ERROR_INIT   \
    {                    \
        .status = OAC_OK \
    }
#endif

/* Makes `error`, which may be null, tell of nothing: a success. */
static inline void oac_error_clear(oac_error *error)
{
    if (error != NULL) {
        memset(error, 0, offsetof(oac_error, path));
        error->path[0] = '\0';
        error->message[0] = '\0';
        error->server_code[0] = '\0';
        error->server_message[0] = '\0';
        error->request_id[0] = '\0';
    }
}

/* Makes `error` hold `status` and a message (printf format) and returns `status`, so that a function can end with
 * it. All other members are cleared. `error` may be null. */
OAC_API oac_status oac_error_set(oac_error *error, oac_status status, oac_stage stage, const char *format, ...)
    OAC_PRINTF(4, 5);

OAC_END_DECLS

#endif
