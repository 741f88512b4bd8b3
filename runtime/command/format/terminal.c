/* How wide a table may be. Private to the command. */
#include <stdlib.h>

#include "format/format.h"

#define WIDTH_USUAL ((size_t)80)
#define WIDTH_MOST 10000ul

size_t oac_terminal_width(void)
{
    const char *columns = getenv("COLUMNS");
    unsigned long told = 0;
    if (oac_out.terminal) {
        return oac_screen_of(&oac_out).columns;
    }
    told = columns != NULL ? strtoul(columns, NULL, 10) : 0;
    return told > 0 && told <= WIDTH_MOST ? (size_t)told : WIDTH_USUAL;
}
