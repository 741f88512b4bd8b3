/* `bulk OPERATION`: from the command line to the end. Private to the command. */
#include <string.h>

#include "bulk/bulk.h"
#include "exits.h"

int oac_bulk_command(int count, char **texts)
{
    (void)texts;
    (void)count;
    return EXIT_USAGE;
}
