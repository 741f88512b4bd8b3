/* One call: what is checked, sent and answered. Private to the command. */
#ifndef OAC_COMMAND_CALL_H
#define OAC_COMMAND_CALL_H

#include "format/format.h"
#include "line/line.h"
#include "printed/printed.h"
#include "settings/settings.h"

/* ---- exchange.c ---- */
typedef struct oac_command_input {
    oac_string params;        /* those that are not in the path, as a JSON object; data null: none is given */
    oac_string body;          /* JSON text; data null: none */
    const oac_source *source; /* a body of bytes; null: none */
    oac_sink *sink;           /* where an answer of bytes goes */
    oac_printed *printed;     /* not null: the call is printed, in C or by the transport */
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
/* What a call is given, read from its input. */
typedef struct oac_exchange_given {
    oac_given given;
    oac_pieces pieces;
    void *params;
    void *request;
} oac_exchange_given;

/* `given` is zeroed; it must be ended on failure, too, and borrows from `arguments` and `input`. */
oac_status oac_exchange_begin(oac_exchange_given *given, const oac_arguments *arguments, const oac_command_input *input,
                              oac_error *error);
void oac_exchange_end(oac_exchange_given *given, const oac_operation *operation);
/* Makes the call; without a client prints it as a program. */
oac_status oac_exchange_run(oac_client *client, const oac_arguments *arguments, const oac_command_input *input,
                            oac_command_answer *answer, oac_error *error);

/* ---- input.c ---- */
/* Reads a whole file, or standard input for "-". False after saying what is wrong. */
bool oac_input_read(const char *path, oac_buffer *buffer);

/* ---- report.c ---- */
/* Whether one of them counts: not what may be unknown, what --null asks for, nor what follows from another one. */
bool oac_report_counts(const oac_violations *violations, size_t number, const oac_arguments *arguments);
/* Prints the violations that count, one a line, in the order of the body's text; says how many that were. */
size_t oac_report_violations(const oac_violations *violations, oac_string body, const oac_arguments *arguments);
/* The same of the values of a command's parameters, in its path or not, which are named as they are on the command
 * line; nothing is said again of those that are missing, or that could not be read. */
size_t oac_report_parameters(const oac_violations *violations, const oac_arguments *arguments, bool in_path);
/* Prints an error and gives the exit status that it calls for: interrupted and the refused token, too. */
int oac_report_error(const oac_error *error, const char *body_path);
/* Prints those notes about an answer that are worth telling, `told` of which there were before; how many that are now.
 * `counted`: what the counter says is told by others. Where there are too many, none is printed. */
size_t oac_report_notes(const oac_command *command, const oac_violations *notes, bool counted, size_t told);
/* Says how many notes were not printed. */
void oac_report_rest(size_t told);
/* Prints what is odd about a successful answer and gives the exit status that it calls for. */
int oac_report_answer(const oac_command *command, const oac_command_answer *answer);

/* ---- watch.c: what is told while a call is under way ---- */
typedef struct oac_watch {
    bool verbose;
    bool quiet;           /* nothing of waits */
    unsigned attempts;    /* at most */
    int64_t paused_until; /* as the server asked, in microseconds by oac_clock_now; 0: it did not */
} oac_watch;

/* What was wrong with the attempt that ended last; "": nothing. */
const char *oac_watch_failure(void);
/* Sets the hooks that `watch` needs; it must live as long as the client. */
void oac_watch_begin(oac_watch *watch, oac_client_options *options);

/* ---- dry_run.c ---- */
/* A transport that prints the request on stdout, without the token, and sends nothing. */
oac_transport oac_dry_run_transport(void);

/* ---- token.c: the token by itself, from a file, or from a command ---- */
bool oac_bearer_is_there(void);
/* What says how it is had: a variable, or FILE:LINE. */
const char *oac_bearer_origin(void);
/* The token itself, which nobody is shown. Null: there is none, or its command has not been asked yet. */
const char *oac_bearer_identity(void);
/* Whether a new one was asked for because the server had refused the one before. */
bool oac_bearer_was_refused(void);
/* Takes the token from a file; its name goes into `path`. Null, or what is wrong with it. */
const char *oac_bearer_read_file(const oac_setting *setting, char *path, size_t size);
/* Puts it, or what asks for it, into the options, which have their limits by then. `dry`: neither a file nor a command
 * is looked at. False after saying what is wrong. */
bool oac_bearer_fill(bool dry, oac_client_options *options);

/* ---- token_command.c ---- */
/* Runs a command for so long at most, and takes up to `size` bytes of what it prints. Null, or what is wrong with it.
 */
const char *oac_token_command_run(const char *command, uint32_t most_ms, char *line, size_t size, size_t *length);

/* ---- access.c: who the program says it is ---- */
/* What the credential at this place of the options came from. */
const char *oac_access_origin(size_t place);
/* The variables that hold what the command needs, in words. */
void oac_access_words(const oac_command *command, char *to, size_t size);
/* The schemes by which the command goes: the first alternative whose credentials are there, otherwise the first, with a
 * null at the end; null: the description says nothing of it. */
const oac_scheme *const *oac_access_schemes(const oac_command *command);
/* Puts what is set into the options; `command` as in oac_client_make. `dry`: what the command needs and is
 * not there is made up, as nobody gets it. False after saying what is missing or wrong. It holds until the next call.
 */
bool oac_access_fill(const oac_command *command, bool dry, oac_client_options *options);

/* ---- check.c ---- */
/* Writes the parameters that are not in the path into `params` and checks all of them. `sound`: the command line was
 * read without a complaint. False after saying what is wrong. */
bool oac_check_parameters(const oac_arguments *arguments, bool sound, oac_buffer *params);
/* Reads the body, and puts the members into it that are given by flags. False after saying what is wrong; `*code` then
 * tells. */
bool oac_take_body(const oac_arguments *arguments, oac_buffer *body, int *code);
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

/* ---- client.c: the client of all that is sent ---- */
/* What a command wants of its client; all zero: what the settings say, or the defaults. */
typedef struct oac_client_wishes {
    bool dry;     /* prints the request and sends nothing */
    bool verbose; /* tells of each exchange on stderr */
    bool quiet;   /* waits are not told, unless all is */
    uint32_t timeout_ms;
    uint32_t attempts;
    uint32_t rate_requests; /* in rate_seconds */
    uint32_t rate_seconds;
    bool steady;                  /* requests go out evenly: few at once after a rest */
    bool stop_on_refused_token;   /* the first refusal ends all calls */
    bool unchecked;               /* --null asks for what the description does not allow: the command alone checks */
    const oac_transport *instead; /* not null: takes the requests, which nobody else gets */
    const char *base_url;         /* not null: in place of the one that is set */
} oac_client_wishes;

/* Those that the command line has. */
oac_client_wishes oac_client_wishes_of(const oac_arguments *arguments);
/* `command`: what it is for; null: anything that takes the token. `watch` must live as long as the client. Null after
 * saying what is wrong; `*code` then tells. */
oac_client *oac_client_make(const oac_command *command, const oac_client_wishes *wishes, oac_watch *watch, int *code);
/* The address that is set in place of the description's, and what says so; text null: none is. */
oac_setting oac_client_base_url(void);
/* Whether the token, or another credential, was refused. */
bool oac_client_is_refused(const oac_error *error);

/* ---- interrupt.c ---- */
/* From now on SIGINT and SIGTERM end the program with EXIT_INTERRUPTED: at once, or where a call is under way, when
 * that has been ended. */
void oac_interrupt_begin(void);
/* Whether a call was ended so. */
bool oac_interrupted(void);
/* oac_call_perform, which can be interrupted: then all calls of the client are cancelled. */
oac_status oac_interrupt_perform(oac_client *client, oac_call *call, oac_error *error);

/* ---- call.c ---- */
/* Whether it is told in one way at most what to print in place of sending it; otherwise says so. */
bool oac_call_is_one_way(const oac_arguments *arguments);
/* What makes the call with what has been checked, and prints the answer. The exit status. */
typedef int oac_call_sender(const oac_arguments *arguments, const oac_command_input *input, oac_client *client,
                            oac_formatting *formatting);

/* Makes one call. */
oac_call_sender oac_send_once;
/* Checks what is to be sent, says all that is wrong with it, and has it sent by `send`. `sound` as above. The exit
 * status. */
int oac_call_command(const oac_arguments *arguments, bool sound, oac_call_sender *send);
/* Whether a dry run has shown what it should: its request. */
bool oac_call_was_dry(const oac_arguments *arguments, oac_status status);

#endif
