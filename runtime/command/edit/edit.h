/* One thing changed in place: it is read, somebody says how it is to be, and only what differs is sent. Private to the
 * command. */
#ifndef OAC_COMMAND_EDIT_H
#define OAC_COMMAND_EDIT_H

#include "call/call.h"
#include "show/page.h"

/* Room for a JSON path; a longer one is cut. */
#define OAC_EDIT_PATH ((size_t)512)

/* ---- difference.c: how two JSON texts differ, and what of that cannot be sent ---- */
typedef struct oac_difference_row {
    char *path;
    oac_string was; /* JSON text; data null: it was not there */
    oac_string is;  /* the same of what is there now */
    char *fault;    /* why it cannot be sent; null: as far as is known, it can */
    size_t step;    /* how long the first step of the path is: the member that differs */
} oac_difference_row;

typedef struct oac_differences {
    oac_difference_row *rows;
    size_t count;
    size_t room;
    size_t faults;
    bool failed; /* memory is out */
} oac_differences;

/* What is read, and what is sent. */
typedef struct oac_edit_types {
    const oac_type *from;
    const oac_type *to;
    const char *command; /* that sends it */
    bool allow_unknown;
} oac_edit_types;

/* Both texts are objects that have been checked, and end in NUL; the rows borrow from them. `types` may be null: then
 * nothing has a fault. False when memory is out, which it says. */
bool oac_differences_find(oac_differences *found, const char *was, const char *is, const oac_edit_types *types);
void oac_differences_dispose(oac_differences *found);

/* ---- shown.c ---- */
/* One line for each row, on standard error. */
void oac_differences_show(const oac_differences *found);
/* The names of the members that differ, with commas between them, each once; cut where they are too many. */
void oac_differences_names(const oac_differences *found, char *to, size_t size);

/* ---- request.c: what has to be sent ---- */
/* Where a text stands that somebody has written, for messages. */
typedef struct oac_edit_text {
    const char *file; /* with which line and column are told; null: they say nothing to anybody */
    oac_string text;
} oac_edit_text;

typedef enum oac_edit_verdict {
    OAC_EDIT_SAME,  /* nothing differs */
    OAC_EDIT_SOUND, /* the request holds what differs */
    OAC_EDIT_WRONG, /* the text is at fault, which has been said */
    OAC_EDIT_FAILED /* it could not be told, which has been said */
} oac_edit_verdict;

/* Finds what differs, and makes a request of it, as JSON text; says all that is wrong. */
oac_edit_verdict oac_edit_request(const oac_operation *operation, const oac_edit_types *types, oac_string was,
                                  const oac_edit_text *is, oac_differences *found, oac_buffer *request);

/* ---- thing.c: how a thing is read and changed ---- */
typedef struct oac_edit_thing {
    const oac_command *change;
    const oac_command *reader; /* answers with it, or lists it */
    bool listed;
    oac_edit_types types;
    oac_arguments changing;   /* of the change */
    oac_arguments reading;    /* of the reader */
    oac_buffer change_params; /* those that are not in the path, as JSON */
    oac_buffer read_params;
    oac_buffer id; /* of a thing that is listed: the last value of the path */
} oac_edit_thing;

/* What reads or lists what a command changes; null: nothing does. */
const oac_command *oac_edit_reader(const oac_command *change);
/* `arguments` have the parameters of both commands, and must live as long; `sound`: they were read without a complaint.
 * Checks them. To be ended in any case. False after saying what is wrong. */
bool oac_edit_thing_begin(oac_edit_thing *thing, const oac_command *change, const oac_arguments *arguments, bool sound);
void oac_edit_thing_end(oac_edit_thing *thing);

/* ---- read.c ---- */
/* Reads it: `text` is its JSON text, which ends in NUL. The exit status; EXIT_DONE: it is there. */
int oac_edit_thing_read(const oac_edit_thing *thing, oac_client *client, oac_buffer *text);

/* ---- resources.c ---- */
/* What changes a thing that is called so; null: there is none. */
const oac_command *oac_edit_resource(const char *name);
/* What can be edited, a row for each. */
void oac_edit_list(oac_page *to);
/* Says that there is no such resource, and what is near. */
void oac_edit_unknown(const char *name);

/* ---- combined.c ---- */
/* A command for the command line of `edit`: the parameters of the change, and those that its reader asks for beside
 * them; no body. */
typedef struct oac_edit_combined {
    oac_command command;
    oac_operation operation;
    oac_command_flag *flags;
} oac_edit_combined;

/* False when memory is out, which it says. */
bool oac_edit_combine(oac_edit_combined *combined, const oac_command *change);
void oac_edit_combined_end(oac_edit_combined *combined);

/* ---- editor.c ---- */
/* A file that an editor changes, in a folder that nobody else can look into. */
typedef struct oac_edit_file {
    char folder[512];
    char path[640];
} oac_edit_file;

/* False after saying why there is no file. */
bool oac_edit_file_begin(oac_edit_file *file, const char *name, oac_string text);
/* Reads it. False after saying what is wrong. */
bool oac_edit_file_read(const oac_edit_file *file, oac_buffer *text);
/* Removes it, with all that an editor has left beside it. */
void oac_edit_file_remove(oac_edit_file *file);
/* The command that edits; null: there is none, which it says. */
const char *oac_edit_editor(void);
/* Runs the editor and waits for its end. The exit status; EXIT_DONE: it ended well. */
int oac_edit_file_edit(const oac_edit_file *file, const char *editor);

/* ---- ask.c ---- */
/* Whether somebody can be asked. */
bool oac_edit_can_ask(void);
/* Asks until one of the letters is given, in whatever case, and returns it; 0: there was no answer, or the program was
 * interrupted, which `*interrupted` says. */
char oac_edit_ask(const char *question, const char *letters, bool *interrupted);

/* ---- edit.c: `edit RESOURCE …` ---- */
/* Options of its own, by number. */
enum {
    OAC_EDIT_YES = OAC_OPTION_COUNT
};

extern const oac_option_set oac_edit_options;
int oac_edit_command(int count, char **texts);

/* ---- session.c ---- */
/* Has a thing edited, shows what differs, and sends it. The exit status. */
int oac_edit_session(const oac_edit_thing *thing, const oac_arguments *arguments, const char *editor);

/* ---- only.c: a call with --only-changes ---- */
/* Reads what the call changes, and sends what of the body is not so already. */
oac_call_sender oac_only_changes;

#endif
