/* fork(): a child must not use its parent's connections, or it would read the parent's answers. Private. */
#include "http/client_internal.h"

static pthread_once_t oac_watch_once = PTHREAD_ONCE_INIT;
static int oac_watch_result = 0;
static unsigned oac_generation = 0; /* written by a child while it has one thread */
static oac_client *oac_abandoned_clients = NULL;

static void on_child(void)
{
    oac_generation++;
}

static void begin_watch(void)
{
    oac_watch_result = pthread_atfork(NULL, NULL, on_child);
}

oac_status oac_fork_watch(void)
{
    (void)pthread_once(&oac_watch_once, begin_watch);
    return oac_watch_result == 0 ? OAC_OK : OAC_ERROR_MEMORY;
}

unsigned oac_fork_generation(void)
{
    return oac_generation;
}

bool oac_fork_is_foreign(const oac_client *client)
{
    return client->base->generation != oac_generation;
}

oac_status oac_fork_refuse(oac_error *error, const char *function)
{
    return oac_error_set(
        error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
        "%s: the client was made before fork(), and its connections are the parent's; make a client in "
        "the child",
        function);
}

void oac_fork_abandon(oac_client *client)
{
    client->abandoned = oac_abandoned_clients;
    oac_abandoned_clients = client;
}
