/* A page of text for people. Private to the command. */
#ifndef OAC_COMMAND_PAGE_H
#define OAC_COMMAND_PAGE_H

#include "show/show.h"

#define OAC_PAGE_WIDTH ((size_t)79)
#define OAC_PAGE_INDENT ((size_t)24) /* of the second column of a list */

/* Bytes are counted for columns: a line may be shorter than it could, never longer. */
typedef struct oac_page {
    oac_output *output;
    size_t column;
} oac_page;

void oac_page_put(oac_page *to, const char *text, size_t length);
void oac_page_end_line(oac_page *to);
void oac_page_indent(oac_page *to, size_t column);
/* Goes on at the column where the line is; further lines begin at `indent`. */
void oac_page_wrap(oac_page *to, const char *text, size_t indent);
void oac_page_line(oac_page *to, const char *text);
/* Entries of a list: what it is called, and what is to be said of it. */
void oac_page_row(oac_page *to, const char *name, const char *text);
void oac_page_flag(oac_page *to, char letter, const char *name, const char *value, const char *text);

#endif
