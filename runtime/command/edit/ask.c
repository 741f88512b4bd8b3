/* Questions on the terminal. Private to the command. */
#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "edit/edit.h"

static volatile sig_atomic_t oac_ask_interrupted;

static void note(int number)
{
    (void)number;
    oac_ask_interrupted = 1;
}

bool oac_edit_can_ask(void)
{
    return isatty(STDIN_FILENO) == 1 && oac_err.terminal;
}

/* Waits until there is something to be read. SIGINT, which comes at no other time, ends that. */
static bool wait_for_input(const sigset_t *open)
{
    fd_set ready;
    int found;
    do {
        FD_ZERO(&ready);
        FD_SET(STDIN_FILENO, &ready);
        found = pselect(STDIN_FILENO + 1, &ready, NULL, NULL, NULL, open);
    } while (found == -1 && errno == EINTR && !oac_ask_interrupted);
    return found == 1;
}

/* A line's first letter in lower case, its line end passed over; 0: there is none. False at the end of the input. */
static bool read_letter(char *letter, const sigset_t *open)
{
    char c = '\0';
    *letter = '\0';
    do {
        if (!wait_for_input(open) || read(STDIN_FILENO, &c, 1) != 1) {
            return false;
        }
        if (*letter == '\0' && c != ' ' && c != '\t' && c != '\n') {
            *letter = (char)tolower((unsigned char)c);
        }
    } while (c != '\n');
    return true;
}

static char ask(const char *question, const char *letters, const sigset_t *open)
{
    char letter = '\0';
    do {
        oac_output_write(&oac_err, question, strlen(question));
        oac_output_write(&oac_err, " ", 1);
        oac_output_flush(&oac_err);
        if (!read_letter(&letter, open)) {
            oac_output_write(&oac_err, "\n", 1);
            return '\0';
        }
    } while (letter == '\0' || strchr(letters, letter) == NULL);
    return letter;
}

char oac_edit_ask(const char *question, const char *letters, bool *interrupted)
{
    struct sigaction mine = OAC_ZERO;
    struct sigaction before = OAC_ZERO;
    sigset_t closed;
    sigset_t open;
    char letter;
    mine.sa_handler = note;
    (void)sigemptyset(&mine.sa_mask);
    (void)sigemptyset(&closed);
    (void)sigaddset(&closed, SIGINT);
    oac_ask_interrupted = 0;
    (void)sigprocmask(SIG_BLOCK, &closed, &open);
    (void)sigaction(SIGINT, &mine, &before);
    letter = ask(question, letters, &open);
    (void)sigaction(SIGINT, &before, NULL);
    (void)sigprocmask(SIG_SETMASK, &open, NULL);
    *interrupted = oac_ask_interrupted != 0;
    return letter;
}
