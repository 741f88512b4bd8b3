/* What the files of the hand-written core share. Private to the command. */
#ifndef OAC_COMMAND_CORE_H
#define OAC_COMMAND_CORE_H

#include "base/held.h"

#include "command.h"
#include "flags.h"

/* Exit statuses, as documented in `help`. */
enum {
    EXIT_DONE = 0,
    EXIT_REFUSED = 1, /* the server or the network said no, nothing was changed, nobody knows, or output was lost */
    EXIT_USAGE = 2    /* wrong usage or invalid input; nothing was sent */
};

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
void oac_output_flush(oac_output *output);
/* Closes standard output. The exit status that this gives: lost output turns a success into a failure. */
int oac_output_end(int code);

/* ---- secret.c ---- */
/* The token and the credentials of the environment, which nobody is shown. */
void oac_secret_begin(void);
/* What of `text` may be shown: on one line, printable, without eight characters of a secret. It holds until the next
 * call. How many bytes of `text` that was; some, if there are any. */
size_t oac_secret_hide(const char *text, size_t length, oac_string *shown);
/* The bytes at `text`, within a string of JSON text, that are a whole secret, escaped or not; 0: none, and always when
 * it is so short that it may be data. */
size_t oac_secret_whole(const char *text, size_t length);

/* ---- complain.c ---- */
/* One line on stderr: the program's name, then a printf text, printable and without the token. */
void oac_complain(const char *format, ...) OAC_PRINTF(1, 2);
/* One line on stderr after a prefix of our own; cut after 4 KiB. */
void oac_tell(const char *prefix, const char *text, size_t length);

/* ---- numbers.c: both read the whole text, decimal digits only, and are false when it is something else ---- */
bool oac_read_integer(const char *text, int64_t *value);
/* Seconds with up to nine decimals, as milliseconds. */
bool oac_read_seconds(const char *text, uint32_t *milliseconds);

/* ---- options.c: what every command takes besides its parameters ---- */
typedef enum oac_option_id {
    OAC_OPTION_BODY,
    OAC_OPTION_CONTENT_TYPE,
    OAC_OPTION_OUTPUT,
    OAC_OPTION_ALLOW_UNKNOWN,
    OAC_OPTION_TIMEOUT,
    OAC_OPTION_RETRIES,
    OAC_OPTION_VERBOSE,
    OAC_OPTION_DRY_RUN,
    OAC_OPTION_HELP,
    OAC_OPTION_COUNT
} oac_option_id;

typedef struct oac_option {
    const char *name;
    const char *value; /* what stands for its value in help; null: it is a switch */
    const char *help;
    char letter; /* 0: none */
    bool for_body;
} oac_option;

extern const oac_option oac_options[OAC_OPTION_COUNT];

#define OAC_TIMEOUT_MS 120000u
#define OAC_ATTEMPT_TIMEOUT_MS 30000u
#define OAC_CONNECT_TIMEOUT_MS 10000u
#define OAC_RETRIES 3u

static inline bool oac_sends_bytes(const oac_command *command)
{
    return command->operation->sent == OAC_AS_BYTES;
}

static inline bool oac_answers_bytes(const oac_command *command)
{
    return command->operation->answered == OAC_AS_BYTES;
}

static inline bool oac_has_body(const oac_command *command)
{
    return command->operation->request != NULL || oac_sends_bytes(command);
}

/* Whether the command has it. A flag of the same name takes its place. */
bool oac_option_applies(const oac_flags *flags, oac_option_id id);

/* ---- arguments.c ---- */
typedef struct oac_arguments {
    oac_flags flags;
    oac_command_value *values;           /* one for each flag */
    const char *given[OAC_OPTION_COUNT]; /* the option's value, "" for a switch; null: not given */
    uint32_t timeout_ms;
    uint32_t attempts;
} oac_arguments;

/* Reads the command line of one command. False after it has said on stderr what is wrong; what is right can be used
 * all the same. With -h nothing else is looked at. */
bool oac_arguments_read(oac_arguments *arguments, const oac_command *command, int count, char **texts);
void oac_arguments_dispose(oac_arguments *arguments);

/* ---- values.c ---- */
/* Takes the value of a flag from the command line. False after saying what is wrong with it. */
bool oac_value_read(oac_command_value *value, const oac_command_flag *flag, const char *text);
/* All parameters that are not in the path as one JSON object; nothing is appended where none is given. False when
 * memory is out, which it says. */
bool oac_values_write(const oac_arguments *arguments, oac_buffer *text);

/* ---- merge.c ---- */
/* Whether a member of the body is given by its flag. */
bool oac_has_members(const oac_arguments *arguments);
/* Puts the members that are given by flags into the body, an object, in place of those with the same names. */
oac_status oac_members_merge(const oac_arguments *arguments, oac_buffer *body);

/* ---- pieces.c ---- */
/* What stands in the path: one pointer for each of its parameters, in the order of the command's. */
typedef struct oac_pieces {
    const void **given;
    char *room; /* for the records among them */
    struct oac_path_piece *items;
    size_t count;
} oac_pieces;

/* `pieces` is zeroed; it must be ended on failure, too, and borrows from `arguments`. */
oac_status oac_pieces_begin(oac_pieces *pieces, const oac_arguments *arguments, oac_error *error);
void oac_pieces_end(oac_pieces *pieces);

/* ---- exchange.c ---- */
typedef struct oac_command_input {
    oac_string params;        /* those that are not in the path, as a JSON object; data null: none is given */
    oac_string body;          /* JSON text; data null: none */
    const oac_source *source; /* a body of bytes; null: none */
    oac_sink *sink;           /* where an answer of bytes goes */
} oac_command_input;

/* What came of a call that the server answered with success. */
typedef struct oac_command_answer {
    bool arrived;         /* the request was carried out, whatever becomes of the answer */
    oac_buffer text;      /* the answer as JSON */
    oac_violations notes; /* where it is not as the description says */
    oac_opt_int counter;
} oac_command_answer;

/* Collects all that is wrong with what stands in the path, in strict mode. */
oac_status oac_exchange_check_path(const oac_arguments *arguments, oac_violations *violations, oac_error *error);
/* The same of the JSON text of a record, wrong types included. OAC_ERROR_JSON and OAC_ERROR_LIMIT when it could not be
 * read at all; otherwise `violations` says what was found. */
oac_status oac_exchange_check(const oac_operation *operation, const oac_type *type, oac_string text,
                              oac_violations *violations, oac_error *error);
/* Makes the call. */
oac_status oac_exchange_run(oac_client *client, const oac_arguments *arguments, const oac_command_input *input,
                            oac_command_answer *answer, oac_error *error);

/* ---- commands.c ---- */
/* The command with this name, or null. */
const oac_command *oac_command_named(const char *name);
/* Says that there is none, and what is near; `in_help`: it may be the name of a group as well. */
void oac_command_unknown(const char *name, bool in_help);

/* The group with this name, or null. */
const oac_command_group *oac_command_group_named(const char *name);

/* ---- help.c, help_command.c, version.c ---- */
void oac_help_all(oac_output *output);
void oac_help_commands(oac_output *output);
void oac_help_options(oac_output *output);
void oac_help_group(oac_output *output, const oac_command_group *group);
void oac_help_command(oac_output *output, const oac_flags *flags);
void oac_version_print(oac_output *output);

/* ---- input.c ---- */
/* Reads a whole file, or standard input for "-". False after saying what is wrong. */
bool oac_input_read(const char *path, oac_buffer *buffer);

/* ---- place.c ---- */
/* The offset of what a JSON path names in a text that is JSON; of its nearest parent where it is not there. */
size_t oac_place_of(const char *path, oac_string text);
/* Where the value of the object's last member with this name stands; of length 0 where there is none. */
oac_string oac_place_of_member(const char *name, oac_string object);
/* Whether nothing is in an object. */
bool oac_place_is_empty(oac_string object);

/* ---- flag_at.c ---- */
typedef enum oac_flag_place {
    OAC_FLAG_IN_PATH,
    OAC_FLAG_IN_PARAMS,
    OAC_FLAG_IN_BODY
} oac_flag_place;

/* The flag that the path of a violation begins with, of several the one that is given last, and what of the path comes
 * after it. The count of the flags: none. */
size_t oac_flag_at(const char *path, const oac_arguments *arguments, oac_flag_place place, const char **rest);

/* ---- report.c ---- */
/* Prints the violations that count, one a line, in the order of the body's text; says how many that were. */
size_t oac_report_violations(const oac_violations *violations, oac_string body, const oac_arguments *arguments);
/* The same of the values of a command's parameters, in its path or not, which are named as they are on the command
 * line; nothing is said again of those that are missing, or that could not be read. */
size_t oac_report_parameters(const oac_violations *violations, const oac_arguments *arguments, bool in_path);
/* Prints an error and gives the exit status that it calls for. */
int oac_report_error(const oac_error *error, const char *body_path);
/* Prints what is odd about a successful answer and gives the exit status that it calls for. */
int oac_report_answer(const oac_command *command, const oac_command_answer *answer);

/* ---- watch.c: what is told while a call is under way ---- */
typedef struct oac_watch {
    bool verbose;
    unsigned attempts; /* at most */
} oac_watch;

/* Sets the hooks that `watch` needs; it must live as long as the client. */
void oac_watch_begin(oac_watch *watch, oac_client_options *options);

/* ---- dry_run.c ---- */
/* A transport that prints the request on stdout, without the token, and sends nothing. */
oac_transport oac_dry_run_transport(void);

/* ---- access.c: who the program says it is, by its environment ---- */
/* What stands for a credential that a dry run has to make up. */
extern const char *const oac_access_made_up;
/* The variable from which the credential at this place of the options came. */
const char *oac_access_variable(size_t place);
/* The variables that hold what the command needs, in words. */
void oac_access_words(const oac_command *command, char *to, size_t size);
/* The value of a variable; null where it is not set, or empty. */
const char *oac_access_setting(const char *variable);
/* Puts what the environment has into the options. `dry`: what the command needs and is not there is made up, as nobody
 * gets it. False after saying what is missing or wrong. It holds until the next call. */
bool oac_access_fill(const oac_command *command, bool dry, oac_client_options *options);

/* ---- check.c ---- */
/* Writes the parameters that are not in the path into `params` and checks all of them. `sound`: the command line was
 * read without a complaint. False after saying what is wrong. */
bool oac_check_parameters(const oac_arguments *arguments, bool sound, oac_buffer *params);
/* Reads the body, where there is one, and checks it. False after saying what is wrong; `*code` then tells. `sound`: as
 * far as the call is known it will be made; if not, no terminal is asked for its body. */
bool oac_check_body(const oac_arguments *arguments, bool sound, oac_buffer *body, int *code);

/* ---- bytes.c: bodies and answers that are no JSON ---- */
/* The file, or standard input for "-". `type`: its media type; null: what the description says, and where it allows
 * several, what the name of the file says. */
oac_source oac_input_source(const oac_operation *operation, const char *path, const char *type);
/* The file, or standard output for "-" and null. */
oac_sink oac_output_sink(const char *path);
/* Whether the answer can go there; otherwise says why not. */
bool oac_output_takes(const char *path);

/* ---- call.c ---- */
/* Checks what is to be sent, says all that is wrong with it, makes the call, prints the answer. `sound` as above. The
 * exit status. */
int oac_call_command(const oac_arguments *arguments, bool sound);

#endif
