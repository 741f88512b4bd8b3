/* What a call is made of, step by step: begun, given its path, parameters and body, asked for its answer. Internal. */
#ifndef OAC_HTTP_MAKING_H
#define OAC_HTTP_MAKING_H

#include "oac/gen/parameters.h"

/* Reports what breaks a rule of the description in all that is given. */
void oac_operation_check(oac_checker *checker, const oac_operation *operation, const oac_given *given);

/* The same of the arguments of the path alone. */
void oac_operation_check_path(oac_checker *checker, const oac_operation *operation, const void *const *arguments);

/* Takes one from the client's pool. OAC_ERROR_ARGUMENT: among other mistakes, the operation needs credentials, or a
 * server, that the client does not have. */
OAC_MUST_CHECK oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call,
                                         oac_error *error);
/* The path after the base URL, piece by piece. `literal` is already percent-encoded; values are encoded here. An error
 * sticks until oac_call_perform reports it. */
void oac_call_path(oac_call *call, const char *literal);
void oac_call_path_int(oac_call *call, int64_t value);
void oac_call_path_string(oac_call *call, oac_string value); /* "", "." and ".." are errors */
void oac_call_path_bool(oac_call *call, bool value);
void oac_call_path_number(oac_call *call, double value); /* as JSON has it; not finite: an error */
/* A value of an enumeration: `texts[number]` where it is listed, `text` where `number` is 0; another state than a value
 * and a number beyond `count` are errors. */
void oac_call_path_enum(oac_call *call, oac_presence state, unsigned number, oac_string text, const oac_string *texts,
                        size_t count);
/* Where a body of text goes. When it is not empty its content is sent, as what the operation's `content_type` says.
 * oac/gen/bodies.h has bodies of other kinds. */
oac_buffer *oac_call_body(oac_call *call);
/* The HTTP status of the answer as text, where it counts as done without being listed: "200", "201", "203"; otherwise
 * "". Static text. */
const char *oac_call_status_text(const oac_call *call);
/* Adds what is known of the exchange (HTTP status, outcome, attempts, request id) to an error that the caller found in
 * the answer, and returns its status. */
oac_status oac_call_annotate(const oac_call *call, oac_error *error);
/* Takes the token, and the values of secret headers, out of the texts of an error that was found before the call was
 * performed. `error` may be null. */
void oac_call_redact(const oac_call *call, oac_error *error);
/* OAC_OK when the call has ended with a success, so that there is an answer; `error` then tells of it (outcome, HTTP
 * status, attempts, request id). OAC_ERROR_ARGUMENT when `call` is null, was not performed, or failed. */
OAC_MUST_CHECK oac_status oac_call_answered(const oac_call *call, oac_error *error);
/* Makes `error`, which holds what was found wrong with a successful answer, tell that the answer cannot be used (stage
 * parse, plus what oac_call_annotate adds). Returns OAC_ERROR_RESPONSE, whatever `status` is; only OAC_ERROR_MEMORY
 * stays what it is. `error` may be null. */
oac_status oac_call_reject(const oac_call *call, oac_status status, oac_error *error);
/* How this call's answer is to be parsed: the client's allocator, limits and keep_unknown. Valid as long as the client
 * is; null for null. */
const oac_parse_options *oac_call_parse_options(const oac_call *call);
/* The mode in which this call's request is to be validated: that of its client. */
oac_validation oac_call_validation(const oac_call *call);
/* Whether anybody is told of violations: the client's hook or its log. If not, they need not be collected. */
bool oac_call_reports(const oac_call *call);
/* Reports violations to the client's hook, and to its log as warnings. */
void oac_call_report(oac_call *call, const oac_violations *violations);
/* The allocator of the client, for what a call has to allocate; null: malloc and its kin. */
const oac_allocator *oac_call_allocator(const oac_call *call);

/* All parameters but those of the path are written as one JSON object into the call's body, which is empty at that
 * time, and go where a table says: the text is walked once. So lists, objects and values of any type cost no code of
 * their own. */

/* Takes the JSON object in the call's body, which is empty afterwards, and adds what it holds to the request: the query
 * to the URL, headers, and one header with all cookies; in the order of the text. Members that the table does not have
 * go into the query, as OAC_STYLE_FORM exploded. Null, the empty list and the empty object are nothing and leave
 * nothing behind. What a list or an object holds within, where a style has no place for it, is sent as JSON text. An
 * error (a URL longer than 64 KiB, what a header must not hold) sticks until oac_call_perform reports it. */
void oac_call_parameters(oac_call *call, const oac_parameter *parameters, size_t count);
/* Takes the JSON value in the call's body, which is empty afterwards, and adds it to the path. */
void oac_call_path_value(oac_call *call, const oac_parameter *parameter);

#endif
