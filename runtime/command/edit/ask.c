/* Questions on the terminal. Private to the command. */
#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
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

/* A line's first letter in lower case, its line end passed over; 0: there is none. False at the end of the input. */
static bool read_letter(char *letter)
{
    char c = '\0';
    ssize_t size;
    *letter = '\0';
    do {
        size = read(STDIN_FILENO, &c, 1);
        if (size == 1 && *letter == '\0' && c != ' ' && c != '\t' && c != '\n') {
            *letter = (char)tolower((unsigned char)c);
        }
    } while ((size == 1 && c != '\n') || (size < 0 && errno == EINTR && !oac_ask_interrupted));
    return size == 1;
}

char oac_edit_ask(const char *question, const char *letters, bool *interrupted)
{
    struct sigaction mine = OAC_ZERO;
    struct sigaction before = OAC_ZERO;
    char letter = '\0';
    mine.sa_handler = note;
    (void)sigemptyset(&mine.sa_mask);
    oac_ask_interrupted = 0;
    (void)sigaction(SIGINT, &mine, &before);
    do {
        oac_output_write(&oac_err, question, strlen(question));
        oac_output_write(&oac_err, " ", 1);
        oac_output_flush(&oac_err);
        if (!read_letter(&letter)) {
            oac_output_write(&oac_err, "\n", 1);
            letter = '\0';
            break;
        }
    } while (letter == '\0' || strchr(letters, letter) == NULL);
    (void)sigaction(SIGINT, &before, NULL);
    *interrupted = oac_ask_interrupted != 0;
    return letter;
}
