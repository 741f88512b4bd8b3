/* fork(): a child must not use its parent's connections, or it would read the parent's answers. Private. */
#include "http/client_internal.h"

static pthread_once_t watch_once = PTHREAD_ONCE_INIT;
static int watch_result = 0;
static unsigned generation = 0; /* written by a child while it has one thread */
static oac_client *abandoned = NULL;

static void on_child(void)
{
    generation++;
}

static void begin(void)
{
    watch_result = pthread_atfork(NULL, NULL, on_child);
}

oac_status oac_fork_watch(void)
{
    (void)pthread_once(&watch_once, begin);
    return watch_result == 0 ? OAC_OK : OAC_ERROR_MEMORY;
}

unsigned oac_fork_generation(void)
{
    return generation;
}

bool oac_fork_is_foreign(const oac_client *client)
{
    return client->base->generation != generation;
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
    client->abandoned = abandoned;
    abandoned = client;
}
