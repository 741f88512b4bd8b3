/* Cancelling calls, and waking those that wait: in their sleep, on a connection, on a front. Private. */
#include "http/call_internal.h"

bool oac_call_is_cancelled(const oac_call *call)
{
    return (call->behalf != NULL && oac_call_is_cancelled(call->behalf)) || atomic_load(&call->cancelled) ||
           atomic_load(&call->view->cancelled) || atomic_load(&call->client->cancelled);
}

void oac_wake(oac_call *call)
{
    oac_connection *awaited = NULL;
    if (call->bell != NULL) {
        oac_bell_ring(call->bell);
        return;
    }
    (void)pthread_mutex_lock(&call->lock);
    (void)pthread_cond_broadcast(&call->woken);
    (void)pthread_mutex_unlock(&call->lock);
    if (call->asking != NULL) {
        oac_wake(call->asking);
    }
    awaited = atomic_load(&call->attempt.awaited);
    if (awaited != NULL) { /* another call may have it by now, which then looks once too often */
        call->client->table->wake(awaited);
    }
}

void oac_wake_all(oac_client *view)
{
    oac_client *client = view->base;
    oac_call *call = NULL;
    (void)pthread_mutex_lock(&client->lock);
    for (call = client->active; call != NULL; call = call->next) {
        if (view == client || call->view == view) {
            oac_wake(call);
        }
    }
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_call_cancel(oac_call *call)
{
    oac_client *client = call != NULL ? call->client : NULL;
    if (client == NULL || oac_fork_is_foreign(client)) {
        return;
    }
    atomic_store(&call->cancelled, true);
    (void)pthread_mutex_lock(&client->lock);
    oac_wake(call);
    (void)pthread_mutex_unlock(&client->lock);
}

void oac_client_cancel(oac_client *client)
{
    if (client != NULL && !oac_fork_is_foreign(client)) {
        atomic_store(&client->cancelled, true);
        oac_wake_all(client);
    }
}
