/* SIGINT and SIGTERM: a call that is under way is ended, so that what is known of it can be said. Private to the
 * command. */
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "call/call.h"
#include "exits.h"

/* On which something is under way; null: the program may end at any moment. */
static _Atomic(oac_front *) oac_interrupt_front;
static atomic_bool oac_interrupt_came;

/* The second one ends the program at once. */
static void interrupt(int number)
{
    const int kept = errno;
    oac_front *front = atomic_load(&oac_interrupt_front);
    (void)number;
    if (front == NULL || atomic_exchange(&oac_interrupt_came, true)) {
        _exit(EXIT_INTERRUPTED);
    }
    oac_front_wakeup(front);
    errno = kept;
}

/* Who began the program may have it pass over a signal, as nohup(1) does. */
static void take(int number)
{
    struct sigaction action = OAC_ZERO;
    if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_IGN) {
        action.sa_handler = interrupt;
        action.sa_flags = 0;
        (void)sigemptyset(&action.sa_mask);
        (void)sigaction(number, &action, NULL);
    }
}

void oac_interrupt_begin(void)
{
    take(SIGINT);
    take(SIGTERM);
}

bool oac_interrupted(void)
{
    return atomic_load(&oac_interrupt_came);
}

typedef struct oac_ended {
    oac_status status;
    oac_error *error;
} oac_ended;

static void note_end(void *context, oac_call *call, oac_status status, const oac_error *error)
{
    oac_ended *ended = context;
    (void)call;
    ended->status = status;
    *ended->error = *error;
}

oac_status oac_interrupt_perform(oac_client *client, oac_call *call, oac_error *error)
{
    oac_ended ended = {OAC_OK, error};
    oac_front *front = NULL;
    oac_status status = oac_front_new(client, NULL, &front, error);
    if (status != OAC_OK) {
        return status;
    }
    atomic_store(&oac_interrupt_front, front);
    status = oac_front_start(front, call, note_end, &ended, error);
    while (status == OAC_OK && oac_front_drive(front, UINT32_MAX) > 0) {
        if (oac_interrupted()) {
            oac_client_cancel(client);
        }
    }
    atomic_store(&oac_interrupt_front, NULL);
    (void)oac_front_free(front);
    return status == OAC_OK ? ended.status : status;
}
