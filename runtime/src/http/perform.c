/* The blocking call. Private half of oac/call.h. */
#include <time.h>

#include "base/clock.h"
#include "http/steps.h"
#include "http/token_request.h"

/* Sleeps until call->wake_at, or until the call is cancelled, the client stopped, or the call's turn nearer. */
static void sleep_until_woken(oac_call *call)
{
    const struct timespec until = {(time_t)(call->wake_at / 1000000), (long)(call->wake_at % 1000000) * 1000};
    int result = 0;
    (void)pthread_mutex_lock(&call->lock);
    while (result == 0 && oac_clock_now() < call->wake_at && !oac_call_is_cancelled(call) &&
           !atomic_load(&call->client->stopped) && !atomic_load(&call->turn.roused) &&
           !atomic_load(&call->access.news)) {
        result = pthread_cond_timedwait(&call->woken, &call->lock, &until);
    }
    (void)pthread_mutex_unlock(&call->lock);
}

/* Does what the state machine says until the call has ended. `get_token` is called where it has to ask for one. */
static void run_call(oac_call *call, void (*get_token)(oac_call *call))
{
    oac_step step = oac_call_start(call);
    while (step != OAC_STEP_DONE) {
        if (step == OAC_STEP_TOKEN) {
            get_token(call);
            step = oac_call_next(call);
        } else if (step == OAC_STEP_WAIT) {
            sleep_until_woken(call);
            step = oac_call_next(call);
        } else {
            if (oac_call_attempt_begin(call)) {
                call->client->table->attempt(&call->attempt);
            }
            step = oac_call_attempted(call);
        }
    }
    oac_call_conclude(call);
}

/* Whoever cancels the call finds the one that asks on its behalf. */
static void set_asking(oac_call *call, oac_call *asking)
{
    (void)pthread_mutex_lock(&call->client->lock);
    call->asking = asking;
    (void)pthread_mutex_unlock(&call->client->lock);
}

/* A call that asks for a token needs none itself. */
static void needs_none(oac_call *call)
{
    (void)call;
}

static void get_token(oac_call *call)
{
    oac_call *asking = NULL;
    if (call->client->token_view == NULL) {
        oac_token_ask_program(call->client);
        return;
    }
    asking = oac_token_request_new(call->client);
    if (asking != NULL) {
        asking->behalf = call;
        set_asking(call, asking);
        run_call(asking, needs_none);
        set_asking(call, NULL);
        oac_token_request_end(asking);
    }
}

oac_status oac_call_perform(oac_call *call, oac_error *error)
{
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_perform: a null argument");
    }
    if (oac_fork_is_foreign(call->client)) {
        return oac_fork_refuse(error, "oac_call_perform");
    }
    if (call->performed) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s",
                             call->batch != NULL ? "the call is in a batch, which sends it"
                                                 : "a call is performed once");
    }
    call->performed = true;
    run_call(call, get_token);
    if (error != NULL) {
        *error = call->error;
    }
    return call->error.status;
}
