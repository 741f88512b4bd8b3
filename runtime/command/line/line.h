/* The command line of one command: its flags, options and values. Private to the command. */
#ifndef OAC_COMMAND_LINE_H
#define OAC_COMMAND_LINE_H

#include "line/flags.h"
#include "settings/settings.h"
#include "show/show.h"
#include "texts/texts.h"

/* ---- options.c: what every command takes besides its parameters ---- */
typedef enum oac_option_id {
    OAC_OPTION_BODY,
    OAC_OPTION_NULL,
    OAC_OPTION_CONTENT_TYPE,
    OAC_OPTION_OUTPUT,
    OAC_OPTION_FORMAT, /* it is --output, too, of answers that are no bytes */
    OAC_OPTION_FIELDS,
    OAC_OPTION_ALL,
    OAC_OPTION_MAX_ITEMS,
    OAC_OPTION_ALLOW_UNKNOWN,
    OAC_OPTION_ONLY_CHANGES,
    OAC_OPTION_TIMEOUT,
    OAC_OPTION_RETRIES,
    OAC_OPTION_CONFIG,
    OAC_OPTION_PROFILE,
    OAC_OPTION_VERBOSE,
    OAC_OPTION_DRY_RUN,
    OAC_OPTION_PRINT_CURL,
    OAC_OPTION_PRINT_C,
    OAC_OPTION_HELP,
    OAC_OPTION_COUNT
} oac_option_id;

typedef struct oac_option {
    const char *name;
    const char *value; /* what stands for its value in help; null: it is a switch */
    const char *help;
    char letter; /* 0: none */
    bool for_body;
    bool again; /* it may be given several times */
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

/* Whether the answer is a page of a list. */
static inline bool oac_answers_pages(const oac_command *command)
{
    return command->operation->paging != NULL;
}

/* Whether the command has it. A flag of the same name takes its place. */
bool oac_option_applies(const oac_flags *flags, oac_option_id id);

/* Most options that a command line knows, those of calls among them. */
#define OAC_OPTIONS_MOST ((size_t)64)
/* Most arguments without a name. */
#define OAC_LOOSE_MOST ((size_t)16)

/* What a word of the command's own (`bulk update-customer …`) takes beside the flags of the command behind it: options
 * of its own, whose numbers go on where those of calls end, and some of calls, of which one with a name of its own ones
 * is none. */
typedef struct oac_option_set {
    const char *word; /* such as "bulk", for messages */
    const oac_option *own;
    size_t own_count;
    bool (*takes)(const oac_flags *flags, oac_option_id id); /* of those of calls; null: as calls do */
    size_t loose_most;                                       /* arguments without a name that it takes */
    bool places;                                             /* these are values of the path, as of a call's */
    bool partial;                                            /* what a call needs may come from elsewhere */
} oac_option_set;

/* ---- arguments.c ---- */
typedef struct oac_arguments {
    oac_flags flags;
    const oac_option_set *set;           /* null: a call */
    oac_command_value *values;           /* one for each flag */
    const char *given[OAC_OPTIONS_MOST]; /* by number: its value, "" for a switch, of help how it is spelled; null: not
                                            given */
    const char *loose[OAC_LOOSE_MOST];   /* arguments without a name */
    size_t loose_count;
    uint32_t timeout_ms;
    uint32_t attempts;
    uint64_t max_items; /* 0: not given */
} oac_arguments;

/* Reads the command line of one command. False after it has said on stderr what is wrong; what is right can be used
 * all the same. With -h nothing else is looked at. */
bool oac_arguments_read(oac_arguments *arguments, const oac_command *command, int count, char **texts);
/* The same behind a word of the command's own. */
bool oac_arguments_read_set(oac_arguments *arguments, const oac_command *command, const oac_option_set *set, int count,
                            char **texts);
void oac_arguments_dispose(oac_arguments *arguments);

/* ---- targets.c: what an argument names ---- */
/* A flag of the command, or an option. */
typedef struct oac_flag_target {
    const oac_command_flag *flag; /* null: none */
    size_t option;                /* OAC_OPTIONS_MOST: none */
} oac_flag_target;

static inline bool oac_target_is_found(oac_flag_target found)
{
    return found.flag != NULL || found.option != OAC_OPTIONS_MOST;
}

/* The option with this number: of calls, or behind them one of the set's own. */
const oac_option *oac_option_at(const oac_arguments *arguments, size_t number);
/* `text` is --name, --name=value or -x. A flag comes before an option of the same name. */
oac_flag_target oac_target_of(const oac_arguments *arguments, const char *text);
/* Says that there is no such option, and which was meant. */
void oac_complain_unknown(const oac_arguments *arguments, const char *text);

/* ---- settle.c ---- */
/* Loads what is set, with the file and the profile of the command line, and takes from there what that does not give.
 * False after saying what is wrong. */
bool oac_arguments_settle(oac_arguments *arguments);
/* Whether all is there that has to be sent, but for members of a body, which are told when it is checked; otherwise
 * says what is missing. `sound`: all was understood; where something was not, that may have been the body. */
bool oac_arguments_complete(const oac_arguments *arguments, bool sound);
/* Whether what is set gives the parameter's value. */
bool oac_flag_is_set(const oac_command_flag *flag);
/* A word about flags that are none: where a token goes. False: the name is none of those. */
bool oac_complain_of_token(const char *name, size_t length);

/* ---- positions.c ---- */
/* Arguments without a name become the values of the path that are not given yet, in its order. False after saying what
 * is wrong with one; where they are more, they take the place of what is set, too. */
bool oac_positions_take(oac_arguments *arguments);

/* ---- values.c ---- */
/* How messages call what gave the value: --name, or its origin. Until the next call. */
const char *oac_value_named(const oac_command_value *value, const oac_command_flag *flag);
/* Takes the value of a flag from the command line. False after saying what is wrong with it. */
bool oac_value_read(oac_command_value *value, const oac_command_flag *flag, const char *text);
/* What is wrong with a text as a piece of a path; null: nothing. */
const char *oac_value_piece_fault(const char *text);
/* All parameters that are not in the path as one JSON object; nothing is appended where none is given. False when
 * memory is out, which it says. */
bool oac_values_write(const oac_arguments *arguments, oac_buffer *text);

/* ---- nulls.c ---- */
/* Makes members null, by their names. False after saying what is wrong. */
bool oac_nulls_read(oac_arguments *arguments, const char *names);
/* Whether nothing is given of what is null; otherwise says what. */
bool oac_nulls_check(const oac_arguments *arguments);

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

/* ---- flag_at.c ---- */
typedef enum oac_flag_place {
    OAC_FLAG_IN_PATH,
    OAC_FLAG_IN_PARAMS,
    OAC_FLAG_IN_BODY
} oac_flag_place;

/* The flag that the path of a violation begins with, of several the one that is given last, and what of the path comes
 * after it. The count of the flags: none. */
size_t oac_flag_at(const char *path, const oac_arguments *arguments, oac_flag_place place, const char **rest);

#endif
