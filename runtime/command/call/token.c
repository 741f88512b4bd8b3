/* The token: where it comes from, and a new one when the server refuses it. Private to the command. */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "call/call.h"
#include "http/credentials.h"
#include "settings/settings.h"

#define COMMAND_MS ((uint32_t)60000) /* a person may have to type a passphrase */
#define TOKEN_MOST ((size_t)8 * 1024)
#define FILE_MOST ((size_t)64 * 1024)

static char oac_token_text[TOKEN_MOST + 1]; /* the last one */
static bool oac_token_refused;
static uint32_t oac_token_most_ms; /* for the command */

static oac_setting chosen(void)
{
    oac_setting found = OAC_ZERO;
    size_t key = OAC_KEY_TOKEN;
    while (oac_command_takes_token && found.text == NULL && key <= OAC_KEY_TOKEN_COMMAND) {
        found = oac_settings_get(key++);
    }
    return found;
}

bool oac_bearer_is_there(void)
{
    return chosen().text != NULL;
}

const char *oac_bearer_origin(void)
{
    const oac_setting found = chosen();
    return found.text != NULL ? found.origin : oac_command_token_variable;
}

const char *oac_bearer_identity(void)
{
    const char *given = oac_settings_get(OAC_KEY_TOKEN).text;
    return given != NULL ? given : oac_token_text[0] != '\0' ? oac_token_text : NULL;
}

bool oac_bearer_was_refused(void)
{
    return oac_token_refused;
}

/* The token in the first line of a text, which nobody is shown from now on. Null, or what is wrong with it. */
static const char *take_line(const char *text, size_t length)
{
    const char *end = memchr(text, '\n', length);
    const char *why = NULL;
    size_t size = end != NULL ? (size_t)(end - text) : length;
    while (size > 0 && (text[size - 1] == ' ' || text[size - 1] == '\t' || text[size - 1] == '\r')) {
        size--;
    }
    while (size > 0 && (*text == ' ' || *text == '\t')) {
        text++;
        size--;
    }
    if (size == 0) {
        return length == 0 ? "it is empty" : "its first line is empty";
    }
    if (size > TOKEN_MOST) {
        return "its first line is longer than 8 KiB";
    }
    if (memchr(text, '\0', size) != NULL) {
        return "it holds a zero byte";
    }
    memcpy(oac_token_text, text, size);
    oac_token_text[size] = '\0';
    oac_secret_add(oac_token_text);
    why = oac_credentials_check_token(oac_token_text);
    return why;
}

const char *oac_bearer_read_file(const oac_setting *setting, char *path, size_t size)
{
    oac_buffer text = OAC_BUFFER_INIT;
    const char *why = "its path is too long";
    path[0] = '\0';
    if (oac_settings_resolve(setting, path, size) && oac_private_read(path, FILE_MOST, &text, &why)) {
        why = take_line(text.data != NULL ? text.data : "", text.length);
    }
    if (text.data != NULL) {
        oac_memory_scrub(text.data, text.length);
    }
    oac_buffer_dispose(&text);
    return why;
}

static oac_status run(void *context, oac_token_answer *answer, oac_error *error)
{
    static char before[TOKEN_MOST + 1];
    char line[TOKEN_MOST + 2];
    const oac_setting command = oac_settings_get(OAC_KEY_TOKEN_COMMAND);
    const char *why = NULL;
    size_t length = 0;
    (void)context;
    oac_token_refused = answer->refused;
    memcpy(before, oac_token_text, sizeof before);
    oac_output_flush(&oac_err);
    why = oac_token_command_run(command.text, oac_token_most_ms, line, sizeof line, &length);
    why = why != NULL ? why : take_line(line, length);
    oac_memory_scrub(line, sizeof line);
    if (why == NULL && answer->refused && strcmp(before, oac_token_text) == 0) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_TOKEN,
                             "%s; token-command (%s) printed the same token again", oac_watch_failure(),
                             command.origin);
    }
    if (why != NULL) {
        return oac_error_set(error, oac_interrupted() ? OAC_ERROR_CANCELLED : OAC_ERROR_ARGUMENT, OAC_STAGE_TOKEN,
                             "token-command (%s): %s", command.origin, why);
    }
    return oac_buffer_append(answer->token, oac_token_text, strlen(oac_token_text));
}

bool oac_bearer_fill(bool dry, oac_client_options *options)
{
    const oac_setting file = oac_settings_get(OAC_KEY_TOKEN_FILE);
    const oac_setting token = oac_settings_get(OAC_KEY_TOKEN);
    if (!oac_command_takes_token || !oac_bearer_is_there()) {
        return true;
    }
    if (token.text != NULL) {
        options->token = token.text;
    } else if (dry) {
        options->token = oac_secret_made_up;
    } else if (file.text != NULL) {
        char path[PATH_MAX];
        const char *why = oac_bearer_read_file(&file, path, sizeof path);
        if (why != NULL) {
            oac_complain("token-file (%s): %s: %s", file.origin, path, why);
            return false;
        }
        options->token = oac_token_text;
    } else {
        oac_token_most_ms = options->total_timeout_ms < COMMAND_MS ? options->total_timeout_ms : COMMAND_MS;
        options->on_token = run;
    }
    return true;
}
