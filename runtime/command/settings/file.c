/* The configuration's file: lines `key = value`, sections `[profile NAME]`, comments behind `#`. Private to the
 * command.
 */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"
#include "settings/settings.h"

#define NAME_MOST ((size_t)64)
#define NOWHERE ((size_t)-1) /* the section is wrong: what it has is judged, and holds for nobody */

static bool is_of_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

/* The name behind `profile`, and what closes it. Null after saying what is wrong. */
static const char *read_profile_name(oac_line *line)
{
    char *name;
    char *behind;
    oac_line_skip(line);
    name = line->at;
    while (line->at < line->end && is_of_name(*line->at)) {
        line->at++;
    }
    behind = line->at;
    if (behind == name || (size_t)(behind - name) > NAME_MOST) {
        (void)oac_line_fault(line, "expected a name of 1 to 64 letters, digits, dots, dashes and underscores");
        return NULL;
    }
    oac_line_skip(line);
    if (line->at == line->end || *line->at != ']') {
        (void)oac_line_fault(line,
                             "expected ] behind the name, which has letters, digits, dots, dashes and underscores");
        return NULL;
    }
    line->at++;
    oac_line_skip(line);
    if (!oac_line_is_over(line)) {
        (void)oac_line_fault(line, "unexpected text behind ]; what belongs to the profile stands on lines of its own");
        return NULL;
    }
    *behind = '\0';
    return name;
}

/* [profile NAME] */
static void read_section(oac_line *line)
{
    static const char word[] = "profile";
    oac_file *file = line->file;
    const char *name = NULL;
    size_t i;
    line->section = NOWHERE;
    line->at++;
    oac_line_skip(line);
    if ((size_t)(line->end - line->at) < sizeof word || memcmp(line->at, word, sizeof word - 1) != 0 ||
        strchr(" \t", line->at[sizeof word - 1]) == NULL) {
        (void)oac_line_fault(line, "expected [profile NAME], the only kind of section");
        return;
    }
    line->at += sizeof word - 1;
    name = read_profile_name(line);
    for (i = 0; name != NULL && i < file->profile_count; i++) {
        if (strcmp(file->profiles[i].name, name) == 0) {
            oac_fault_add("%s:%zu:1: error: the profile %s is there already, on line %zu; put them together",
                          file->path, line->number, name, file->profiles[i].line);
            return;
        }
    }
    if (name != NULL) {
        file->profiles[file->profile_count].name = name;
        file->profiles[file->profile_count].line = line->number;
        line->section = ++file->profile_count;
    }
}

/* The number of keys after saying that there is none of this name. */
static size_t find_key(oac_line *line, const char *name, size_t length)
{
    const size_t count = oac_keys_count();
    const size_t found = oac_keys_named((oac_string){name, length});
    oac_string *known = NULL;
    const oac_string *nearest = NULL;
    size_t i;
    if (found < count) {
        return found;
    }
    known = calloc(count, sizeof *known);
    for (i = 0; known != NULL && i < count; i++) {
        known[i] = oac_text(oac_keys_at(i)->name);
    }
    nearest = known != NULL ? oac_nearest((oac_string){name, length}, known, count) : NULL;
    line->at = line->start + (name - line->start);
    if (nearest != NULL) { /* otherwise it may be anything: a secret, too */
        oac_fault_add("%s:%zu:%zu: error: there is no key \"%.*s\"; did you mean %s?", line->file->path, line->number,
                      (size_t)(name - line->start) + 1, (int)length, name, nearest->data);
    } else {
        oac_fault_add("%s:%zu:%zu: error: there is no such key; `%s config --help` lists them", line->file->path,
                      line->number, (size_t)(name - line->start) + 1, oac_command_program);
    }
    free(known);
    return count;
}

static const oac_entry *earlier(const oac_line *line, size_t key)
{
    const oac_file *file = line->file;
    size_t i;
    for (i = 0; i < file->count; i++) {
        const oac_entry *entry = &file->entries[i];
        if (entry->profile == line->section &&
            (entry->key == key || (oac_keys_is_token(key) && oac_keys_is_token(entry->key)))) {
            return entry;
        }
    }
    return NULL;
}

static void keep(oac_line *line, const char *name, size_t key, const char *value)
{
    oac_file *file = line->file;
    const oac_entry *before = earlier(line, key);
    const char *expected = oac_keys_judge(key, value);
    const size_t column = (size_t)(name - line->start) + 1;
    if (before != NULL && before->key == key) {
        oac_fault_add("%s:%zu:%zu: error: %s is there already, on line %zu; leave one", file->path, line->number,
                      column, oac_keys_at(key)->name, before->line);
    } else if (before != NULL) {
        oac_fault_add("%s:%zu:%zu: error: %s is there beside %s, on line %zu; leave one", file->path, line->number,
                      column, oac_keys_at(key)->name, oac_keys_at(before->key)->name, before->line);
    } else if (key == OAC_KEY_PROFILE && line->section != 0) {
        oac_fault_add("%s:%zu:%zu: error: profile stands before all sections: it chooses one of them", file->path,
                      line->number, column);
    } else if (expected != NULL) {
        oac_fault_add("%s:%zu:%zu: error: %s: %s", file->path, line->number, (size_t)(value - line->start) + 1,
                      oac_keys_at(key)->name, expected);
    }
    if (oac_keys_at(key)->is_login) {
        oac_secret_add_login(value);
    } else if (oac_keys_at(key)->secret) {
        oac_secret_add(value);
    }
    file->entries[file->count].key = key;
    file->entries[file->count].text = value;
    file->entries[file->count].profile = line->section;
    file->entries[file->count++].line = line->number;
}

/* key = value */
static void read_setting(oac_line *line)
{
    const char *name = line->at;
    const char *value = NULL;
    size_t length;
    size_t key;
    while (line->at < line->end && strchr("= \t", *line->at) == NULL) {
        line->at++;
    }
    length = (size_t)(line->at - name);
    oac_line_skip(line);
    if (line->at == line->end || *line->at != '=' || length == 0) {
        (void)oac_line_fault(line, "expected a line `key = value`, `[profile NAME]`, or a comment that begins with #");
        return;
    }
    line->at++;
    value = oac_line_value(line);
    key = find_key(line, name, length);
    if (key < oac_keys_count() && value != NULL) {
        keep(line, name, key, value);
    }
}

void oac_file_read(oac_file *file)
{
    static const char mark[] = "\xEF\xBB\xBF";
    char *at = file->text.data;
    char *const end = at + file->text.length;
    oac_line line = OAC_ZERO;
    size_t lines = 1;
    char *each;
    for (each = at; each < end; each++) {
        lines += *each == '\n' ? 1 : 0;
    }
    file->entries = calloc(lines, sizeof *file->entries);
    file->profiles = calloc(lines, sizeof *file->profiles);
    if (file->entries == NULL || file->profiles == NULL) {
        oac_fault_add("%s: error: out of memory", file->path);
        return;
    }
    line.file = file;
    at += file->text.length >= 3 && memcmp(at, mark, 3) == 0 ? 3 : 0; /* some editors begin a file so */
    while (at < end) {
        char *stop = memchr(at, '\n', (size_t)(end - at));
        char *const next = stop != NULL ? stop + 1 : end;
        stop = stop != NULL ? stop : end;
        stop -= stop > at && stop[-1] == '\r' ? 1 : 0;
        line.number++;
        line.start = line.at = at;
        line.end = stop;
        at = next;
        if (!oac_line_check(&line)) {
            continue;
        }
        oac_line_skip(&line);
        if (!oac_line_is_over(&line) && *line.at == '[') {
            read_section(&line);
        } else if (!oac_line_is_over(&line)) {
            read_setting(&line);
        }
    }
}
