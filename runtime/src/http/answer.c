/* The answer of a call, and errors of reading it. Private half of oac/gen/operation.h. */
#include <stdio.h>

#include "base/utf8.h"
#include "http/call_internal.h"
#include "http/making.h"

oac_string oac_call_answer(const oac_call *call)
{
    oac_string answer = OAC_ZERO;
    answer.data = call != NULL && call->answer.data != NULL ? call->answer.data : "";
    answer.length = call != NULL ? call->answer.length : 0;
    return answer;
}

int oac_call_http_status(const oac_call *call)
{
    return call != NULL ? call->response.http_status : 0;
}

const char *oac_call_status_text(const oac_call *call)
{
    switch (oac_call_http_status(call)) {
    case 200:
        return "200";
    case 201:
        return "201";
    case 203:
        return "203";
    default:
        return "";
    }
}

const char *oac_call_answer_header(const oac_call *call, const char *name)
{
    return call != NULL ? oac_http_response_header(&call->response, name) : NULL;
}

void oac_call_forget_answer(oac_call *call)
{
    call->response.http_status = 0;
    call->response.retry_after_ms = -1;
    call->response.content_type[0] = '\0';
    call->response.body = &call->answer;
    call->response.headers = &call->answer_headers;
    oac_buffer_clear(&call->answer_headers);
}

void oac_call_redact(const oac_call *call, oac_error *error)
{
    if (call != NULL && error != NULL) {
        oac_redact_error(call, error);
    }
}

static void copy_exchange(const oac_call *call, oac_error *error)
{
    error->http_status = call->response.http_status;
    error->attempts = call->attempts;
    memcpy(error->request_id, call->request_id, sizeof error->request_id);
}

oac_status oac_call_annotate(const oac_call *call, oac_error *error)
{
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "call must not be null");
    }
    if (error == NULL) {
        return OAC_ERROR_RESPONSE;
    }
    oac_redact_error(call, error);
    error->outcome = OAC_OUTCOME_ANSWERED;
    copy_exchange(call, error);
    return error->status;
}

oac_status oac_call_answered(const oac_call *call, oac_error *error)
{
    oac_status status = OAC_OK;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call is a null pointer");
    }
    if (call->error.status == OAC_OK && call->error.http_status == 0) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s",
                             call->batch != NULL ? "the call is in a batch that has not been sent"
                                                 : "the call has not been performed");
    }
    if (call->error.status == OAC_OK || call->fate != OAC_FATE_NONE) { /* of a batch nobody else tells of its calls */
        if (error != NULL) {
            *error = call->error;
        }
        return call->error.status;
    }
    status =
        oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call has no answer, it ended with %s: %s",
                      oac_status_name(call->error.status), call->error.message);
    if (error != NULL) {
        error->outcome = call->error.outcome;
        copy_exchange(call, error);
    }
    return status;
}

void oac_call_tell_of_answer(const oac_call *call, const char *fate, oac_error *error)
{
    static const char warning[] = "; the request may have been carried out";
    const size_t room = sizeof error->message - sizeof warning;
    const size_t length = strlen(error->message);
    const char *given = call->response.content_type;
    const size_t type_length = strlen(given);
    char type[64];
    char found[sizeof error->message];
    size_t used = 0;
    oac_redact(call->client, call, type, sizeof type, given,
               type_length + 1 < sizeof call->response.content_type ? type_length
                                                                    : oac_redact_cut(call->client, given, type_length));
    memcpy(found, error->message, length + 1);
    (void)snprintf(error->message, room, "the answer (HTTP %d, %s) %s: ", call->response.http_status,
                   type[0] != '\0' ? type : "no content type", fate);
    used = strlen(error->message);
    found[oac_utf8_cut(found, length, room - used)] = '\0';
    (void)snprintf(error->message + used, sizeof error->message - used, "%s%s", found, warning);
}

oac_status oac_call_reject(const oac_call *call, oac_status status, oac_error *error)
{
    const oac_status told = status == OAC_ERROR_MEMORY ? status : OAC_ERROR_RESPONSE;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "the call is a null pointer");
    }
    if (error != NULL) {
        error->status = told;
        error->stage = OAC_STAGE_PARSE;
        (void)oac_call_annotate(call, error);
        if (told == OAC_ERROR_RESPONSE) {
            oac_call_tell_of_answer(call, "cannot be used", error);
        }
    }
    return told;
}
