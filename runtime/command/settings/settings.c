/* What is set, by the environment and the file. Private to the command. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/checks.h"
#include "settings/settings.h"

#define FILE_MOST ((size_t)1024 * 1024)

typedef struct oac_chosen {
    const char *name; /* null: none */
    const char *origin;
    size_t number; /* 0: none */
} oac_chosen;

static bool oac_settings_loaded;
static oac_file oac_settings_file;
static bool oac_settings_named; /* the file: it must be there */
static bool oac_settings_found;
static oac_chosen oac_settings_chosen;

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[0] != '\0' ? value : NULL;
}

static char *joined(const char *folder, const char *more)
{
    const size_t size = strlen(folder) + strlen(more) + strlen(oac_command_program) + sizeof "//config";
    char *path = malloc(size);
    if (path != NULL) {
        (void)snprintf(path, size, "%s%s/%s/config", folder, more, oac_command_program);
    }
    return path;
}

/* Folders that are not absolute are passed over, as the XDG Base Directory Specification has it. */
static char *path_by_default(void)
{
    const char *folder = variable("XDG_CONFIG_HOME");
    const char *home = variable("HOME");
    if (folder != NULL && folder[0] == '/') {
        return joined(folder, "");
    }
    return home != NULL && home[0] == '/' ? joined(home, "/.config") : NULL;
}

static void choose_file(const char *given)
{
    const char *path = given != NULL ? given : variable(oac_keys_file_variable());
    oac_settings_named = path != NULL;
    oac_settings_file.path = path != NULL && path[0] != '\0' ? strdup(path) : path_by_default();
    if (path != NULL && path[0] == '\0') {
        oac_fault_add("%s: --config: the name of the file is empty", oac_command_program);
    }
}

static void read_file(void)
{
    oac_file *file = &oac_settings_file;
    const char *why = NULL;
    if (file->path == NULL || strcmp(file->path, "/dev/null") == 0) {
        return;
    }
    if (!oac_settings_named && access(file->path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
        return;
    }
    oac_settings_found = true;
    if (!oac_private_read(file->path, FILE_MOST, &file->text, &why)) {
        oac_fault_add("%s: error: cannot take the configuration from it: %s", file->path, why);
        return;
    }
    if (oac_buffer_append(&file->text, "", 1) != OAC_OK) {
        oac_fault_add("%s: error: out of memory", file->path);
        return;
    }
    file->text.length--;
    oac_file_read(file);
}

static const oac_entry *entry_of(size_t key, size_t profile)
{
    size_t i;
    for (i = 0; i < oac_settings_file.count; i++) {
        if (oac_settings_file.entries[i].key == key && oac_settings_file.entries[i].profile == profile) {
            return &oac_settings_file.entries[i];
        }
    }
    return NULL;
}

static const char *origin_of(oac_entry *entry)
{
    const size_t size = strlen(oac_settings_file.path) + 32;
    if (entry->origin == NULL) {
        entry->origin = malloc(size);
        if (entry->origin != NULL) {
            (void)snprintf(entry->origin, size, "%s:%zu", oac_settings_file.path, entry->line);
        }
    }
    return entry->origin != NULL ? entry->origin : oac_settings_file.path;
}

static void complain_of_profile(const oac_chosen *chosen)
{
    const oac_file *file = &oac_settings_file;
    oac_string *known = calloc(file->profile_count + 1, sizeof *known);
    const oac_string *nearest = NULL;
    size_t i;
    for (i = 0; known != NULL && i < file->profile_count; i++) {
        known[i] = oac_text(file->profiles[i].name);
    }
    nearest = known != NULL ? oac_nearest(oac_text(chosen->name), known, file->profile_count) : NULL;
    if (!oac_settings_found) {
        oac_fault_add("%s: %s: there is no profile \"%s\", as there is no file %s", oac_command_program, chosen->origin,
                      chosen->name, file->path != NULL ? file->path : "(HOME is not set)");
    } else {
        oac_fault_add("%s: %s: there is no profile \"%s\" in %s%s%s%s", oac_command_program, chosen->origin,
                      chosen->name, file->path, nearest != NULL ? "; did you mean " : "",
                      nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "");
    }
    free(known);
}

static void choose_profile(const char *given)
{
    oac_chosen *chosen = &oac_settings_chosen;
    const oac_entry *entry = entry_of(OAC_KEY_PROFILE, 0);
    const char *own = variable(oac_keys_at(OAC_KEY_PROFILE)->variable);
    size_t i;
    if (given != NULL) {
        *chosen = (oac_chosen){given, "--profile", 0};
    } else if (own != NULL) {
        *chosen = (oac_chosen){own, oac_keys_at(OAC_KEY_PROFILE)->variable, 0};
    } else if (entry != NULL) {
        *chosen =
            (oac_chosen){entry->text, origin_of(&oac_settings_file.entries[entry - oac_settings_file.entries]), 0};
    }
    for (i = 0; chosen->name != NULL && i < oac_settings_file.profile_count; i++) {
        if (strcmp(oac_settings_file.profiles[i].name, chosen->name) == 0) {
            chosen->number = i + 1;
        }
    }
    if (chosen->name != NULL && chosen->number == 0) {
        complain_of_profile(chosen);
    }
}

static void judge_environment(void)
{
    const char *token = NULL;
    size_t i;
    for (i = 0; i < oac_keys_count(); i++) {
        const oac_key *key = oac_keys_at(i);
        const char *value = variable(key->variable);
        /* The client judges those two, if they are needed. */
        const bool is_judged = value != NULL && i != OAC_KEY_TOKEN && i != OAC_KEY_BASE_URL;
        const char *expected = is_judged ? oac_keys_judge(i, value) : NULL;
        if (expected != NULL) {
            oac_fault_add("%s: %s: %s", oac_command_program, key->variable, expected);
        }
        if (value != NULL && oac_keys_is_token(i)) {
            if (token != NULL) {
                oac_fault_add("%s: %s is set beside %s; leave one", oac_command_program, key->variable, token);
            }
            token = key->variable;
        }
    }
}

bool oac_settings_load(const char *file, const char *profile, bool quiet)
{
    if (!oac_settings_loaded) {
        oac_settings_loaded = true;
        choose_file(file);
        read_file();
        choose_profile(profile);
        judge_environment();
    }
    if (!quiet) {
        oac_faults_say();
    }
    return oac_faults_count() == 0;
}

typedef enum oac_level {
    OAC_LEVEL_ENVIRONMENT,
    OAC_LEVEL_PROFILE,
    OAC_LEVEL_FILE,
    OAC_LEVEL_COUNT
} oac_level;

static oac_setting at_level(size_t key, oac_level level)
{
    oac_setting found = OAC_ZERO;
    const size_t profile = level == OAC_LEVEL_PROFILE ? oac_settings_chosen.number : 0;
    const oac_entry *entry = NULL;
    if (level == OAC_LEVEL_ENVIRONMENT) {
        found.text = variable(oac_keys_at(key)->variable);
        found.origin = oac_keys_at(key)->variable;
        return found;
    }
    entry = level == OAC_LEVEL_FILE || profile != 0 ? entry_of(key, profile) : NULL;
    if (entry != NULL) {
        found.text = entry->text;
        found.origin = origin_of(&oac_settings_file.entries[entry - oac_settings_file.entries]);
        found.line = entry->line;
    }
    return found;
}

oac_setting oac_settings_get(size_t key)
{
    const bool is_token = oac_keys_is_token(key);
    oac_setting found = OAC_ZERO;
    oac_level level = OAC_LEVEL_ENVIRONMENT;
    for (; found.text == NULL && level < OAC_LEVEL_COUNT; level++) {
        size_t other;
        found = at_level(key, level);
        for (other = OAC_KEY_TOKEN; is_token && found.text == NULL && other <= OAC_KEY_TOKEN_COMMAND; other++) {
            if (at_level(other, level).text != NULL) {
                return found; /* that one is nearer */
            }
        }
    }
    return found;
}

const char *oac_settings_path(void)
{
    return oac_settings_file.path;
}

const char *oac_settings_state(void)
{
    return oac_settings_file.path == NULL      ? "HOME is not set"
           : !oac_settings_found               ? "not there"
           : oac_settings_file.entries == NULL ? "not read"
                                               : "read";
}

const char *oac_settings_profile(const char **origin)
{
    *origin = oac_settings_chosen.origin;
    return oac_settings_chosen.name;
}

bool oac_settings_resolve(const oac_setting *setting, char *to, size_t size)
{
    const char *home = variable("HOME");
    const char *path = oac_settings_file.path;
    const char *slash = setting->line != 0 && path != NULL ? strrchr(path, '/') : NULL;
    int length;
    if (strncmp(setting->text, "~/", 2) == 0 && home != NULL) {
        length = snprintf(to, size, "%s%s", home, setting->text + 1);
    } else if (setting->text[0] != '/' && slash != NULL) {
        length = snprintf(to, size, "%.*s/%s", (int)(slash - path), path, setting->text);
    } else {
        length = snprintf(to, size, "%s", setting->text);
    }
    return length > 0 && (size_t)length < size;
}
