/* Descriptors 0 to 2 at the start of the program. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "exits.h"
#include "show/show.h"

/* A closed descriptor would be given to the next socket, and a complaint would go to the server. It is opened the wrong
 * way around, so that reading and writing fail as they do on a closed one. */
static void occupy(int descriptor)
{
    const int way = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    int opened;
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) {
        return;
    }
    opened = open("/dev/null", way);
    if (opened == -1) {
        opened = open("/", O_RDONLY); /* neither read from nor written to */
    }
    if (opened != descriptor) { /* those below it are taken, so it is the next that is free */
        _Exit(EXIT_REFUSED);
    }
}

void oac_descriptors_begin(void)
{
    struct sigaction ignore = OAC_ZERO;
    int descriptor;
    for (descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
        occupy(descriptor);
    }
    ignore.sa_handler = SIG_IGN;
    (void)sigaction(SIGPIPE, &ignore, NULL);
    (void)sigaction(SIGXFSZ, &ignore, NULL);
}
