/* Turns of calls: the rate limit under the client's lock, and waking those that it names. Private. */
#include "http/call_internal.h"

/* A front that frees its bell takes the lock first, so this is done while it is held. */
static void wake_turn(oac_turn *woken)
{
    while (woken != NULL) {
        oac_turn *others = woken->also;
        oac_wake(woken->call);
        woken = others;
    }
}

int64_t oac_turn_ask(oac_call *call, int64_t now)
{
    oac_client *client = call->client;
    int64_t at = now;
    (void)pthread_mutex_lock(&client->lock);
    wake_turn(oac_rate_ask(&client->rate, &call->turn, now, &at));
    (void)pthread_mutex_unlock(&client->lock);
    return at;
}

void oac_turn_leave(oac_call *call, int64_t now)
{
    oac_client *client = call->client;
    (void)pthread_mutex_lock(&client->lock);
    wake_turn(oac_rate_leave(&client->rate, &call->turn, now));
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_turn_pause(oac_client *client, int64_t until)
{
    (void)pthread_mutex_lock(&client->lock);
    wake_turn(oac_rate_pause(&client->rate, until));
    (void)pthread_mutex_unlock(&client->lock);
}
