/* What the command line leaves to the environment and the configuration, and what then is missing. Private to the
 * command. */
#include <string.h>

#include "line/line.h"

bool oac_flag_is_set(const oac_command_flag *flag)
{
    return flag->setting != NULL && oac_settings_get(oac_keys_of_setting(flag->setting)).text != NULL;
}

bool oac_arguments_settle(oac_arguments *arguments)
{
    const oac_command *command = arguments->flags.command;
    bool sound = true;
    size_t i;
    for (i = 0; i < command->parameter_count; i++) {
        const oac_command_flag *flag = &arguments->flags.items[i];
        oac_command_value *value = &arguments->values[i];
        if (!value->given && oac_flag_is_set(flag)) {
            const oac_setting setting = oac_settings_get(oac_keys_of_setting(flag->setting));
            value->origin = setting.origin;
            sound = oac_value_read(value, flag, setting.text) && sound;
        }
    }
    return sound;
}

bool oac_arguments_complete(const oac_arguments *arguments, bool sound)
{
    const oac_command *command = arguments->flags.command;
    const bool body_required = oac_has_body(command) && !command->operation->optional_body;
    bool complete = true;
    size_t i;
    for (i = 0; i < command->parameter_count; i++) {
        if (command->parameters[i].required && !arguments->values[i].given) {
            const oac_command_setting *setting = command->parameters[i].setting;
            oac_complain("--%s is missing%s%s%s%s%s", command->parameters[i].name, setting != NULL ? "; or set " : "",
                         setting != NULL ? setting->variable : "", setting != NULL ? ", or " : "",
                         setting != NULL ? setting->key : "", setting != NULL ? " in the configuration" : "");
            complete = false;
        }
    }
    if (body_required && sound && arguments->given[OAC_OPTION_BODY] == NULL &&
        arguments->given[OAC_OPTION_NULL] == NULL && !oac_has_members(arguments)) {
        oac_complain("--body is missing: a file with the %sbody, or - for standard input%s",
                     oac_sends_bytes(command) ? "" : "JSON ",
                     oac_flags_body(command) != NULL ? "; or give its members by flags" : "");
        complete = false;
    }
    return complete;
}

bool oac_complain_of_token(const char *name, size_t length)
{
    static const char *const known[] = {"token",      "access-token",  "api-token", "api-key",
                                        "auth-token", "token-command", "token-file"};
    size_t i;
    const size_t dashes = strspn(name, "-");
    if (dashes == 0 || dashes > length) {
        return false;
    }
    for (i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strlen(known[i]) == length - dashes && memcmp(known[i], name + dashes, length - dashes) == 0) {
            oac_complain("there is no %.*s, as others can see a command line: set %s, or token, token-file or "
                         "token-command in the configuration; see `%s config --help`",
                         (int)length, name, oac_command_token_variable, oac_command_program);
            return true;
        }
    }
    return false;
}
