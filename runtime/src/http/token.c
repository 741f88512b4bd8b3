/* Tokens that are had from the program's function or a token server: who asks, who waits, what is kept. Private. */
#include "http/token.h"

#include <stdio.h>

#include "base/clock.h"
#include "http/call_internal.h"

/* A token is asked for anew so long before it expires, or a tenth of its life, if that is less. In microseconds. */
#define OAC_MARGIN ((int64_t)30 * 1000000)
/* Longer lives are as good as this one: ten years. */
#define OAC_LONGEST_LIFE_S ((int64_t)10 * 365 * 86400)

static void drop_token(const oac_client *client, oac_token *token)
{
    if (token != NULL && --token->users == 0) {
        oac_memory_scrub(token->text, token->length);
        oac_storage_release(client->allocator, token);
    }
}

/* How much longer than its deadline a request for a token may take until another call asks, in microseconds. */
#define OAC_GRACE ((int64_t)1000000)

/* ---- Looking ---------------------------------------------------------------------------------------------------- */

/* The call's error tells of the asking, and of its own attempts. */
static void fail_for_all(oac_call *call, const oac_error *failure)
{
    const oac_outcome outcome = call->error.outcome;
    const unsigned attempts = call->attempts;
    call->error = *failure;
    call->error.outcome = attempts > 0 ? outcome : OAC_OUTCOME_NEVER_SENT;
    call->error.attempts = attempts;
}

/* What the call is to do; a token that it is to use is held. The client's lock is held. */
static oac_token_view look_for_token(oac_call *call, int64_t now, oac_token **found)
{
    oac_tokens *tokens = &call->client->tokens;
    oac_access *access = &call->access;
    const bool told = access->awaits && access->round != tokens->rounds;
    const bool fresh = tokens->current != NULL && (tokens->good_until == 0 || now < tokens->good_until);
    if (fresh || (told && tokens->current != NULL && tokens->failure.status == OAC_OK)) {
        access->awaits = false;
        access->limit = 0;
        *found = tokens->current;
        (*found)->users++;
        return OAC_TOKEN_THERE;
    }
    if (told && tokens->failure.status != OAC_OK) {
        access->awaits = false;
        fail_for_all(call, &tokens->failure);
        return OAC_TOKEN_FAILED;
    }
    access->awaits = true;
    access->round = tokens->rounds;
    if (tokens->asked && now < tokens->overdue) {
        access->look_again = tokens->overdue;
        return OAC_TOKEN_AWAITED;
    }
    tokens->asked = true;
    tokens->overdue = call->client->token_view == NULL
                          ? INT64_MAX /* nobody knows how long a program takes */
                          : now + (int64_t)call->client->token_view->limits.total_timeout_ms * 1000 + OAC_GRACE;
    return OAC_TOKEN_WANTED;
}

oac_token_view oac_token_look(oac_call *call, int64_t now)
{
    oac_client *client = call->client;
    oac_token *found = NULL;
    oac_token_view view = OAC_TOKEN_FAILED;
    (void)pthread_mutex_lock(&client->lock);
    view = look_for_token(call, now, &found);
    (void)pthread_mutex_unlock(&client->lock);
    if (view == OAC_TOKEN_THERE) {
        const oac_status status = oac_access_write(call, found->text);
        call->access.token = found->number;
        call->access.has_token = true;
        if (status != OAC_OK) {
            (void)oac_error_set(&call->error, status, OAC_STAGE_TOKEN, "%s",
                                status == OAC_ERROR_LIMIT ? oac_access_too_many : "out of memory for a token");
            view = OAC_TOKEN_FAILED;
        }
        (void)pthread_mutex_lock(&client->lock);
        drop_token(client, found);
        (void)pthread_mutex_unlock(&client->lock);
    }
    return view;
}

/* ---- Settling --------------------------------------------------------------------------------------------------- */

static oac_token *new_token(const oac_client *client, oac_string text)
{
    oac_token *made = oac_memory_new(client->allocator, sizeof *made + text.length + 1);
    if (made != NULL) {
        made->users = 1;
        made->length = text.length;
        memcpy(made->text, text.data, text.length);
    }
    return made;
}

static int64_t good_until(int64_t now, int64_t lifetime_s)
{
    const int64_t life = (lifetime_s < OAC_LONGEST_LIFE_S ? lifetime_s : OAC_LONGEST_LIFE_S) * 1000000;
    const int64_t margin = life / 10 < OAC_MARGIN ? life / 10 : OAC_MARGIN;
    return lifetime_s == 0 ? 0 : lifetime_s < 0 ? now : now + life - margin;
}

/* Nobody asks any more: all that wait look again. The client's lock is held. */
static void wake_those_waiting(oac_client *client)
{
    oac_call *call = NULL;
    client->tokens.asked = false;
    for (call = client->active; call != NULL; call = call->next) {
        if (call->access.awaits) {
            atomic_store(&call->access.news, true);
            oac_wake(call);
        }
    }
}

void oac_token_settle(oac_client *client, const oac_error *failure, oac_string text, int64_t lifetime_s)
{
    oac_tokens *tokens = &client->tokens;
    oac_token *made = failure == NULL ? new_token(client, text) : NULL;
    const int64_t now = oac_clock_now();
    (void)pthread_mutex_lock(&client->lock);
    tokens->rounds++;
    oac_error_clear(&tokens->failure);
    if (made != NULL) {
        drop_token(client, tokens->previous);
        tokens->previous = tokens->current;
        tokens->current = made;
        made->number = ++tokens->numbers;
        tokens->good_until = good_until(now, lifetime_s);
        tokens->refused = false;
    } else if (failure == NULL) {
        (void)oac_error_set(&tokens->failure, OAC_ERROR_MEMORY, OAC_STAGE_TOKEN, "out of memory for a token");
    } else {
        tokens->failure = *failure;
    }
    wake_those_waiting(client);
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_token_give_up(oac_client *client)
{
    (void)pthread_mutex_lock(&client->lock);
    wake_those_waiting(client);
    (void)pthread_mutex_unlock(&client->lock);
}

bool oac_token_was_refused(oac_client *client)
{
    bool refused = false;
    (void)pthread_mutex_lock(&client->lock);
    refused = client->tokens.refused;
    (void)pthread_mutex_unlock(&client->lock);
    return refused;
}

void oac_token_refuse(const oac_call *call)
{
    oac_client *client = call->client;
    oac_tokens *tokens = &client->tokens;
    (void)pthread_mutex_lock(&client->lock);
    if (tokens->current != NULL && tokens->current->number == call->access.token) {
        drop_token(client, tokens->previous);
        tokens->previous = tokens->current;
        tokens->current = NULL;
        tokens->refused = true;
    }
    (void)pthread_mutex_unlock(&client->lock);
}

/* ---- For texts that are shown ----------------------------------------------------------------------------------- */

void oac_token_hold(oac_client *client, oac_token *held[2])
{
    (void)pthread_mutex_lock(&client->lock);
    held[0] = client->tokens.current;
    held[1] = client->tokens.previous;
    if (held[0] != NULL) {
        held[0]->users++;
    }
    if (held[1] != NULL) {
        held[1]->users++;
    }
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_token_give(oac_client *client, oac_token *held[2])
{
    (void)pthread_mutex_lock(&client->lock);
    drop_token(client, held[0]);
    drop_token(client, held[1]);
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_tokens_scrub(oac_tokens *tokens)
{
    if (tokens->current != NULL) {
        oac_memory_scrub(tokens->current->text, tokens->current->length);
    }
    if (tokens->previous != NULL) {
        oac_memory_scrub(tokens->previous->text, tokens->previous->length);
    }
}

void oac_tokens_release(oac_tokens *tokens, const oac_allocator *allocator)
{
    oac_tokens_scrub(tokens);
    oac_storage_release(allocator, tokens->current);
    oac_storage_release(allocator, tokens->previous);
}
