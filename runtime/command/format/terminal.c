/* What standard output is, for those who look at it. Private to the command. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "format/format.h"

#define WIDTH_USUAL ((size_t)80)
#define WIDTH_MOST 10000ul

bool oac_terminal_has_colours(void)
{
    const char *refused = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    return oac_out.terminal && (refused == NULL || refused[0] == '\0') &&
           (terminal == NULL || strcmp(terminal, "dumb") != 0);
}

size_t oac_terminal_width(void)
{
    const char *columns = getenv("COLUMNS");
    unsigned long told = 0;
#ifdef TIOCGWINSZ
    struct winsize size = OAC_ZERO;
    if (oac_out.terminal && ioctl(oac_out.descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
#endif
    told = columns != NULL ? strtoul(columns, NULL, 10) : 0;
    return told > 0 && told <= WIDTH_MOST ? (size_t)told : WIDTH_USUAL;
}
