/* SIGINT, SIGTERM and SIGHUP while items are sent: the first has what is under way end, the second ends it at once.
 * Private to the command. */
#include <signal.h>
#include <unistd.h>

#include "bulk/send.h"
#include "exits.h"

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
#define NUMBERS (sizeof numbers / sizeof numbers[0])

static volatile sig_atomic_t asked;
static volatile sig_atomic_t waiting;
static struct sigaction before[NUMBERS];

/* Nothing is written here: what the journal has is what is known. */
static void on_signal(int number)
{
    (void)number;
    asked = asked < 2 ? asked + 1 : 2;
    if (asked > 1 && waiting) {
        static const char gone[] = "\nstopped at once; the journal has what is known\n";
        const ssize_t written = write(STDERR_FILENO, gone, sizeof gone - 1);
        _exit(written < 0 ? EXIT_INTERRUPTED : EXIT_INTERRUPTED);
    }
}

void oac_signals_begin(void)
{
    struct sigaction action = {.sa_handler = on_signal}; /* without SA_RESTART: waiting ends */
    size_t i;
    (void)sigemptyset(&action.sa_mask);
    asked = 0;
    waiting = 0;
    for (i = 0; i < NUMBERS; i++) {
        (void)sigaction(numbers[i], NULL, &before[i]);
        if (before[i].sa_handler != SIG_IGN) { /* nohup, or a shell's job in the background */
            (void)sigaction(numbers[i], &action, NULL);
        }
    }
}

void oac_signals_end(void)
{
    size_t i;
    for (i = 0; i < NUMBERS; i++) {
        (void)sigaction(numbers[i], &before[i], NULL);
    }
}

unsigned oac_signals_asked(void)
{
    return (unsigned)asked;
}

void oac_signals_wait(bool now)
{
    waiting = now ? 1 : 0;
}
