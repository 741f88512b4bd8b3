/* What holds for many calls: taken from the environment or the configuration, where the command line does not say it.
 * Private to the command. */
#ifndef OAC_COMMAND_SETTINGS_H
#define OAC_COMMAND_SETTINGS_H

#include "command.h"
#include "show/show.h"

/* ---- keys.c: what may be set ---- */
/* The command's own keys come first, then parameters that are settings, then credentials. */
enum {
    OAC_KEY_BASE_URL,
    OAC_KEY_PROFILE,
    OAC_KEY_TIMEOUT,
    OAC_KEY_RETRIES,
    OAC_KEY_RATE,
    OAC_KEY_OUTPUT,
    OAC_KEY_TOKEN,
    OAC_KEY_TOKEN_FILE,
    OAC_KEY_TOKEN_COMMAND,
    OAC_KEY_OWN_COUNT
};

typedef struct oac_key {
    const char *name;     /* in the file */
    const char *variable; /* of the environment */
    const char *value;    /* what stands for it in help */
    const char *help;
    bool secret;
    bool is_login;
} oac_key;

/* Before anything else of this room; once done it is not done again. False after saying that memory is out. */
bool oac_keys_begin(void);
size_t oac_keys_count(void);
const oac_key *oac_keys_at(size_t key);
/* Whether it is one of the three by which a token is had, of which one is enough. */
bool oac_keys_is_token(size_t key);
/* The variable that names the file. */
const char *oac_keys_file_variable(void);
/* The number of keys: there is none of this name. */
size_t oac_keys_named(oac_string name);
size_t oac_keys_of_setting(const oac_command_setting *setting);
size_t oac_keys_of_credential(const oac_command_credential *credential);
/* What is expected in place of `text`; null: nothing is wrong with it. */
const char *oac_keys_judge(size_t key, const char *text);

/* ---- key_names.c: the caller's; null: memory is out ---- */
/* store-id -> STORE_ID, and back; behind the first `length` bytes of `prefix`. */
char *oac_key_turned(const char *prefix, size_t length, const char *from, bool to_variable);
char *oac_key_described(const oac_command_setting *setting);

/* ---- faults.c: what is wrong with the configuration, all of it ---- */
void oac_fault_add(const char *format, ...) OAC_PRINTF(1, 2);
size_t oac_faults_count(void);
/* One a line, on stderr. */
void oac_faults_say(void);

/* ---- private.c: files that nobody else may read ---- */
/* Appends what is in the file, at most `most` bytes of it. `*why`: what is wrong with it, in words that go on behind
 * its name. */
bool oac_private_read(const char *path, size_t most, oac_buffer *text, const char **why);

/* ---- file.c and line.c: what stands in the file ---- */
typedef struct oac_entry {
    size_t key;
    const char *text;
    size_t profile; /* 0: none; otherwise its number, from 1 */
    size_t line;
    char *origin; /* FILE:LINE; null: nobody has asked */
} oac_entry;

typedef struct oac_profile {
    const char *name;
    size_t line;
} oac_profile;

typedef struct oac_file {
    char *path; /* null: there is none */
    oac_buffer text;
    oac_entry *entries;
    size_t count;
    oac_profile *profiles;
    size_t profile_count;
} oac_file;

/* A line that is read. */
typedef struct oac_line {
    oac_file *file;
    size_t number; /* from 1 */
    char *start;
    char *at;
    char *end; /* of what counts; a zero byte may be put there */
    size_t section;
} oac_line;

/* Adds a fault where the line is; always false. */
bool oac_line_fault(const oac_line *line, const char *what);
/* Whether it is text in UTF-8 and short enough; otherwise adds a fault. */
bool oac_line_check(oac_line *line);
/* Passes over white space. */
void oac_line_skip(oac_line *line);
/* At the end of the line, or at a comment. */
bool oac_line_is_over(const oac_line *line);
/* The value behind =, as a text; null after adding a fault. */
const char *oac_line_value(oac_line *line);
/* Takes the text apart, which ends with a zero byte; it is changed, and `file` points into it. All faults are added. */
void oac_file_read(oac_file *file);

/* ---- settings.c ---- */
typedef struct oac_setting {
    const char *text;   /* null: it is not set */
    const char *origin; /* LAB_TIMEOUT, or FILE:LINE */
    size_t line;        /* in the file; 0: it is from the environment */
} oac_setting;

/* Takes the environment and the file; `file` and `profile` are those of the command line, or null. False when something
 * is wrong with them, which is said unless `quiet`. Once done it is not done again. */
bool oac_settings_load(const char *file, const char *profile, bool quiet);
/* What is set; of the ways by which a token is had only the one that holds. */
oac_setting oac_settings_get(size_t key);
/* The file that was or would be read; null: there is none, as HOME is not set. */
const char *oac_settings_path(void);
/* What became of it, in words. */
const char *oac_settings_state(void);
/* The profile that holds; null: none. `*origin`: what chose it. */
const char *oac_settings_profile(const char **origin);
/* A file that a setting names: from the home folder behind ~/, otherwise from the folder of the configuration if it is
 * named there. False where that is too long. */
bool oac_settings_resolve(const oac_setting *setting, char *to, size_t size);

#endif
