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

/* ---- literals.c: constants in C ---- */
/* A literal; from column `column` on it is cut into several lines where it is too long for one. */
void oac_literal(oac_written *to, oac_string text, size_t column);
void oac_literal_integer(oac_written *to, int64_t value);
void oac_literal_number(oac_written *to, double value);

/* ---- names.c: names in C, which belong to what they are told of, or to the caller's `room` ---- */
#define OAC_NAME_ROOM ((size_t)256)

const char *oac_name_of_member(const oac_type *type, const oac_field *field, char room[OAC_NAME_ROOM]);
const char *oac_name_of_value(const oac_type *type, unsigned number, char room[OAC_NAME_ROOM]);
const char *oac_name_of_branch(const oac_type *type, unsigned number);
/* The member that holds what is not described. */
const char *oac_name_of_extra(const oac_type *type);
/* What goes with a type, by its ending, such as _INIT: `base` is its name, or that of the binding. */
const char *oac_name_with(const char *base, const char *ending, char room[OAC_NAME_ROOM]);
const char *oac_name_of_function(const oac_command *command, char room[OAC_NAME_ROOM]);
const char *oac_name_of_header(const oac_command *command, char room[OAC_NAME_ROOM]);

/* A name for a variable that holds what the description calls so. */
void oac_name_hint(const char *name, char room[OAC_NAME_ROOM]);

/* The variables of one program. */
typedef struct oac_variables {
    oac_written names; /* each with a NUL behind it */
} oac_variables;

/* A name that no other has, as it is wanted or with a number. */
const char *oac_variable_take(oac_variables *variables, const char *wanted, char room[OAC_NAME_ROOM]);

/* ---- initializers.c: values as initializers in C ---- */
typedef struct oac_values {
    oac_written lines; /* declarations of what nests, which come first */
    oac_variables variables;
} oac_values;

/* Declares a record: its variable. */
const char *oac_values_record(oac_values *values, const oac_type *type, const void *value, const char *hint,
                              char room[OAC_NAME_ROOM]);
/* The same of what is in the path and no record: a list, a map, a union. */
const char *oac_values_held(oac_values *values, const oac_type *type, const void *value, const char *hint,
                            char room[OAC_NAME_ROOM]);
/* Appends a value of the path: an expression. */
void oac_values_scalar(oac_written *to, const oac_type *type, const void *value);

/* ---- client_lines.c ---- */
/* Appends what is declared for the client of a program, and the statements that set its options. */
void oac_client_print(const oac_printed *printed, oac_written *declared, oac_written *set);
/* Appends the branch in which a program says what went wrong, from `} else {` on. */
void oac_failure_print(oac_written *to);

/* ---- program.c ---- */
/* Prints the program that makes the call of what is given. */
oac_status oac_program_print(const oac_printed *printed, const oac_given *given, oac_error *error);

#endif
