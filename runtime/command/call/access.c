/* Who the program says it is, by what is set. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "call/call.h"
#include "commands.h"

#define CREDENTIALS_MOST ((size_t)32)

static oac_credential oac_access_items[CREDENTIALS_MOST];
static size_t oac_access_count;

static oac_setting setting_of(const oac_command_credential *credential)
{
    return oac_settings_get(oac_keys_of_credential(credential));
}

/* Splits user:password. False after saying that it is none. */
static bool split(const oac_command_credential *from, const char *value, oac_credential *to)
{
    static char users[CREDENTIALS_MOST][1024];
    static size_t count = 0;
    const char *colon = strchr(value, ':');
    char *user = users[count < CREDENTIALS_MOST ? count : CREDENTIALS_MOST - 1];
    if (colon == NULL || (size_t)(colon - value) >= sizeof users[0]) {
        oac_complain("%s is not user:password", setting_of(from).origin);
        return false;
    }
    count++;
    memcpy(user, value, (size_t)(colon - value));
    user[colon - value] = '\0';
    to->user = user;
    to->value = colon + 1;
    return true;
}

static const oac_command_credential *credential_of(const oac_scheme *scheme)
{
    size_t i;
    for (i = 0; i < oac_command_credential_count; i++) {
        if (strcmp(oac_command_credentials[i].scheme, scheme->name) == 0) {
            return &oac_command_credentials[i];
        }
    }
    return NULL;
}

static bool is_there(const oac_scheme *scheme)
{
    const oac_command_credential *one = credential_of(scheme);
    return (one != NULL && setting_of(one).text != NULL) || (scheme->kind == OAC_SCHEME_TOKEN && oac_bearer_is_there());
}

/* The alternative behind this one. */
static const oac_scheme *const *next_credential(const oac_scheme *const *schemes)
{
    while (*schemes != NULL) {
        schemes++;
    }
    return schemes + 1;
}

const oac_scheme *const *oac_access_schemes(const oac_command *command)
{
    const oac_scheme *const *schemes = command->operation->security;
    const oac_scheme *const *one;
    size_t i;
    for (i = 0; i < command->operation->alternative_count; i++, schemes = next_credential(schemes)) {
        for (one = schemes; *one != NULL && is_there(*one); one++) {
        }
        if (*one == NULL) {
            return schemes;
        }
    }
    return command->operation->security;
}

static bool is_command_met(const oac_command *command)
{
    const oac_scheme *const *schemes = command != NULL ? command->operation->security : NULL;
    const oac_scheme *const *one;
    size_t i;
    if (command == NULL) {
        return !oac_command_takes_token || oac_bearer_is_there();
    }
    for (i = 0; i < command->operation->alternative_count; i++, schemes = next_credential(schemes)) {
        for (one = schemes; *one != NULL && is_there(*one); one++) {
        }
        if (*one == NULL) {
            return true;
        }
    }
    return command->operation->alternative_count == 0;
}

void oac_access_words(const oac_command *command, char *to, size_t size)
{
    const oac_scheme *const *schemes = command->operation->security;
    const oac_scheme *const *one;
    size_t used = 0;
    size_t i;
    to[0] = '\0';
    for (i = 0; i < command->operation->alternative_count; i++, schemes = next_credential(schemes)) {
        for (one = schemes; *one != NULL && used < size; one++) {
            const char *before = one > schemes ? " and " : i > 0 ? ", or " : "";
            const int length = snprintf(to + used, size - used, "%s%s", before, oac_command_variable_of(*one));
            used += length > 0 ? (size_t)length : 0;
        }
        if (*schemes == NULL && used < size && i > 0) {
            const int length = snprintf(to + used, size - used, ", or none");
            used += length > 0 ? (size_t)length : 0;
        }
    }
}

static void complain_of_credentials(const oac_command *command)
{
    char list[400];
    const oac_scheme *const *schemes = command->operation->security;
    if (command->operation->alternative_count == 1 && schemes[0]->kind == OAC_SCHEME_TOKEN && schemes[1] == NULL &&
        strcmp(oac_command_variable_of(schemes[0]), oac_command_token_variable) == 0) {
        oac_complain("no token: set %s to the application's access token, or see `%s help config`",
                     oac_command_token_variable, oac_command_program);
        return;
    }
    oac_access_words(command, list, sizeof list);
    oac_complain("no credentials: set %s", list);
}

/* The first alternative, with what nobody gets. */
static void make_up(const oac_command *command)
{
    const oac_scheme *const *one;
    for (one = command->operation->security; *one != NULL && oac_access_count < CREDENTIALS_MOST; one++) {
        if (!is_there(*one)) {
            oac_credential *made = &oac_access_items[oac_access_count++];
            made->scheme = (*one)->name;
            made->value = oac_secret_made_up;
            made->user = (*one)->kind == OAC_SCHEME_BASIC ? "user" : NULL;
        }
    }
}

bool oac_access_fill(const oac_command *command, bool dry, oac_client_options *options)
{
    size_t i;
    oac_access_count = 0;
    if (!dry && !is_command_met(command)) {
        complain_of_credentials(command);
        return false;
    }
    if (!oac_bearer_fill(dry, options)) {
        return false;
    }
    for (i = 0; i < oac_command_credential_count && oac_access_count < CREDENTIALS_MOST; i++) {
        const oac_command_credential *one = &oac_command_credentials[i];
        const char *value = setting_of(one).text;
        if (value != NULL) {
            oac_access_items[oac_access_count].scheme = one->scheme;
            oac_access_items[oac_access_count].value = value;
            oac_access_items[oac_access_count].user = NULL;
            if (one->is_login && !split(one, value, &oac_access_items[oac_access_count])) {
                return false;
            }
            oac_access_count++;
        }
    }
    if (!is_command_met(command)) {
        make_up(command);
    }
    options->credentials = oac_access_items;
    options->credential_count = oac_access_count;
    return true;
}

const char *oac_access_origin(size_t place)
{
    size_t i = 0;
    while (place < oac_access_count && i < oac_command_credential_count &&
           strcmp(oac_command_credentials[i].scheme, oac_access_items[place].scheme) != 0) {
        i++;
    }
    return place < oac_access_count && i < oac_command_credential_count ? setting_of(&oac_command_credentials[i]).origin
                                                                        : oac_bearer_origin();
}
