/* What is set, and what set it. Private to the command. */
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "config/config.h"
#include "exits.h"
#include "http/credentials.h"
#include "http/redact.h"
#include "http/servers.h"

#define NAME_WIDTH 20
#define VALUE_WIDTH 40

static void put_cell(const char *text, size_t width, bool last)
{
    const size_t length = strlen(text);
    size_t i;
    oac_output_show(&oac_out, text, length);
    if (last) {
        oac_output_write(&oac_out, "\n", 1);
    } else if (!oac_out.terminal) {
        oac_output_write(&oac_out, "\t", 1);
    } else {
        oac_output_write(&oac_out, "  ", 2);
        for (i = length; i < width; i++) {
            oac_output_write(&oac_out, " ", 1);
        }
    }
}

/* In columns on a terminal, otherwise with tabs between. */
static void put_row(const char *name, const char *value, const char *origin)
{
    put_cell(name, NAME_WIDTH, false);
    put_cell(value, VALUE_WIDTH, false);
    put_cell(origin, 0, true);
}

static const char *value_by_default(size_t key, char *room, size_t size)
{
    const oac_client_options options = oac_command_client_options();
    switch (key) {
    case OAC_KEY_BASE_URL:
        return options.base_url;
    case OAC_KEY_TIMEOUT:
        (void)snprintf(room, size, "%" PRIu32, (uint32_t)OAC_TIMEOUT_MS / 1000);
        return room;
    case OAC_KEY_RETRIES:
        (void)snprintf(room, size, "%" PRIu32, (uint32_t)OAC_RETRIES);
        return room;
    case OAC_KEY_RATE:
        (void)snprintf(room, size, "%" PRIu32 " in %" PRIu32 " s", options.rate_requests, options.rate_seconds);
        return options.rate_requests != 0 ? room : "no limit";
    case OAC_KEY_OUTPUT:
        return "json";
    default:
        return NULL;
    }
}

/* What may be shown of a value. */
static const char *shown(size_t key, const oac_setting *setting)
{
    return oac_keys_at(key)->secret                                        ? OAC_REDACTED
           : key == OAC_KEY_TOKEN_COMMAND                                  ? "(a command; not run here)"
           : strchr(setting->text, '@') != NULL && key == OAC_KEY_BASE_URL ? "(an address with a login)"
                                                                           : setting->text;
}

/* The first command that takes it says what it must be. */
static bool judge_setting(size_t key, const oac_setting *setting)
{
    size_t at;
    size_t i;
    for (at = 0; at < oac_command_count; at++) {
        for (i = 0; i < oac_commands[at].parameter_count; i++) {
            const oac_command_flag *flag = &oac_commands[at].parameters[i];
            if (flag->setting != NULL && oac_keys_of_setting(flag->setting) == key) {
                oac_command_value value = OAC_ZERO;
                bool sound = false;
                value.origin = setting->origin;
                sound = oac_value_read(&value, flag, setting->text);
                oac_buffer_dispose(&value.json);
                return sound;
            }
        }
    }
    return true;
}

/* As the client will. What is no address at all is a fault of the file already. */
static bool judge_base_url(const oac_setting *setting)
{
    const oac_client_options options = oac_command_client_options();
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    const bool told = setting->line != 0 && oac_keys_judge(OAC_KEY_BASE_URL, setting->text) != NULL;
    const bool sound = !told && oac_server_judge(&options, "base_url", setting->text, &text, &error) == OAC_OK;
    oac_buffer_dispose(&text);
    if (!sound && !told) {
        (void)oac_report_error(&error, NULL);
    }
    return sound;
}

/* False after saying what is wrong. */
static bool judge(size_t key, const oac_setting *setting)
{
    char path[PATH_MAX];
    const char *why = NULL;
    if (key == OAC_KEY_BASE_URL) {
        return judge_base_url(setting);
    }
    if (key == OAC_KEY_TOKEN && (why = oac_credentials_check_token(setting->text)) != NULL && setting->line == 0) {
        oac_complain("%s: %s", setting->origin, why);
        return false;
    }
    if (key == OAC_KEY_TOKEN_FILE && (why = oac_bearer_read_file(setting, path, sizeof path)) != NULL) {
        oac_complain("token-file (%s): %s: %s", setting->origin, path, why);
        return false;
    }
    return key < OAC_KEY_OWN_COUNT || key >= OAC_KEY_OWN_COUNT + oac_command_setting_count ||
           judge_setting(key, setting);
}

static void put_profile(void)
{
    const char *origin = NULL;
    const char *name = oac_settings_profile(&origin);
    if (name != NULL) {
        put_row("profile", name, origin);
    } else {
        put_row("profile", "-", "none is chosen");
    }
}

static bool put_setting(size_t key)
{
    char room[64];
    const oac_setting setting = oac_settings_get(key);
    const char *usual = value_by_default(key, room, sizeof room);
    if (setting.text != NULL) {
        put_row(oac_keys_at(key)->name, shown(key, &setting), setting.origin);
        return judge(key, &setting);
    }
    if (usual != NULL) {
        put_row(oac_keys_at(key)->name, usual, "default");
    } else if (!oac_keys_is_token(key)) {
        put_row(oac_keys_at(key)->name, "-", "not set");
    }
    return true;
}

int oac_config_check(void)
{
    const char *path = oac_settings_path();
    bool sound = oac_faults_count() == 0;
    size_t key;
    oac_faults_say();
    put_row("file", path != NULL ? path : "-", oac_settings_state());
    for (key = 0; key < oac_keys_count(); key++) {
        if (key == OAC_KEY_PROFILE) {
            put_profile();
        } else {
            sound = put_setting(key) && sound;
        }
    }
    if (oac_command_takes_token && !oac_bearer_is_there()) {
        put_row("token", "-", "not set");
    }
    return sound ? EXIT_DONE : EXIT_USAGE;
}
