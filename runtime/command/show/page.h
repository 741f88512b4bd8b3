/* A page of text for people. Private to the command. */
#ifndef OAC_COMMAND_PAGE_H
#define OAC_COMMAND_PAGE_H

#include "show/show.h"

#define OAC_PAGE_INDENT ((size_t)24) /* of the second column of a list */

/* Bytes are counted for columns: a line may be shorter than it could, never longer. */
typedef struct oac_page {
    oac_output *output;
    size_t column;
    size_t width; /* columns of a line */
    size_t left;  /* where the lines of a list begin */
    bool styled;
} oac_page;

/* ---- page.c ---- */
/* As wide as the terminal, but never more than 100 columns; 79 of what is no terminal. */
oac_page oac_page_on(oac_output *output);
void oac_page_put(oac_page *to, const char *text, size_t length);
void oac_page_put_bold(oac_page *to, const char *text, size_t length);
void oac_page_end_line(oac_page *to);
void oac_page_indent(oac_page *to, size_t column);
/* Goes on at the column where the line is; further lines begin at `indent`. */
void oac_page_wrap(oac_page *to, const char *text, size_t indent);
void oac_page_line(oac_page *to, const char *text);
/* An empty line, then the words that stand above what follows. */
void oac_page_heading(oac_page *to, const char *text, size_t indent);
/* Entries of a list: what it is called, and what is to be said of it. */
void oac_page_row(oac_page *to, const char *name, const char *text);
void oac_page_flag(oac_page *to, char letter, const char *name, const char *value, const char *text);
/* Such as "-v, --verbose" or "--limit N"; `value` null: it is a switch. */
void oac_page_put_flag(oac_page *to, char letter, const char *name, const char *value);

/* ---- brief.c ---- */
/* The end of an entry of one line: what stands there, then words at `column`, or behind it where it is longer. Of the
 * words what fits, up to where a part of the sentence ends if there is such a place. */
void oac_page_brief(oac_page *to, const char *text, size_t column);

/* ---- prose.c ---- */
/* Our own text: paragraphs between empty lines. Lines that begin with two spaces stay as they are. In it, {program} is
 * the name of the program and {PREFIX} what its variables begin with. All lines begin at `indent`. */
void oac_page_prose(oac_page *to, const char *text, size_t indent);
/* What the variables of the program begin with, such as ECWID. */
const char *oac_page_prefix(void);

/* ---- pager.c ---- */
/* What is written to standard output in between is shown page by page where that is a terminal on which it does not
 * fit. */
void oac_pager_begin(void);
void oac_pager_end(void);

#endif
