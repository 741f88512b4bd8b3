/* SIGINT, SIGTERM and SIGHUP while items are sent: the first has what is under way end, the second ends it at once.
 * Private to the command. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bulk/send.h"
#include "exits.h"

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
#define NUMBERS (sizeof numbers / sizeof numbers[0])

static volatile sig_atomic_t asked;
static volatile sig_atomic_t waiting;
static struct sigaction before[NUMBERS];

/* What is said at the very end; made before, as nothing can be made in a handler. */
static char last_words[4096];
static size_t last_length;

/* Only what may be done in a handler: what the journal has is what is known. */
static void on_signal(int number)
{
    (void)number;
    asked = asked < 2 ? asked + 1 : 2;
    if (asked > 1 && waiting) {
        const ssize_t written = write(STDERR_FILENO, last_words, last_length);
        (void)written; /* who reads nothing is told nothing */
        _exit(EXIT_INTERRUPTED);
    }
}

static void make_last_words(const char *go_on)
{
    oac_string shown = OAC_ZERO;
    int length = 0;
    if (go_on != NULL) {
        (void)oac_secret_hide(go_on, strlen(go_on), &shown);
    }
    length = snprintf(last_words, sizeof last_words, "\n%s: ended at once%s%.*s\n", oac_command_program,
                      go_on != NULL ? "; to go on: " : "", (int)shown.length, shown.data != NULL ? shown.data : "");
    last_length = length < 0 ? 0 : (size_t)length < sizeof last_words ? (size_t)length : sizeof last_words - 1;
}

void oac_signals_begin(const char *go_on)
{
    struct sigaction action = OAC_ZERO; /* without SA_RESTART: waiting ends */
    size_t i;
    make_last_words(go_on);
    action.sa_handler = on_signal;
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
