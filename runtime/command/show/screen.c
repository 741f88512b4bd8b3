/* What the terminal is like that something is shown on. Private to the command. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "show/show.h"

/* A size that the environment gives goes before what the terminal says. */
static size_t size_of(const char *variable, size_t asked, size_t usual)
{
    const char *text = getenv(variable);
    char *end = NULL;
    long given = 0;
    if (text != NULL && text[0] >= '0' && text[0] <= '9') {
        given = strtol(text, &end, 10);
        if (*end == '\0' && given > 0 && given <= 10000) {
            return (size_t)given;
        }
    }
    return asked > 0 ? asked : usual;
}

oac_screen oac_screen_of(const oac_output *output)
{
    oac_screen screen = {80, 24};
#ifdef TIOCGWINSZ
    struct winsize size;
    memset(&size, 0, sizeof size);
    if (output->terminal && ioctl(output->descriptor, TIOCGWINSZ, &size) == 0) {
        screen.columns = size_of("COLUMNS", size.ws_col, screen.columns);
        screen.rows = size_of("LINES", size.ws_row, screen.rows);
    }
#endif
    return screen;
}

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value != NULL && value[0] != '\0';
}

bool oac_output_is_styled(const oac_output *output)
{
    const char *terminal = getenv("TERM");
    return output->terminal && !is_set("NO_COLOR") && terminal != NULL && strcmp(terminal, "dumb") != 0;
}
