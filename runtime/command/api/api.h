/* The word `api`: a request that the description need not know. Private to the command. */
#ifndef OAC_COMMAND_API_H
#define OAC_COMMAND_API_H

#include "call/call.h"

#define OAC_API_HEADERS_MOST ((size_t)64)

/* ---- options.c ---- */
/* Numbers of its own options. */
enum {
    OAC_API_QUERY = OAC_OPTION_COUNT,
    OAC_API_HEADER,
    OAC_API_OPTION_END
};

extern const oac_option_set oac_api_options;

/* The next value of an own option, which may be given again; null: there is none. `*at` begins at 0. */
const char *oac_api_next(int option, int count, char **texts, int *at);

/* ---- front.c: parameters that paths begin with ---- */
/* Those that need not stand in PATH: their flags, none of which is required. */
const oac_command_flag *oac_api_front(size_t *count);

/* ---- known.c: what the description says of a path ---- */
/* The command with this method and this path, which begins with / and has no query; `method` null: any. Null: there is
 * none. */
const oac_command *oac_api_known(const char *method, oac_string path);
/* Whether a piece of a path can be the value of a parameter. */
bool oac_api_fits(const oac_type *type, oac_string piece);

/* ---- path.c ---- */
/* What is wrong with a path and its query; null: nothing. */
const char *oac_api_path_fault(const char *text);
/* Appends it with all that cannot stand in a URL as %XX; what is escaped stays. */
oac_status oac_api_encode(oac_buffer *to, const char *text);

/* ---- target.c: where the request goes ---- */
typedef struct oac_api_target {
    const oac_command *known; /* null: the description has none */
    oac_buffer base;          /* not empty: in place of the base URL */
    oac_buffer path;          /* behind the base URL: begins with /, percent-encoded, with its query */
} oac_api_target;

/* Of a path or a URL. False after saying what is wrong. */
bool oac_api_target_read(oac_api_target *target, const oac_arguments *arguments, const char *method, const char *text);
/* Whether it was a URL of the same server as this one. */
bool oac_api_target_is_at(const oac_api_target *target, const char *url);
/* Adds name=value to the query. The same. */
bool oac_api_target_add(oac_api_target *target, const char *pair);
void oac_api_target_end(oac_api_target *target);

/* ---- request.c: what is sent ---- */
typedef struct oac_api_request {
    oac_command command; /* made up */
    oac_operation operation;
    char method[16];
    oac_api_target target;
    const char *type;  /* of the body; null: there is none */
    oac_buffer body;   /* JSON */
    oac_source source; /* bytes; sent where `has_source` */
    bool has_source;
    oac_header headers[OAC_API_HEADERS_MOST];
    size_t header_count;
    oac_buffer texts; /* of the headers */
} oac_api_request;

/* False after saying all that is wrong. To be ended in any case. */
bool oac_api_request_read(oac_api_request *request, const oac_arguments *arguments, int count, char **texts);
void oac_api_request_end(oac_api_request *request);

/* ---- answer.c ---- */
/* Prints what was answered: the exit status. */
int oac_api_answer(const oac_api_request *request, oac_formatting *formatting, oac_call *call);

/* ---- program.c ---- */
/* Prints the program in C that sends it. */
oac_status oac_api_program_print(const oac_api_request *request, const oac_printed *printed, oac_error *error);

/* ---- api.c ---- */
/* `texts` are the arguments behind the word. The exit status. */
int oac_api_command(int count, char **texts);

#endif
