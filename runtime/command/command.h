/* What the generated table of operations and the hand-written core of the command agree on. Private to the command. */
#ifndef OAC_COMMAND_H
#define OAC_COMMAND_H

#include <oac/gen/api.h>
#include <oac/oac.h>

/* What the value of a flag is. */
enum {
    OAC_FLAG_INTEGER,
    OAC_FLAG_NUMBER,
    OAC_FLAG_BOOLEAN,
    OAC_FLAG_TEXT,
    OAC_FLAG_JSON
};

/* A parameter, given as --flag VALUE. */
typedef struct oac_command_parameter {
    const char *flag; /* without dashes */
    const char *json_name;
    uint8_t kind; /* of the value, or of the items */
    bool list;    /* of several values: the flag may be given again, or has commas between them */
    bool in_path; /* an argument of the call; otherwise a member of its record of parameters */
    bool required;
    const char *help;
} oac_command_parameter;

typedef struct oac_command_value {
    bool given;
    bool sound;
    int64_t integer;
    double number;
    bool boolean;
    oac_string text; /* NUL-terminated */
    oac_buffer json; /* of what is no argument: the value as JSON; of a list what stands between its brackets */
} oac_command_value;

typedef struct oac_command_input {
    const oac_command_value *values; /* in the order of the parameters */
    oac_string params;               /* those that are not in the path, as a JSON object; data null: none is given */
    oac_string body;                 /* JSON text as it was read; data null: none */
    const oac_source *source;        /* a body of bytes; null: none */
    oac_sink *sink;                  /* where an answer of bytes goes */
} oac_command_input;

/* What came of a call that the server answered with success. */
typedef struct oac_command_answer {
    bool arrived;             /* the request was carried out, whatever becomes of the answer */
    oac_buffer text;          /* the answer as JSON */
    oac_violations notes;     /* where it is not as the description says */
    const char *counter_name; /* not null: the answer says in `counter` how many things were changed. Static text */
    const char *zero_means;   /* what it means when nothing was. Static text */
    oac_opt_int counter;
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
    bool body_required;
    bool sends_bytes;                  /* the body is no JSON: it is sent as it is */
    bool answers_bytes;                /* the same of the answer */
    const oac_scheme *const *security; /* see oac_operation */
    size_t alternative_count;
    /* Collects all that is wrong with the parameters in the path, in strict mode. Null: there are none. */
    oac_status (*check_path)(const oac_command_value *values, oac_violations *violations, oac_error *error);
    /* The same of the others, wrong types included. */
    oac_status (*check_params)(oac_string params, oac_violations *violations, oac_error *error);
    /* The same of the body. OAC_ERROR_JSON and OAC_ERROR_LIMIT when it could not be read at all;
     * otherwise `violations` says what was found. Null: there is none. */
    oac_status (*check_body)(oac_string body, oac_violations *violations, oac_error *error);
    oac_status (*run)(oac_client *client, const oac_command_input *input, oac_command_answer *answer, oac_error *error);
} oac_command;

/* A credential that is taken from the environment. */
typedef struct oac_command_credential {
    const char *scheme;
    const char *variable;
    const char *help;
    bool is_login; /* it is user:password */
} oac_command_credential;

/* Makes an error of reading the value of a flag name it. */
void oac_command_blame_flag(oac_error *error, const char *flag);

/* Generated. */
extern const oac_command oac_commands[];
extern const size_t oac_command_count;
extern const char *const oac_command_program;
extern const char *const oac_command_title;
extern const char *const oac_command_api_version;
extern const char *const oac_command_base_url_variable;
extern const char *const oac_command_token_variable;
extern const oac_command_credential *const oac_command_credentials; /* null: none but the token */
extern const size_t oac_command_credential_count;
extern const bool oac_command_takes_token;
oac_client_options oac_command_client_options(void);

#endif
