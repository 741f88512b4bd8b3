/* A file of what is left, which is there whole or not at all. Private to bulk. */
#ifndef OAC_COMMAND_BULK_LEFT_FILE_H
#define OAC_COMMAND_BULK_LEFT_FILE_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

/* Until the first item there is no stream. */
typedef struct oac_left_file {
    char *path;
    char *draft;
    FILE *stream;
    mode_t mode;
} oac_left_file;

/* All are false after saying what is wrong. */
bool oac_left_begin(oac_left_file *file, const char *prefix, const char *end, mode_t mode);
bool oac_left_open(oac_left_file *file);
/* Says what errno tells. */
bool oac_left_complain(const oac_left_file *file);
/* Puts it in place, or where nothing was written takes away what an earlier run left there. `sound`: it is whole. */
bool oac_left_finish(oac_left_file *file, bool sound);
void oac_left_end(oac_left_file *file);

#endif
