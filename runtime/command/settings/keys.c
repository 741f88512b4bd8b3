/* What may be set: names in the file and the environment, and what a value must be. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "base/letters.h"
#include "check/checks.h"
#include "http/credentials.h"
#include "settings/settings.h"
#include "texts/texts.h"

typedef struct oac_own_key {
    const char *name;
    const char *value;
    const char *help;
} oac_own_key;

static const oac_own_key oac_own_keys[OAC_KEY_OWN_COUNT] = {
    [OAC_KEY_BASE_URL] = {"base-url", "URL", "Address of the API, when it is not the usual one."},
    [OAC_KEY_PROFILE] = {"profile", "NAME", "The profile that holds when --profile names none."},
    [OAC_KEY_TIMEOUT] = {"timeout", "SECONDS", "Longest time for a whole call, as of --timeout."},
    [OAC_KEY_RETRIES] = {"retries", "N", "How often a request may be sent again, as of --retries."},
    [OAC_KEY_RATE] = {"rate", "N/s|m|h", "Most requests in a second, a minute or an hour, such as 600/m."},
    [OAC_KEY_OUTPUT] = {"output", "FORMAT", "How answers are printed: json, ndjson, table or csv."},
    [OAC_KEY_TOKEN] = {"token", "TOKEN", "The access token itself."},
    [OAC_KEY_TOKEN_FILE] = {"token-file", "FILE", "A file whose first line is the token, which nobody else may read."},
    [OAC_KEY_TOKEN_COMMAND] = {"token-command", "COMMAND",
                               "What /bin/sh runs for the token, the first line that it prints; run again when the "
                               "server refuses that."},
};

static oac_key *oac_key_items;
static size_t oac_key_count;
static char *oac_key_file_variable;

/* It is all zero. */
static oac_key *next_key(void)
{
    return &oac_key_items[oac_key_count++];
}

static void add_own(size_t number, size_t prefix)
{
    const oac_own_key *own = &oac_own_keys[number];
    oac_key *key = next_key();
    key->name = own->name;
    key->variable = oac_key_turned(oac_command_token_variable, prefix, own->name, true);
    key->value = own->value;
    key->help = own->help;
    key->secret = number == OAC_KEY_TOKEN;
}

static void add_setting(const oac_command_setting *setting)
{
    oac_key *key = next_key();
    key->name = setting->key;
    key->variable = setting->variable;
    key->value = "VALUE";
    key->help = oac_key_described(setting);
}

static void add_credential(const oac_command_credential *credential, size_t prefix)
{
    const char *variable = credential->variable;
    oac_key *key = next_key();
    key->name = oac_key_turned("", 0, strlen(variable) > prefix ? variable + prefix : variable, false);
    key->variable = variable;
    key->value = credential->is_login ? "USER:PASSWORD" : "TEXT";
    key->help = credential->help;
    key->secret = true;
    key->is_login = credential->is_login;
}

bool oac_keys_begin(void)
{
    const size_t prefix = strlen(oac_command_token_variable) - strlen("TOKEN");
    bool sound = true;
    size_t i;
    if (oac_key_items != NULL) {
        return true;
    }
    oac_key_items =
        calloc(OAC_KEY_OWN_COUNT + oac_command_setting_count + oac_command_credential_count, sizeof *oac_key_items);
    oac_key_file_variable = oac_key_turned(oac_command_token_variable, prefix, "config", true);
    for (i = 0; oac_key_items != NULL && i < OAC_KEY_OWN_COUNT; i++) {
        add_own(i, prefix);
    }
    for (i = 0; oac_key_items != NULL && i < oac_command_setting_count; i++) {
        add_setting(&oac_command_settings[i]);
    }
    for (i = 0; oac_key_items != NULL && i < oac_command_credential_count; i++) {
        add_credential(&oac_command_credentials[i], prefix);
    }
    for (i = 0; oac_key_items != NULL && i < oac_key_count; i++) {
        sound = sound && oac_key_items[i].name != NULL && oac_key_items[i].variable != NULL &&
                oac_key_items[i].help != NULL;
    }
    if (oac_key_items == NULL || oac_key_file_variable == NULL || !sound) {
        oac_complain("out of memory");
        return false;
    }
    return true;
}

size_t oac_keys_count(void)
{
    return oac_key_count;
}

const oac_key *oac_keys_at(size_t key)
{
    return &oac_key_items[key];
}

bool oac_keys_is_token(size_t key)
{
    return key == OAC_KEY_TOKEN || key == OAC_KEY_TOKEN_FILE || key == OAC_KEY_TOKEN_COMMAND;
}

const char *oac_keys_file_variable(void)
{
    return oac_key_file_variable;
}

size_t oac_keys_named(oac_string name)
{
    size_t i = 0;
    while (oac_key_items != NULL && i < oac_key_count &&
           !oac_string_is(oac_text(oac_key_items[i].name), name.data, name.length)) {
        i++;
    }
    return i < oac_key_count && oac_keys_is_token(i) && !oac_command_takes_token ? oac_key_count : i;
}

size_t oac_keys_of_setting(const oac_command_setting *setting)
{
    return OAC_KEY_OWN_COUNT + (size_t)(setting - oac_command_settings);
}

size_t oac_keys_of_credential(const oac_command_credential *credential)
{
    return OAC_KEY_OWN_COUNT + oac_command_setting_count + (size_t)(credential - oac_command_credentials);
}

static const char *judge_output(const char *text)
{
    static const char *const known[] = {"json", "ndjson", "table", "csv"};
    size_t i;
    for (i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(text, known[i]) == 0) {
            return NULL;
        }
    }
    return "expected json, ndjson, table or csv";
}

const char *oac_keys_judge(size_t key, const char *text)
{
    int64_t number;
    uint32_t least;
    uint32_t more;
    switch (key) {
    case OAC_KEY_BASE_URL:
        return strncmp(text, "https://", 8) == 0 || strncmp(text, "http://", 7) == 0
                   ? NULL
                   : "expected an address that begins with https:// or http://";
    case OAC_KEY_TIMEOUT:
        return oac_read_seconds(text, &least) ? NULL : "expected seconds from 0.001 to 4294966.999, such as 2.5";
    case OAC_KEY_RETRIES:
        return oac_read_integer(text, &number) && number >= 0 && number < UINT32_MAX
                   ? NULL
                   : "expected a whole number from 0 to 4294967294";
    case OAC_KEY_RATE:
        return oac_read_rate(text, &least, &more) ? NULL : "expected requests in a time, such as 600/m or 10/s";
    case OAC_KEY_OUTPUT:
        return judge_output(text);
    case OAC_KEY_TOKEN:
        return oac_credentials_check_token(text);
    default:
        return NULL;
    }
}
