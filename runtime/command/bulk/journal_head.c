/* The head of a journal: what it is of. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "bulk/journal.h"

#define SHOWN_MOST 1024

/* A line of the head: `NAME HASH TEXT`, of which the hash is compared, and the text is for people. */
typedef struct head_line {
    const char *name;
    const char *text;
    const char *what; /* in words; null: it may differ */
} head_line;

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

static void lines_of(const oac_journal_head *head, char *size, size_t room, head_line lines[OAC_HEAD_COUNT])
{
    const head_line all[OAC_HEAD_COUNT] = {
        {"program", oac_command_program, "the program"},
        {"version", oac_command_version, NULL},
        {"command", head->command, "the command"},
        {"base-url", head->base_url, "the server"},
        {"flags", head->flags, "the parameters of all items"},
        {"access", head->access, "who sends"},
        {"options", head->options, "the options"},
        {"shard", head->shard, "the share of the input"},
        {"input", size, NULL},
    };
    size_t i;
    (void)snprintf(size, room, "%" PRIu64 " %016" PRIx64 " ", head->input_size, head->input_hash);
    oac_record_show(or_empty(head->input), size + strlen(size), room - strlen(size));
    for (i = 0; i < OAC_HEAD_COUNT; i++) {
        lines[i] = all[i];
        lines[i].text = or_empty(all[i].text);
    }
}

static uint64_t hash_of(const char *text)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (; *text != '\0'; text++) {
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001B3);
    }
    return hash;
}

static void trim(char *text)
{
    size_t length = strlen(text);
    while (length > 0 && text[length - 1] == ' ') {
        text[--length] = '\0';
    }
}

static bool append_line(oac_journal *journal, const head_line *line)
{
    char shown[SHOWN_MOST];
    oac_record_show(line->text, shown, sizeof shown);
    trim(shown);
    return oac_journal_append(journal, "%s %016" PRIx64 " %s", line->name, hash_of(line->text), shown);
}

static void date(char *to, size_t size)
{
    const time_t now = time(NULL);
    struct tm parts;
    if (gmtime_r(&now, &parts) == NULL || strftime(to, size, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0) {
        to[0] = '\0';
    }
}

bool oac_journal_write_head(oac_journal *journal, const oac_journal_head *head)
{
    char size[SHOWN_MOST];
    char when[64];
    head_line lines[OAC_HEAD_COUNT];
    bool sound = true;
    size_t i;
    date(when, sizeof when);
    sound = oac_journal_append(journal, OAC_JOURNAL_FIRST);
    lines_of(head, size, sizeof size, lines);
    for (i = 0; i < OAC_HEAD_COUNT && sound; i++) {
        sound = i + 1 < OAC_HEAD_COUNT ? append_line(journal, &lines[i])
                                       : oac_journal_append(journal, "%s %s", lines[i].name, lines[i].text);
    }
    return sound && oac_journal_append(journal, "begun %s", when);
}

bool oac_journal_write_resumed(oac_journal *journal)
{
    char when[64];
    date(when, sizeof when);
    return oac_journal_append(journal, "resumed %s", when);
}

/* The input may have been moved; what is in it may not be another. */
static bool take_input(oac_string text, const oac_journal_head *head, bool *differs)
{
    uint64_t size = 0;
    uint64_t hash = 0;
    if (!oac_record_number(&text, &size) || !oac_record_hexadecimal(&text, 16, &hash)) {
        return false;
    }
    if (size != head->input_size) {
        oac_complain("the input was changed since: its size was %" PRIu64 " bytes, and is %" PRIu64, size,
                     head->input_size);
        *differs = true;
    } else if (hash != head->input_hash) {
        oac_complain("the input was changed since: its size is the same, what is in it is not");
        *differs = true;
    }
    return true;
}

bool oac_journal_take_head(size_t number, oac_string text, const oac_journal_head *head, bool *differs)
{
    char size[SHOWN_MOST];
    char was[SHOWN_MOST];
    char is[SHOWN_MOST];
    head_line lines[OAC_HEAD_COUNT];
    uint64_t hash = 0;
    lines_of(head, size, sizeof size, lines);
    if (!oac_record_is(oac_record_word(&text), lines[number].name)) {
        return false;
    }
    if (number + 1 == OAC_HEAD_COUNT) {
        return take_input(text, head, differs);
    }
    if (!oac_record_hexadecimal(&text, 16, &hash) || text.length >= sizeof was) {
        return false;
    }
    if (hash == hash_of(lines[number].text) || lines[number].what == NULL) {
        return true;
    }
    memcpy(was, text.data, text.length);
    was[text.length] = '\0';
    oac_record_show(lines[number].text, is, sizeof is);
    trim(is);
    oac_complain("%s: the journal has \"%s\", this run \"%s\"", lines[number].what, was, is);
    *differs = true;
    return true;
}
