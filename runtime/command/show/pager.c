/* Text that is longer than the screen, through a program that shows it page by page. Private to the command. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "show/page.h"

/* What a shell exits with when there is no such program, and a child of ours that cannot become it. */
#define NOT_THERE 127

static oac_buffer text = OAC_BUFFER_INIT;

void oac_pager_begin(void)
{
    if (oac_out.terminal) {
        oac_out.kept = &text;
    }
}

/* The variable of the program itself goes before the one that all programs look at. Null: none is set. */
static const char *wanted(void)
{
    char name[80];
    const char *value;
    (void)snprintf(name, sizeof name, "%s_PAGER", oac_page_prefix());
    value = getenv(name);
    return value != NULL ? value : getenv("PAGER");
}

static bool is_longer_than_the_screen(void)
{
    size_t lines = 0;
    size_t i;
    for (i = 0; i < text.length; i++) {
        lines += text.data[i] == '\n' ? 1 : 0;
    }
    return lines >= oac_screen_of(&oac_out).rows; /* the shell asks for the next command on a line of its own */
}

/* Of a variable that nobody has set, or to nothing. */
static bool set_usual(const char *variable, const char *value)
{
    const char *is = getenv(variable);
    return (is != NULL && is[0] != '\0') || setenv(variable, value, 1) == 0;
}

/* In the child. */
static void become(const char *command, const int ends[2])
{
    struct sigaction usual;
    memset(&usual, 0, sizeof usual);
    usual.sa_handler = SIG_DFL;
    (void)sigaction(SIGPIPE, &usual, NULL);
    (void)sigaction(SIGXFSZ, &usual, NULL);
    if (dup2(ends[0], STDIN_FILENO) == STDIN_FILENO && set_usual("LESS", "FRX") && set_usual("LV", "-c")) {
        (void)close(ends[0]);
        (void)close(ends[1]);
        if (command != NULL) {
            (void)execlp("sh", "sh", "-c", command, (char *)NULL);
        } else {
            (void)execlp("less", "less", (char *)NULL);
            (void)execlp("more", "more", (char *)NULL);
        }
    }
    _Exit(NOT_THERE);
}

static void feed(int descriptor)
{
    size_t at = 0;
    while (at < text.length) {
        const ssize_t written = write(descriptor, text.data + at, text.length - at);
        if (written <= 0 && errno != EINTR) {
            return; /* who leaves the pager has read enough */
        }
        at += written > 0 ? (size_t)written : 0;
    }
}

/* False: nothing has been shown. */
static bool show_through(const char *command)
{
    struct sigaction ignore;
    struct sigaction interrupt;
    int ends[2];
    int status = 0;
    pid_t child;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    if (pipe(ends) != 0) {
        return false;
    }
    child = fork();
    if (child == 0) {
        become(command, ends);
    }
    (void)close(ends[0]);
    if (child > 0) {
        (void)sigaction(SIGINT, &ignore, &interrupt); /* it is the pager's as long as it runs */
        feed(ends[1]);
    }
    (void)close(ends[1]);
    if (child < 0) {
        return false;
    }
    while (waitpid(child, &status, 0) == -1 && errno == EINTR) {
    }
    (void)sigaction(SIGINT, &interrupt, NULL);
    return !WIFEXITED(status) || WEXITSTATUS(status) != NOT_THERE;
}

void oac_pager_end(void)
{
    const char *command = wanted();
    const bool is_one = command == NULL || (command[0] != '\0' && strcmp(command, "cat") != 0);
    if (oac_out.kept == NULL) {
        return;
    }
    oac_out.kept = NULL;
    if (!is_one || !is_longer_than_the_screen() || !show_through(command)) {
        oac_output_write(&oac_out, text.data, text.length);
    }
    oac_buffer_dispose(&text);
}
