/* What the generated table of operations and the hand-written core of the command agree on. Private to the command. */
#ifndef OAC_COMMAND_H
#define OAC_COMMAND_H

#include <oac/gen/api.h>
#include <oac/gen/batch.h>
#include <oac/gen/operation.h>
#include <oac/oac.h>

/* What the value of a flag is. */
enum {
    OAC_FLAG_INTEGER,
    OAC_FLAG_NUMBER,
    OAC_FLAG_BOOLEAN,
    OAC_FLAG_TEXT,
    OAC_FLAG_JSON
};

/* A parameter in paths that need not be given with each call. */
typedef struct oac_command_setting {
    const char *key;      /* in the file of the configuration */
    const char *variable; /* of the environment */
} oac_command_setting;

/* What is given as --flag VALUE: a parameter, or a member of the body. */
typedef struct oac_command_flag {
    const char *name; /* without dashes */
    const char *json_name;
    uint8_t kind; /* of the value, or of the items */
    bool list;    /* of several values: the flag may be given again, or has commas between them */
    bool in_path; /* an argument of the call; otherwise a member of its record of parameters */
    bool required;
    const char *help;
    const oac_type *document; /* in the path, where it holds more than one value: what its JSON text is read as */
    const oac_command_setting *setting; /* where it is taken from when it is not given; null: nowhere */
    /* Never in generated tables: */
    const oac_field *member;               /* of the body, or of an object in it; null: it is a parameter */
    const struct oac_command_flag *within; /* the member that is this object; null: the body itself */
} oac_command_flag;

/* What the description says of a member of the body, beside what its type says. */
typedef struct oac_command_words {
    const char *json_name;
    const char *text;
} oac_command_words;

/* One operation of the description. */
typedef struct oac_command {
    const char *name; /* in kebab case */
    const char *group;
    const char *topic; /* what of the group it is about, for people */
    const char *summary;
    const char *about; /* "": nothing more than the summary */
    const char *scopes;
    const char *example; /* arguments behind the name, each with its value on a line, as a shell takes them */
    const oac_operation *operation;
    const oac_command_flag *parameters; /* those of the path first, in the order in which the call takes them */
    size_t parameter_count;
    const oac_command_words *words;
    size_t word_count;
    const char *counter_name; /* not null: a member of the answer says how many things were changed */
    const char *zero_means;   /* what it means when nothing was */
    size_t counter_offset;    /* of that member, an oac_opt_int, in the response */
    /* Of one that changes or deletes a thing that others read or list; null otherwise. Their paths have the same
     * parameters in the same order, those of `list` without the last one; what else they ask for may be unknown here:
     * oac_command_asks_more (commands.h). */
    const char *resource;           /* how people call the thing, in kebab case: what `edit` takes */
    const struct oac_command *read; /* answers with the thing, a JSON record; null: there is none */
    const struct oac_command *list; /* answers with such things, in pages where its operation has them, and with all of
                                       them otherwise; null: there is none, or none tells them apart */
    const char *list_member;        /* of its answer, which holds them; "": they are the answer */
    const char *list_id;            /* of each of them: what the last parameter of the path is */
} oac_command;

/* What has a name in C. */
enum {
    OAC_CALLED_MEMBER,   /* of an object's type, by its JSON name */
    OAC_CALLED_VALUE,    /* of an enumeration's type, by its text: the enumerator */
    OAC_CALLED_BRANCH,   /* of a union's type, by its number: the function that makes the union of it */
    OAC_CALLED_MORE,     /* of an object's type: the map of other members */
    OAC_CALLED_EXTRA,    /* … what is not described */
    OAC_CALLED_NAME,     /* what goes with a type, by its ending, such as _INIT; "": with the binding */
    OAC_CALLED_FUNCTION, /* of a command */
    OAC_CALLED_HEADER,   /* … where its function is, such as update_customer */
    OAC_CALLED_END
};

/* A name in C that is not made by the rule of printed/names.c. */
typedef struct oac_command_called {
    uint8_t kind;
    const char *of; /* the C name of the type; the name of the command */
    const char *what;
    const char *name;
} oac_command_called;

/* Commands that are about the same things. */
typedef struct oac_command_group {
    const char *name;
    const char *help;
} oac_command_group;

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
extern const oac_command_called oac_command_names[]; /* up to OAC_CALLED_END */
extern const oac_command_group oac_command_groups[]; /* in the order in which help lists them */
extern const size_t oac_command_group_count;
extern const char *const oac_command_program;
extern const char *const oac_command_version; /* of the binding */
extern const char *const oac_command_title;
extern const char *const oac_command_api_version;
extern const char *const oac_command_base_url_variable;
extern const char *const oac_command_token_variable;
extern const oac_command_credential *const oac_command_credentials; /* null: none but the token */
extern const size_t oac_command_credential_count;
extern const bool oac_command_takes_token;
extern const oac_batch_table *const oac_command_batch;        /* null: the API takes no batches */
extern const oac_command_setting *const oac_command_settings; /* null: none */
extern const size_t oac_command_setting_count;
oac_client_options oac_command_client_options(void);

#endif
