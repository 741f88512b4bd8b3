/* The command line: --flag VALUE or --flag=VALUE, all of its faults said at once. Private to the command. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <oac/check.h>

#include "command.h"

/* What one command may be given: its parameters, then --body, then the switches. */
typedef struct flags {
    oac_string names[OAC_COMMAND_PARAMETERS + 4];
    size_t count;
} flags;

static flags flags_of(const oac_command *command)
{
    flags known = OAC_ZERO;
    size_t i;
    for (i = 0; i < command->parameter_count; i++) {
        known.names[known.count++] = oac_text(command->parameters[i].flag);
    }
    known.names[known.count++] = oac_text("dry-run");
    known.names[known.count++] = oac_text("help");
    if (command->has_body) {
        known.names[known.count++] = oac_text("body");
        known.names[known.count++] = oac_text("allow-unknown");
    }
    return known;
}

static bool read_value(oac_command_value *value, const oac_command_parameter *parameter, const char *text)
{
    char *end = NULL;
    if (value->given) {
        oac_complain("--%s is given twice", parameter->flag);
        return false;
    }
    value->given = true;
    value->text = oac_text(text);
    if (parameter->is_integer) {
        intmax_t number;
        errno = 0;
        number = strtoimax(text, &end, 10);
        if (text[0] == '\0' || text[0] == '+' || text[0] == ' ' || *end != '\0' || errno != 0 || number < INT64_MIN ||
            number > INT64_MAX) {
            oac_complain("--%s: expected a whole number of at most 64 bits, got \"%s\"", parameter->flag, text);
            return false;
        }
        value->integer = (int64_t)number;
    }
    return true;
}

static bool is_flag(oac_string name, const char *flag)
{
    return oac_string_is(name, flag, strlen(flag));
}

/* A switch takes no value; says whether `name` is one. */
static bool read_switch(oac_arguments *arguments, oac_string name)
{
    if (is_flag(name, "dry-run")) {
        arguments->dry_run = true;
    } else if (is_flag(name, "help")) {
        arguments->help = true;
    } else if (is_flag(name, "allow-unknown") && arguments->command->has_body) {
        arguments->allow_unknown = true;
    } else {
        return false;
    }
    return true;
}

/* A flag that takes a value; says whether it was taken. */
static bool read_flag(oac_arguments *arguments, oac_string name, const char *value)
{
    const oac_command *command = arguments->command;
    size_t i;
    if (is_flag(name, "body") && command->has_body) {
        if (arguments->body != NULL) {
            oac_complain("--body is given twice");
            return false;
        }
        arguments->body = value;
        return true;
    }
    for (i = 0; i < command->parameter_count; i++) {
        if (is_flag(name, command->parameters[i].flag)) {
            return read_value(&arguments->values[i], &command->parameters[i], value);
        }
    }
    return false;
}

static bool is_known(const flags *known, oac_string name)
{
    size_t i;
    for (i = 0; i < known->count; i++) {
        if (oac_string_equal(known->names[i], name)) {
            return true;
        }
    }
    return false;
}

static void complain_unknown(const oac_command *command, const flags *known, oac_string name)
{
    const oac_string *nearest = oac_nearest(name, known->names, known->count);
    oac_complain("%s has no option --%.*s%s%s%s", command->name, (int)name.length, name.data,
                 nearest != NULL ? "; did you mean --" : "", nearest != NULL ? nearest->data : "",
                 nearest != NULL ? "?" : "");
}

static bool check_missing(const oac_arguments *arguments)
{
    const oac_command *command = arguments->command;
    bool complete = true;
    size_t i;
    for (i = 0; i < command->parameter_count; i++) {
        if (!arguments->values[i].given) {
            oac_complain("--%s is missing", command->parameters[i].flag);
            complete = false;
        }
    }
    if (command->has_body && arguments->body == NULL) {
        oac_complain("--body is missing: a file with the JSON body, or - for standard input");
        complete = false;
    }
    return complete;
}

bool oac_arguments_read(oac_arguments *arguments, int count, char **texts)
{
    const flags known = flags_of(arguments->command);
    bool sound = arguments->command->parameter_count <= OAC_COMMAND_PARAMETERS;
    int i;
    for (i = 0; i < count; i++) {
        const char *text = texts[i];
        const char *equals;
        oac_string name;
        if (strcmp(text, "-h") == 0) {
            text = "--help";
        }
        if (strncmp(text, "--", 2) != 0 || text[2] == '\0') {
            oac_complain("unexpected argument \"%s\"", text);
            sound = false;
            continue;
        }
        name = oac_text(text + 2);
        equals = strchr(text, '=');
        if (equals != NULL) {
            name.length = (size_t)(equals - name.data);
        }
        if (!is_known(&known, name)) {
            complain_unknown(arguments->command, &known, name);
            sound = false;
        } else if (equals == NULL && read_switch(arguments, name)) {
            continue;
        } else if (equals == NULL && i + 1 >= count) {
            oac_complain("%s needs a value", text);
            sound = false;
        } else if (!read_flag(arguments, name, equals != NULL ? equals + 1 : texts[++i])) {
            sound = false;
        }
    }
    if (arguments->help) {
        return true;
    }
    sound = check_missing(arguments) && sound;
    if (!sound) {
        oac_complain("see `%s %s --help`", oac_command_program, arguments->command->name);
    }
    return sound;
}

const oac_command *oac_command_find(const char *name)
{
    oac_string names[128];
    const oac_string *nearest;
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        if (strcmp(oac_commands[i].name, name) == 0) {
            return &oac_commands[i];
        }
        if (i < sizeof names / sizeof names[0]) {
            names[i] = oac_text(oac_commands[i].name);
        }
    }
    nearest = oac_nearest(oac_text(name), names, i < 128 ? i : 128);
    oac_complain("there is no command \"%s\"%s%s%s", name, nearest != NULL ? "; did you mean " : "",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    oac_complain("see `%s help`", oac_command_program);
    return NULL;
}
