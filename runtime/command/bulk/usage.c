/* What `bulk --help` prints. Private to the command. */
#include <stdio.h>

#include "bulk/bulk.h"
#include "show/page.h"

void oac_bulk_usage(oac_output *output)
{
    oac_page page = {.output = output};
    char line[200];
    size_t i;
    (void)snprintf(line, sizeof line, "Usage: %s bulk OPERATION --input FILE [options]", oac_command_program);
    oac_page_line(&page, line);
    oac_page_line(&page, "");
    oac_page_wrap(&page,
                  "Carries out an operation for each item of a file: NDJSON, an object a line with the parameters and "
                  "the members of the body, or CSV, whose columns are called like them (billingPerson.city). All items "
                  "are checked before the first is sent. Flags of the operation hold for all items.",
                  0);
    oac_page_end_line(&page);
    oac_page_line(&page, "");
    oac_page_line(&page, "Options:");
    for (i = 0; i < oac_bulk_options.own_count; i++) {
        const oac_option *option = &oac_bulk_options.own[i];
        oac_page_flag(&page, option->letter, option->name, option->value, option->help);
    }
}
