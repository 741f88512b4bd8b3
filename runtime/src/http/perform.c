/* The blocking call. Private half of oac/client.h. */
#include <time.h>

#include "base/clock.h"
#include "http/steps.h"

/* Sleeps until call->wake_at, or until the call is cancelled, the client stopped, or the call's turn nearer. */
static void sleep_until_woken(oac_call *call)
{
    const struct timespec until = {(time_t)(call->wake_at / 1000000), (long)(call->wake_at % 1000000) * 1000};
    int result = 0;
    (void)pthread_mutex_lock(&call->lock);
    while (result == 0 && oac_clock_now() < call->wake_at && !oac_call_is_cancelled(call) &&
           !atomic_load(&call->client->stopped) && !atomic_load(&call->turn.roused)) {
        result = pthread_cond_timedwait(&call->woken, &call->lock, &until);
    }
    (void)pthread_mutex_unlock(&call->lock);
}

oac_status oac_call_perform(oac_call *call, oac_error *error)
{
    oac_step step = OAC_STEP_DONE;
    if (call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_perform: a null argument");
    }
    if (oac_fork_is_foreign(call->client)) {
        return oac_fork_refuse(error, "oac_call_perform");
    }
    if (call->performed) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "a call is performed once");
    }
    call->performed = true;
    step = oac_call_start(call);
    while (step != OAC_STEP_DONE) {
        if (step == OAC_STEP_WAIT) {
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
    if (error != NULL) {
        *error = call->error;
    }
    return call->error.status;
}
