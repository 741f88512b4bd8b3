/* What is given by name on the command line. Private to the command. */
#ifndef OAC_COMMAND_FLAGS_H
#define OAC_COMMAND_FLAGS_H

#include "command.h"

/* Objects in each other that a flag may lead through. */
#define OAC_FLAG_DEPTH ((size_t)32)

/* Room for the name of a member of an object, as a flag. */
#define OAC_NESTED_NAME ((size_t)512)

/* All that is given by name: parameters, then members of the body, then members of objects in it that are named on the
 * command line, such as --billing-person.city. */
typedef struct oac_flags {
    const oac_command *command;
    oac_command_flag *items;
    size_t count;
    char *names;
} oac_flags;

/* `texts` are the arguments of the command line. False after saying that memory is out. */
bool oac_flags_begin(oac_flags *flags, const oac_command *command, int count, char **texts);
void oac_flags_end(oac_flags *flags);
/* The name of a member as a flag, customerGroupId -> customer-group-id: into `to`, which has twice its room. Its
 * length; 0: it has no letter and no digit. */
size_t oac_flag_name(const char *name, char *to);
/* Adds the flag of a member; there is room. */
oac_command_flag *oac_flag_add(oac_flags *flags, const oac_field *field, const char *name);

/* ---- nested.c, nulls.c: members of objects, and what --null names ---- */
/* How many flags the argument at `at` may add, and how much longer their names are. */
size_t oac_nested_count(int count, char **texts, int at, size_t *room);
/* Adds them. `*room` is where their names go. */
void oac_nested_add(oac_flags *flags, int count, char **texts, int at, char **room);
/* The members that --null names in the argument at `at`, or behind it; data null: none. */
oac_string oac_nulls_named_by(int count, char **texts, int at);
void oac_nulls_add(oac_flags *flags, oac_string names, char **room);
/* What a flag takes for a value of this type, or where `*list` is set, for its items: OAC_FLAG_... */
uint8_t oac_flag_kind(const oac_type *type, bool *list);
/* The object whose member is named behind the last dot, and where that dot is; null: there is none. */
const oac_command_flag *oac_flag_around(const oac_flags *flags, const char *name, size_t length, size_t *dot);
/* The flag of a member of an object that is near to this name, which has dots; false: there is none. */
bool oac_flag_near(const oac_flags *flags, oac_string name, char *to, size_t size);
/* Null: there is none. */
const oac_command_flag *oac_flag_named(const oac_flags *flags, const char *name, size_t length);
/* What the description says of a member of the body; "" where it says nothing. */
const char *oac_flags_words(const oac_command *command, const char *json_name);
/* The type of a body that is an object; null: there is none. */
const oac_type *oac_flags_body(const oac_command *command);

/* The value of a flag. */
typedef struct oac_command_value {
    bool given;
    const char *origin; /* what is set gave it: a variable, or FILE:LINE; null: the command line did */
    bool sound;
    bool is_null; /* of a member: by --null */
    int64_t integer;
    double number;
    bool boolean;
    oac_string text; /* NUL-terminated */
    oac_buffer json; /* of what is no argument: the value as JSON; of a list what stands between its brackets */
    bool closed;     /* of a list in the path: they stand around it */
} oac_command_value;

#endif
