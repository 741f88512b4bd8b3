/* What the terminal is like that something is shown on. Private to the command. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "show/show.h"

/* Columns, or lines: wider than any screen. */
#define SIZE_MOST 10000u

/* What the terminal says goes before the environment, as its size changes while a shell keeps what it had. */
static size_t size_of(const char *variable, size_t told, size_t usual)
{
    const char *text = getenv(variable);
    char *end = NULL;
    if (told == 0 && text != NULL && text[0] >= '0' && text[0] <= '9') {
        const unsigned long given = strtoul(text, &end, 10);
        told = *end == '\0' && given <= SIZE_MOST ? (size_t)given : 0;
    }
    return told > 0 ? told : usual;
}

oac_screen oac_screen_of(const oac_output *output)
{
    oac_screen screen = {0, 0};
#ifdef TIOCGWINSZ
    struct winsize size;
    memset(&size, 0, sizeof size);
    if (output->terminal && ioctl(output->descriptor, TIOCGWINSZ, &size) == 0) {
        screen.columns = size.ws_col;
        screen.rows = size.ws_row;
    }
#endif
    screen.columns = size_of("COLUMNS", screen.columns, 80);
    screen.rows = size_of("LINES", screen.rows, 24);
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
