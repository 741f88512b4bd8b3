/* `config check`, `config path`: where values come from. Private to the command. */
#include <string.h>

#include "config/config.h"
#include "exits.h"

static const oac_option oac_config_own[] = {
    {.name = "config", .value = "FILE", .help = "The configuration, in place of the usual file."},
    {.name = "profile", .value = "NAME", .help = "The profile of the configuration that holds."},
};

const oac_option_set oac_config_options = {
    .word = "config",
    .own = oac_config_own,
    .own_count = sizeof oac_config_own / sizeof oac_config_own[0],
};

typedef struct oac_config_line {
    const char *word; /* check, path; null: none */
    const char *file;
    const char *profile;
} oac_config_line;

/* The value of an option, as --name=value or in the next argument; null: it is another option. */
static bool take_option(const char *name, int count, char **texts, int *at, const char **value, bool *sound)
{
    const size_t length = strlen(name);
    const char *text = texts[*at];
    if (strncmp(text, name, length) != 0 || (text[length] != '\0' && text[length] != '=')) {
        return false;
    }
    if (*value != NULL) {
        oac_complain("%s is given twice", name);
        *sound = false;
    }
    if (text[length] == '=') {
        *value = text + length + 1;
    } else if (*at + 1 < count) {
        *value = texts[++*at];
    } else {
        oac_complain("%s needs a value", name);
        *sound = false;
    }
    return true;
}

static bool read_line(oac_config_line *line, int count, char **texts)
{
    bool sound = true;
    int i;
    for (i = 0; i < count; i++) {
        const char *text = texts[i];
        if (take_option("--config", count, texts, &i, &line->file, &sound) ||
            take_option("--profile", count, texts, &i, &line->profile, &sound)) {
            continue;
        }
        if (oac_complain_of_token(text, strcspn(text, "="))) {
            i += strchr(text, '=') == NULL ? 1 : 0;
            sound = false;
        } else if (text[0] == '-') {
            oac_complain("config has no option %.*s", (int)strcspn(text, "="), text);
            sound = false;
        } else if (line->word == NULL && (strcmp(text, "check") == 0 || strcmp(text, "path") == 0)) {
            line->word = text;
        } else {
            oac_complain("unexpected argument \"%s\"", text);
            sound = false;
        }
    }
    return sound;
}

static int print_path(void)
{
    const char *path = oac_settings_path();
    if (path == NULL) {
        oac_complain("there is no file: HOME is not set, nor is %s", oac_keys_file_variable());
        return EXIT_USAGE;
    }
    oac_output_show(&oac_out, path, strlen(path));
    oac_output_write(&oac_out, "\n", 1);
    return EXIT_DONE;
}

int oac_config_command(int count, char **texts)
{
    oac_config_line line = OAC_ZERO;
    const bool sound = read_line(&line, count, texts);
    if (!sound || line.word == NULL) {
        if (sound) {
            oac_complain("expected `config check` or `config path`");
        }
        oac_complain("see `%s config --help`", oac_command_program);
        return EXIT_USAGE;
    }
    (void)oac_settings_load(line.file, line.profile, true);
    return strcmp(line.word, "path") == 0 ? print_path() : oac_config_check();
}
