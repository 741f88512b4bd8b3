/* What the generated table of operations and the hand-written core of the command agree on. Private to the command. */
#ifndef OAC_COMMAND_H
#define OAC_COMMAND_H

#include <stdio.h>

#include <oac/oac.h>

/* Exit statuses, as documented in `help`. */
enum {
    EXIT_DONE = 0,
    EXIT_REFUSED = 1, /* the server or the network said no, or the answer says that nothing was changed */
    EXIT_USAGE = 2    /* wrong usage or invalid input; nothing was sent */
};

/* A part of the path, given as --flag VALUE. */
typedef struct oac_command_parameter {
    const char *flag; /* without dashes */
    const char *json_name;
    bool is_integer; /* otherwise text */
    const char *help;
} oac_command_parameter;

typedef struct oac_command_value {
    bool given;
    int64_t integer;
    oac_string text;
} oac_command_value;

typedef struct oac_command_input {
    const oac_command_value *values; /* in the order of the parameters */
    oac_string body;                 /* JSON text as it was read; data null: none */
} oac_command_input;

typedef struct oac_command_answer {
    oac_buffer text;     /* the answer as JSON */
    const char *refusal; /* not null: the answer says that nothing was changed, and this is why. Static text */
} oac_command_answer;

/* One operation of the description. */
typedef struct oac_command {
    const char *name; /* in kebab case */
    const char *id;   /* operationId */
    const char *summary;
    const char *request_line; /* method and path template */
    const char *scopes;
    const oac_command_parameter *parameters;
    size_t parameter_count;
    bool has_body;
    /* Collects all that is wrong with the input, wrong types included, in strict mode. OAC_ERROR_JSON and
     * OAC_ERROR_LIMIT when the body could not be read at all; otherwise `violations` says what was found. */
    oac_status (*check)(const oac_command_input *input, oac_violations *violations, oac_error *error);
    oac_status (*run)(oac_client *client, const oac_command_input *input, oac_command_answer *answer, oac_error *error);
} oac_command;

/* Generated. */
extern const oac_command oac_commands[];
extern const size_t oac_command_count;
extern const char *const oac_command_program;
extern const char *const oac_command_title;
extern const char *const oac_command_base_url_variable;
extern const char *const oac_command_token_variable;
oac_client_options oac_command_client_options(void);

/* ---- arguments.c ---- */
#define OAC_COMMAND_PARAMETERS 16

typedef struct oac_arguments {
    const oac_command *command;
    oac_command_value values[OAC_COMMAND_PARAMETERS];
    const char *body; /* a file's path, or "-" */
    bool dry_run;
    bool allow_unknown;
    bool help;
} oac_arguments;

/* Reads the command line of one command. False after it has said on stderr what is wrong. */
bool oac_arguments_read(oac_arguments *arguments, int count, char **texts);
/* The command with this name; null after saying on stderr what is near to it. */
const oac_command *oac_command_find(const char *name);

/* ---- help.c ---- */
void oac_help_all(FILE *stream);
void oac_help_command(FILE *stream, const oac_command *command);

/* ---- input.c ---- */
/* Reads a whole file, or standard input for "-". False after saying what is wrong. */
bool oac_input_read(const char *path, oac_buffer *buffer);

/* ---- report.c ---- */
/* One line on stderr: the program's name, then a printf text. */
void oac_complain(const char *format, ...) OAC_PRINTF(1, 2);
/* Prints the violations that count, one a line, in the order of the body's text; says how many that were. */
size_t oac_report_violations(const oac_violations *violations, oac_string body, bool allow_unknown);
/* Prints an error and gives the exit status that it calls for. */
int oac_report_error(const oac_error *error, const char *body_path);

/* ---- dry_run.c ---- */
/* A transport that prints the request on stdout, without the token, and sends nothing. */
oac_transport oac_dry_run_transport(void);

#endif
