/* What the generated table of operations and the hand-written core of the command agree on. Private to the command. */
#ifndef OAC_COMMAND_H
#define OAC_COMMAND_H

#include <oac/oac.h>

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
    const oac_scheme *const *security; /* see oac_operation */
    size_t alternative_count;
    /* Collects all that is wrong with the parameters, in strict mode. Null: there are none. */
    oac_status (*check_path)(const oac_command_value *values, oac_violations *violations, oac_error *error);
    /* The same of the body, wrong types included. OAC_ERROR_JSON and OAC_ERROR_LIMIT when it could not be read at all;
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
