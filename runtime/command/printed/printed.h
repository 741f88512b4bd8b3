/* The same call as others make it: by curl, and as a program in C. Private to the command. */
#ifndef OAC_COMMAND_PRINTED_H
#define OAC_COMMAND_PRINTED_H

#include "line/line.h"

/* Of the call that is printed. */
typedef struct oac_printed {
    const oac_command *command;
    const oac_scheme *const *schemes; /* by which it goes, a null at the end; null: nothing is said of any */
    const char *base_url;             /* null: that of the description */
    const char *body;                 /* the file of a body of bytes, - is standard input; null: none is given */
    const char *body_type;            /* its media type, where it is given or told by the file's name; null: neither */
    const char *output;               /* where an answer of bytes goes; null: standard output */
    const oac_arguments *arguments;
    const void *request; /* the record of the body, from when the call is made on; null: there is none */
} oac_printed;

/* ---- written.c: text that grows ---- */
typedef struct oac_written {
    oac_buffer buffer;
    oac_status status; /* what it could not hold is missing */
} oac_written;

void oac_written_text(oac_written *to, oac_string text);
void oac_written_put(oac_written *to, const char *text);
/* Our own text (printf), at most 255 bytes. */
void oac_written_format(oac_written *to, const char *format, ...) OAC_PRINTF(2, 3);
oac_string oac_written_whole(const oac_written *text);
void oac_written_dispose(oac_written *text);

/* ---- curl.c ---- */
/* A transport that prints the line of curl that sends the request, and sends nothing. `printed` has to live as long. */
oac_transport oac_curl_line_transport(oac_printed *printed);

/* ---- form.c ---- */
/* Appends the options that make the parts of a multipart body, each behind `joint`, with the files of the record's
 * sources in place of their bytes. False: curl has no option for what is in them, and nothing is appended. */
bool oac_form_words(oac_written *to, const oac_printed *printed, oac_string body, const char *boundary,
                    const char *joint);

/* ---- shell.c: texts for sh ---- */
/* Whether a text can stand between quotes: it has no NUL, and nothing that a terminal would not print. */
bool oac_shell_holds(oac_string text);
/* Appends a text as one word. */
void oac_shell_word(oac_written *to, oac_string text);
/* The same of a text that stands between double quotes. */
void oac_shell_within(oac_written *to, oac_string text);
/* Any bytes, as printf(1) writes them: its argument. */
void oac_shell_printf(oac_written *to, oac_string text);

/* ---- program.c ---- */
/* Prints the program that makes the call of what is given. */
oac_status oac_program_print(const oac_printed *printed, const oac_given *given, oac_error *error);

#endif
