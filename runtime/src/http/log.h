/* What people read of a call, without the token: log lines, hooks, messages. Internal. */
#ifndef OAC_HTTP_LOG_H
#define OAC_HTTP_LOG_H

#include "oac/call.h"

/* ---- redact.c ---- */
/* Copies text into `to` (NUL-terminated, cut at a character boundary), with every control character replaced, and every
 * occurrence of the client's token and credentials and of the values of secret headers: the client's, and those of
 * `call`, which may be null. */
void oac_redact(const oac_client *client, const oac_call *call, char *to, size_t size, const char *text, size_t length);
/* Whether a text holds a piece of a secret as it stands. Null is none. */
bool oac_redact_holds(const char *text, const char *hidden);
/* The length of a text that was cut to `length`, less the beginning of a secret that it may end with. */
size_t oac_redact_cut(const oac_client *client, const char *text, size_t length);
/* Takes a secret out of the message of an error that no call has made. */
void oac_redact_of(const char *hidden, oac_error *error);
/* The same for all texts of an error, where they stand. */
void oac_redact_error(const oac_call *call, oac_error *error);

/* ---- log.c ---- */
void oac_log(const oac_client *client, oac_log_level level, const char *format, ...) OAC_PRINTF(3, 4);
/* A line about a call; it begins with the call's id. */
void oac_log_call(const oac_call *call, oac_log_level level, const char *format, ...) OAC_PRINTF(3, 4);
bool oac_log_wants(const oac_client *client, oac_log_level level);
/* The request of the attempt that begins, with its headers; then on_request. */
void oac_log_request(oac_call *call);
/* What came of it; then on_response. */
void oac_log_response(oac_call *call, int64_t retry_in_us);
/* A header of the request in the log, its value redacted where it is a secret. */
void oac_log_header(const oac_call *call, const char *name, const char *value);

#endif
