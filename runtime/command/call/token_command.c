/* Runs the command that prints the token. Nothing of it is quoted: it may hold a secret. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "call/call.h"

#define LOOK_MS 100

/* A process, and the pipe that it prints into. */
typedef struct oac_run {
    pid_t pid;
    int pipe;
    bool alone; /* in a process group of its own */
    int status; /* of waitpid; -1: it has not ended */
} oac_run;

/* Whoever asks for a passphrase on the terminal has to be in its foreground. */
static bool has_terminal(void)
{
    const int terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (terminal >= 0) {
        (void)close(terminal);
    }
    return terminal >= 0;
}

/* In the child. What the program passes over is for the child to decide anew. */
static void become(const char *command, const int *ends, bool alone)
{
    static const int numbers[] = {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM};
    struct sigaction usual = OAC_ZERO;
    const int nothing = open("/dev/null", O_RDONLY);
    size_t i;
    usual.sa_handler = SIG_DFL;
    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        (void)sigaction(numbers[i], &usual, NULL);
    }
    if (alone) {
        (void)setpgid(0, 0);
    }
    if (nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 && dup2(ends[1], STDOUT_FILENO) >= 0) {
        (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    }
    _exit(127);
}

static bool begin(oac_run *run, const char *command)
{
    int ends[2];
    run->alone = !has_terminal();
    run->status = -1;
    if (pipe(ends) != 0) {
        return false;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
    run->pid = fork();
    if (run->pid == 0) {
        become(command, ends, run->alone);
    }
    if (run->pid > 0 && run->alone) {
        (void)setpgid(run->pid, run->pid); /* the child does the same: whoever comes first */
    }
    (void)close(ends[1]);
    run->pipe = ends[0];
    if (run->pid < 0) {
        (void)close(ends[0]);
    }
    return run->pid > 0;
}

static bool has_ended(oac_run *run, int options)
{
    int status = 0;
    pid_t ended = 0;
    if (run->status != -1) {
        return true;
    }
    do {
        ended = waitpid(run->pid, &status, options);
    } while (ended < 0 && errno == EINTR && options == 0);
    if (ended == run->pid) {
        run->status = status;
    }
    return run->status != -1;
}

static void stop(oac_run *run)
{
    if (!has_ended(run, WNOHANG)) {
        (void)kill(run->alone ? -run->pid : run->pid, SIGKILL);
        (void)has_ended(run, 0);
    }
}

/* Takes what is there. False at the end. */
static bool take(const oac_run *run, char *line, size_t size, size_t *length)
{
    char piece[4096];
    ssize_t got;
    while ((got = read(run->pipe, piece, sizeof piece)) > 0) {
        const size_t room = size - *length;
        const size_t kept = (size_t)got < room ? (size_t)got : room;
        memcpy(line + *length, piece, kept); /* what comes behind the first line is passed over */
        *length += kept;
    }
    memset(piece, 0, sizeof piece);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
}

static const char *late(uint32_t most_ms)
{
    static char why[64];
    (void)snprintf(why, sizeof why, "it did not end within %g s", most_ms / 1000.0);
    return why;
}

/* Null, or why nothing came of it. */
static const char *wait_for(oac_run *run, uint32_t most_ms, char *line, size_t size, size_t *length)
{
    static char why[96];
    const int64_t until = oac_clock_now() + (int64_t)most_ms * 1000;
    while (take(run, line, size, length) && !has_ended(run, WNOHANG)) {
        struct pollfd ready = {.fd = run->pipe, .events = POLLIN};
        if (oac_interrupted()) {
            return "it was interrupted";
        }
        if (oac_clock_now() >= until) {
            return late(most_ms);
        }
        (void)poll(&ready, 1, LOOK_MS);
    }
    (void)take(run, line, size, length);
    while (!has_ended(run, WNOHANG)) { /* it has closed its output, and goes on */
        if (oac_interrupted() || oac_clock_now() >= until) {
            return late(most_ms);
        }
        (void)poll(NULL, 0, LOOK_MS);
    }
    if (WIFEXITED(run->status) && WEXITSTATUS(run->status) == 0) {
        return NULL;
    }
    (void)snprintf(why, sizeof why, WIFEXITED(run->status) ? "it ended with status %d" : "signal %d ended it",
                   WIFEXITED(run->status) ? WEXITSTATUS(run->status) : WTERMSIG(run->status));
    return why;
}

const char *oac_token_command_run(const char *command, uint32_t most_ms, char *line, size_t size, size_t *length)
{
    const char *why = NULL;
    oac_run run = OAC_ZERO;
    *length = 0;
    if (!begin(&run, command)) {
        return "it cannot be run: there are too many processes or files";
    }
    why = wait_for(&run, most_ms, line, size, length);
    stop(&run);
    (void)close(run.pipe);
    return why;
}
