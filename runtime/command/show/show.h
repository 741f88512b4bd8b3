/* What prints, and what is hidden from all that is printed. Private to the command. */
#ifndef OAC_COMMAND_SHOW_H
#define OAC_COMMAND_SHOW_H

#include "base/held.h"

#include "command.h"

/* ---- descriptors.c ---- */
/* Before anything else: makes sure that what is opened later does not become standard input, output or error, and that
 * a pipe whose reader has gone, or a file that has grown to its limit, is an error like any other. */
void oac_descriptors_begin(void);

/* ---- output.c: standard output and standard error, and whether any of it was lost ---- */
typedef struct oac_output {
    int descriptor;
    int fault; /* errno of the first write that failed; nothing is written after it */
    bool terminal;
    const char *name;
    const char *consequence; /* what to add when it is lost. Static text */
    oac_buffer *kept;        /* not null: what is written is kept there for now */
    size_t length;
    char held[16384]; /* what has not been written yet */
} oac_output;

extern oac_output oac_out;
extern oac_output oac_err;

void oac_output_begin(void);
/* As it is. */
void oac_output_write(oac_output *output, const char *data, size_t length);
/* Our own text (printf), at most 511 bytes. */
void oac_output_format(oac_output *output, const char *format, ...) OAC_PRINTF(2, 3);
/* Somebody else's text: on one line, printable, without the token. */
void oac_output_show(oac_output *output, const char *text, size_t length);
/* JSON: as it is but for the token; on a terminal, what is not printable is escaped as JSON does. */
void oac_output_json(oac_output *output, const char *text, size_t length);
/* The same of any other text: a token is looked for everywhere in it. */
void oac_output_text(oac_output *output, const char *text, size_t length);
void oac_output_flush(oac_output *output);
/* Whether somebody may still read it; what waits to be written is not looked at. */
bool oac_output_is_read(oac_output *output);
/* Closes standard output. The exit status that this gives: lost output turns a success into a failure. */
int oac_output_end(int code);

/* ---- screen.c ---- */
typedef struct oac_screen {
    size_t columns;
    size_t rows;
} oac_screen;

/* Its size now; of what is no terminal, or does not say it, as COLUMNS and LINES have it, or 80 by 24. */
oac_screen oac_screen_of(const oac_output *output);
/* Whether colours and bold letters may be shown: on a terminal that has them, unless NO_COLOR is set. */
bool oac_output_is_styled(const oac_output *output);

/* ---- secret.c ---- */
/* What stands for a credential that a dry run has to make up. */
extern const char *const oac_secret_made_up;
/* The token and the credentials of the environment, which nobody is shown. */
void oac_secret_begin(void);
/* From now on nobody is shown this text either, which is copied. */
void oac_secret_add(const char *text);
/* The same of user:password. */
void oac_secret_add_login(const char *login);
/* What of `text` may be shown: on one line, printable, without eight characters of a secret. It holds until the next
 * call. How many bytes of `text` that was; some, if there are any. */
size_t oac_secret_hide(const char *text, size_t length, oac_string *shown);
/* The bytes at `text`, within a string of JSON text, that are a whole secret, escaped or not; 0: none, and always when
 * it is so short that it may be data. */
size_t oac_secret_whole(const char *text, size_t length);
/* The same of any text, in which nothing need be escaped. */
size_t oac_secret_plain(const char *text, size_t length);
/* Appends JSON text without the secrets that stand whole in it. */
oac_status oac_secret_take_out(oac_string json, oac_buffer *to);

/* ---- complain.c ---- */
/* One line on stderr: the program's name, then a printf text, printable and without the token. */
void oac_complain(const char *format, ...) OAC_PRINTF(1, 2);
/* Takes away what stands on the terminal's last line before a line is told; null: nothing does. */
extern void (*oac_tell_clear)(void);
/* One line on stderr after a prefix of our own; cut after 4 KiB. */
void oac_tell(const char *prefix, const char *text, size_t length);

#endif
