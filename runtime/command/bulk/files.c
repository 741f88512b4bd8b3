/* Stub. */
#include "bulk/bulk.h"
bool oac_bulk_files_write(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                          const char *prefix, const oac_bulk_ends *ends)
{
    (void)plan;
    (void)input;
    (void)arguments;
    (void)prefix;
    (void)ends;
    return true;
}
