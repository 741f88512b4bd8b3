/* Asking for a token: of the program's function, or of a token server, by a call of its own. Private half of oac_oauth2
 * in oac/access.h. */
#include "http/token_request.h"

#include <stdio.h>

#include "http/call_internal.h"

/* Asking twice does no harm. */
static const oac_operation oac_token_operation = {.id = "token", .method = "POST", .path = "", .idempotent = true};

static void settle_failure(oac_client *client, oac_error *failure)
{
    const oac_string none = OAC_ZERO;
    char message[sizeof failure->message + 16];
    (void)snprintf(message, sizeof message, "no token: %s", failure->message);
    oac_redact(client, NULL, failure->message, sizeof failure->message, message, strlen(message));
    failure->stage = OAC_STAGE_TOKEN;
    oac_token_settle(client, failure, none, 0);
}

static void settle_memory(oac_client *client)
{
    oac_error failure = OAC_ERROR_INIT;
    (void)oac_error_set(&failure, OAC_ERROR_MEMORY, OAC_STAGE_TOKEN, "out of memory");
    settle_failure(client, &failure);
}

static void forget(oac_buffer *buffer)
{
    if (buffer->data != NULL) {
        oac_memory_scrub(buffer->data, buffer->capacity);
    }
    oac_buffer_clear(buffer);
}

/* ---- The program's function ------------------------------------------------------------------------------------- */

void oac_token_ask_program(oac_client *client)
{
    oac_error said = OAC_ERROR_INIT;
    oac_error failure = OAC_ERROR_INIT;
    oac_buffer token = OAC_BUFFER_INIT;
    oac_token_answer answer = {.token = &token, .refused = oac_token_was_refused(client)};
    const char *why = NULL;
    oac_status status = OAC_OK;
    token.allocator = client->allocator;
    status = client->options.on_token(client->options.on_token_context, &answer, &said);
    said.message[sizeof said.message - 1] = '\0'; /* it may have filled all of it */
    if (status != OAC_OK) {
        (void)oac_error_set(&failure, status, OAC_STAGE_TOKEN, "%s",
                            said.message[0] != '\0' ? said.message : "on_token failed");
    } else {
        why = token.data == NULL || token.length == 0 ? "on_token gave none"
              : strlen(token.data) != token.length    ? "that of on_token holds a NUL"
                                                      : oac_credentials_check_token(token.data);
        if (why != NULL) {
            status = oac_error_set(&failure, OAC_ERROR_ARGUMENT, OAC_STAGE_TOKEN, "%s", why);
        }
    }
    if (status == OAC_OK) {
        const oac_string text = {token.data, token.length};
        oac_token_settle(client, NULL, text, answer.lifetime_s);
    } else {
        if (why == NULL && token.data != NULL && token.length > 0) { /* what the program says may quote it */
            oac_redact_of(token.data, &failure);
        }
        settle_failure(client, &failure);
    }
    forget(&token);
    oac_buffer_dispose(&token);
}

/* ---- The token server ------------------------------------------------------------------------------------------- */

static oac_status put_form_field(oac_buffer *body, oac_status status, const char *name, const char *value)
{
    if (status == OAC_OK) {
        status = oac_buffer_append(body, name, strlen(name));
    }
    return status == OAC_OK ? oac_buffer_append(body, value, strlen(value)) : status;
}

static oac_status write_form(oac_buffer *body, const oac_oauth2 *oauth2)
{
    oac_status status = put_form_field(body, OAC_OK, "grant_type=", "client_credentials");
    if (oauth2->scope != NULL && oauth2->scope[0] != '\0') {
        status = put_form_field(body, status, "&scope=", oauth2->scope);
    }
    if (oauth2->in_body) {
        status = put_form_field(body, status, "&client_id=", oauth2->client_id);
        status = put_form_field(body, status, "&client_secret=", oauth2->client_secret);
    }
    return oauth2->extra != NULL && oauth2->extra[0] != '\0' ? put_form_field(body, status, "&", oauth2->extra)
                                                             : status;
}

oac_call *oac_token_request_new(oac_client *client)
{
    const oac_oauth2 *oauth2 = &client->credentials.oauth2;
    oac_call *call = oac_pool_take(client->token_view, NULL);
    oac_status status = OAC_OK;
    if (call == NULL) {
        settle_memory(client);
        return NULL;
    }
    call->operation = &oac_token_operation;
    call->once = false;
    call->for_token = true;
    call->performed = true;
    status = put_form_field(&call->url, OAC_OK, oauth2->token_url, "");
    status = status == OAC_OK ? oac_media_tell(call, "application/x-www-form-urlencoded") : status;
    status = status == OAC_OK ? write_form(&call->body, oauth2) : status;
    if (status != OAC_OK) {
        oac_pool_give(call);
        settle_memory(client);
        return NULL;
    }
    return call;
}

void oac_token_request_end(oac_call *asking)
{
    oac_client *client = asking->client;
    oac_buffer token = OAC_BUFFER_INIT;
    oac_error failure = asking->error;
    int64_t lifetime_s = 0;
    const char *why = NULL;
    token.allocator = client->allocator;
    if (failure.status == OAC_OK) {
        failure.status = oac_token_answer_read(oac_call_answer(asking), client->allocator, &token, &lifetime_s, &why);
        if (failure.status != OAC_OK) {
            const int http_status = asking->response.http_status;
            (void)oac_error_set(&failure, failure.status, OAC_STAGE_TOKEN,
                                "the token server's answer (HTTP %d) cannot be used: %s", http_status, why);
            failure.http_status = http_status;
        }
    }
    forget(&asking->body);
    forget(&asking->answer);
    if (failure.status == OAC_OK) {
        const oac_string text = {token.data, token.length};
        oac_token_settle(client, NULL, text, lifetime_s);
    } else if (failure.status == OAC_ERROR_CANCELLED && oac_call_is_cancelled(asking)) {
        oac_token_give_up(client);
    } else {
        settle_failure(client, &failure);
    }
    oac_pool_give(asking);
    forget(&token);
    oac_buffer_dispose(&token);
}
