/* The rate limit of a client: a token bucket, kept as the time when the next request is due, and the pause after a 429.
 * Shared by all threads and fronts of the client. Private. */
#include "client_private.h"

void oac_rate_begin(oac_rate *rate, const oac_client_options *options)
{
    if (options->rate_requests == 0) {
        return;
    }
    rate->interval = (int64_t)options->rate_seconds * 1000000 / options->rate_requests;
    rate->interval = rate->interval > 0 ? rate->interval : 1;
    rate->tolerance = rate->interval * ((int64_t)options->rate_burst - 1);
}

int64_t oac_rate_take(oac_client *client, int64_t now, unsigned *turn)
{
    oac_rate *rate = &client->rate;
    int64_t at = now;
    (void)pthread_mutex_lock(&client->lock);
    if (at < rate->paused_until) {
        at = rate->paused_until;
    }
    if (rate->interval > 0) {
        if (at < rate->due - rate->tolerance) {
            at = rate->due - rate->tolerance;
        }
        rate->due = (rate->due > at ? rate->due : at) + rate->interval;
    }
    *turn = rate->generation;
    (void)pthread_mutex_unlock(&client->lock);
    return at;
}

bool oac_rate_is_void(oac_client *client, unsigned turn)
{
    bool is_void = false;
    (void)pthread_mutex_lock(&client->lock);
    is_void = turn != client->rate.generation;
    (void)pthread_mutex_unlock(&client->lock);
    return is_void;
}

void oac_rate_pause(oac_client *client, int64_t until)
{
    oac_rate *rate = &client->rate;
    (void)pthread_mutex_lock(&client->lock);
    if (until > rate->paused_until) {
        rate->paused_until = until;
        rate->due = until + rate->tolerance; /* no burst after a pause: the server has just asked for less */
        rate->generation++;
    }
    (void)pthread_mutex_unlock(&client->lock);
}
