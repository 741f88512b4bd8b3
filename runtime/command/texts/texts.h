/* JSON texts that are held as texts: where in them something stands; texts in cells. Private to the command. */
#ifndef OAC_COMMAND_TEXTS_H
#define OAC_COMMAND_TEXTS_H

#include <oac/oac.h>

/* The offset of what a JSON path names in a text that is JSON; of its nearest parent where it is not there. */
size_t oac_place_of(const char *path, oac_string text);
/* Where the value of the object's last member with this name stands; of length 0 where there is none. */
oac_string oac_place_of_member(const char *name, oac_string object);
/* Whether nothing is in an object. */
bool oac_place_is_empty(oac_string object);

/* ---- cell.c: texts in cells of CSV ---- */
/* Whether a spreadsheet may take what stands in a cell for a formula: it begins, behind what is not seen, with = + - @
 * in one of their widths, or with a tab or the end of a line. So is what has apostrophes before that: each stands for
 * one that was there. Such a text is written with an apostrophe before it, unless it is a number; where one is read
 * behind an apostrophe, that is taken off. */
bool oac_cell_is_formula(oac_string text);
/* Whether a text is a number of JSON, which no spreadsheet runs. */
bool oac_cell_is_number(oac_string text);

#endif
