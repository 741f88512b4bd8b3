/* Asking for a token: of the program's function, or of a token server, by a call of its own. Internal. */
#ifndef OAC_HTTP_TOKEN_REQUEST_H
#define OAC_HTTP_TOKEN_REQUEST_H

#include "oac/call.h"

/* ---- token_answer.c ---- */
/* Appends the token that a server's answer holds. Not OAC_OK: `*why` says what is wrong, in words that quote nothing.
 */
oac_status oac_token_answer_read(oac_string text, const oac_allocator *allocator, oac_buffer *token,
                                 int64_t *lifetime_s, const char **why);

/* ---- token_request.c ---- */
/* Asks the program's function, and settles. */
void oac_token_ask_program(oac_client *client);
/* A call that asks the token server; null, when it cannot be had: then that is settled. */
oac_call *oac_token_request_new(oac_client *client);
/* It has ended: settles, and gives it back. */
void oac_token_request_end(oac_call *asking);

#endif
