/* What every command has: options, environment, exit statuses. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "exits.h"
#include "help/help.h"
#include "settings/settings.h"

static const struct {
    int status;
    const char *words;
} statuses[] = {
    {EXIT_DONE, "Done."},
    {EXIT_REFUSED, "The server or the network said no, nothing was updated, it is not known whether the request took "
                   "effect, or output was lost."},
    {EXIT_USAGE, "Wrong usage or invalid input; nothing was sent."},
    {EXIT_PARTLY, "Of many changes, some failed, or it is not known whether they took effect."},
    {EXIT_TOKEN, "The server refused the token, or another credential."},
    {EXIT_INTERRUPTED, "Interrupted by SIGINT or SIGTERM."},
};

void oac_help_statuses(oac_page *to)
{
    char number[16];
    size_t i;
    for (i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
        (void)snprintf(number, sizeof number, "%d", statuses[i].status);
        oac_page_row(to, number, statuses[i].words);
    }
}

/* Variables that are no credentials. */
static const struct {
    const char *name;
    const char *words;
} variables[] = {
    {"{PREFIX}_CONFIG", "The configuration, in place of the file in XDG_CONFIG_HOME or ~/.config."},
    {"{PREFIX}_PAGER", "What shows help that is longer than the screen, in place of PAGER and less; cat: nothing."},
    {"NO_COLOR", "Where it is set, nothing is coloured or bold."},
};

/* Whether a variable stands among credentials as oac_access_words has them. */
static bool is_among(const char *words, const char *variable)
{
    const size_t length = strlen(variable);
    const char *at = words;
    while (words != NULL && (at = strstr(at, variable)) != NULL) {
        if ((at == words || at[-1] == ' ') && strchr(", ", at[length]) != NULL) {
            return true;
        }
        at += length;
    }
    return words == NULL;
}

static void put_variable(oac_page *to, const char *name, const char *words)
{
    char filled[96];
    const bool own = strncmp(name, "{PREFIX}", strlen("{PREFIX}")) == 0;
    (void)snprintf(filled, sizeof filled, "%s%s", own ? oac_page_prefix() : "", name + (own ? strlen("{PREFIX}") : 0));
    oac_page_row(to, filled, words);
}

void oac_help_environment(oac_page *to, const char *credentials)
{
    size_t i;
    if (oac_command_takes_token && is_among(credentials, oac_command_token_variable)) {
        oac_page_row(to, oac_command_token_variable,
                     "Access token of the application; never given on the command line.");
    }
    for (i = 0; i < oac_command_credential_count; i++) {
        if (is_among(credentials, oac_command_credentials[i].variable)) {
            oac_page_row(to, oac_command_credentials[i].variable, oac_command_credentials[i].help);
        }
    }
    oac_page_row(to, oac_command_base_url_variable, "Address of the API, when it is not the usual one.");
    for (i = 0; i < OAC_KEY_OWN_COUNT + oac_command_setting_count; i++) {
        const bool unused = oac_keys_is_token(i) && !oac_command_takes_token;
        if (i != OAC_KEY_BASE_URL && i != OAC_KEY_TOKEN && !unused) {
            oac_page_row(to, oac_keys_at(i)->variable, oac_keys_at(i)->help);
        }
    }
    for (i = 0; i < sizeof variables / sizeof variables[0]; i++) {
        put_variable(to, variables[i].name, variables[i].words);
    }
}

static void put_options(oac_page *to, bool for_body)
{
    size_t i;
    for (i = 0; i < OAC_OPTION_COUNT; i++) {
        const oac_option *option = &oac_options[i];
        if (option->for_body == for_body) {
            oac_page_flag(to, option->letter, option->name, option->value, option->help);
        }
    }
}

void oac_help_options(oac_page *to)
{
    put_options(to, false);
    oac_page_heading(to, "Options of commands with a body:", 0);
    put_options(to, true);
}
