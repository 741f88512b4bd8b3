/* The editor, and the command that it is. Private to the command. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "edit/edit.h"
#include "exits.h"

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[strspn(value, " \t")] != '\0' ? value : NULL;
}

/* Whether a program is in one of the folders of PATH. */
static bool is_installed(const char *name)
{
    const char *folders = variable("PATH");
    char path[1024];
    while (folders != NULL && *folders != '\0') {
        const size_t length = strcspn(folders, ":");
        const int size = snprintf(path, sizeof path, "%.*s/%s", (int)length, folders, name);
        if (size > 0 && (size_t)size < sizeof path && access(path, X_OK) == 0) {
            return true;
        }
        folders += length + (folders[length] == ':' ? 1 : 0);
    }
    return false;
}

const char *oac_edit_editor(void)
{
    static const char *const usual[] = {"vi", "nano", "editor"};
    const char *chosen = variable("VISUAL");
    size_t i;
    chosen = chosen != NULL ? chosen : variable("EDITOR");
    if (chosen != NULL) {
        return chosen;
    }
    if (isatty(STDIN_FILENO) != 1 || (isatty(STDOUT_FILENO) != 1 && isatty(STDERR_FILENO) != 1)) {
        oac_complain("there is no terminal for an editor; set VISUAL or EDITOR to a command that changes the file "
                     "whose name it is given");
        return NULL;
    }
    for (i = 0; i < sizeof usual / sizeof usual[0]; i++) {
        if (is_installed(usual[i])) {
            return usual[i];
        }
    }
    oac_complain("no editor was found; set VISUAL or EDITOR to the command of one");
    return NULL;
}

/* In the child: as git does, a shell runs the command, with the file behind it. */
static void run_editor(const char *editor, const char *path)
{
    char line[4096];
    const int length = snprintf(line, sizeof line, "%s \"$@\"", editor);
    if (isatty(STDOUT_FILENO) != 1 && isatty(STDERR_FILENO) == 1) {
        (void)dup2(STDERR_FILENO, STDOUT_FILENO); /* what we print goes elsewhere, and the editor to the terminal */
    }
    if (length > 0 && (size_t)length < sizeof line) {
        (void)execl("/bin/sh", "sh", "-c", line, editor, path, (char *)NULL);
    }
    _exit(127);
}

static int wait_for(pid_t child, int *status)
{
    pid_t found;
    do {
        found = waitpid(child, status, 0);
    } while (found == -1 && errno == EINTR);
    return found == child ? 0 : -1;
}

/* How it ended. */
static int report_end(const char *editor, int status)
{
    if (WIFSIGNALED(status)) {
        oac_complain("the editor was ended by signal %d: %s", WTERMSIG(status), editor);
        return WTERMSIG(status) == SIGINT || WTERMSIG(status) == SIGTERM ? EXIT_INTERRUPTED : EXIT_USAGE;
    }
    if (WEXITSTATUS(status) == 127) {
        oac_complain("the editor cannot be begun: %s", editor);
        return EXIT_USAGE;
    }
    if (WEXITSTATUS(status) != 0) {
        oac_complain("the editor ended with status %d: %s", WEXITSTATUS(status), editor);
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

int oac_edit_file_edit(const oac_edit_file *file, const char *editor)
{
    struct sigaction ignored = OAC_ZERO;
    struct sigaction interrupt = OAC_ZERO;
    struct sigaction quit = OAC_ZERO;
    int status = 0;
    pid_t child;
    oac_output_flush(&oac_out);
    oac_output_flush(&oac_err);
    ignored.sa_handler = SIG_IGN; /* keys of the terminal are the editor's */
    (void)sigemptyset(&ignored.sa_mask);
    (void)sigaction(SIGINT, &ignored, &interrupt);
    (void)sigaction(SIGQUIT, &ignored, &quit);
    child = fork();
    if (child == 0) {
        (void)sigaction(SIGINT, &interrupt, NULL); /* a handler becomes the default one with exec */
        (void)sigaction(SIGQUIT, &quit, NULL);
        run_editor(editor, file->path);
    }
    if (child == -1 || wait_for(child, &status) == -1) {
        oac_complain("the editor cannot be begun: %s", strerror(errno));
        status = -1;
    }
    (void)sigaction(SIGINT, &interrupt, NULL);
    (void)sigaction(SIGQUIT, &quit, NULL);
    return status == -1 ? EXIT_USAGE : report_end(editor, status);
}
