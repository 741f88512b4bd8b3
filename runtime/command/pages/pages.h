/* Lists that come in pages, printed item by item. Private to the command. */
#ifndef OAC_COMMAND_PAGES_H
#define OAC_COMMAND_PAGES_H

#include "call/call.h"

/* ---- print.c ---- */
/* Prints the items of all pages as they come, or no more than were asked for; no more than a page is held. What was
 * printed before an error stays. */
oac_call_sender oac_pages_print;

/* ---- item.c ---- */
/* The JSON text of an item of a list of this type, and what about it is not as described. `buffer` is cleared. */
oac_status oac_pages_write(const oac_type *list, const void *item, oac_buffer *buffer, oac_error *error);

#endif
