/* A plan from its journal to the files of what is left. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/send.h"
#include "exits.h"

#define OPTIONS_MOST ((size_t)1024)
#define PATH_MOST ((size_t)4096)

/* ---- What the journal is of ------------------------------------------------------------------------------------- */

/* Appends the value of a flag as it was given. */
static oac_status append_value(const oac_command_flag *flag, const oac_command_value *value, oac_buffer *text)
{
    char number[64];
    if (value->json.length > 0) {
        return oac_buffer_append(text, value->json.data, value->json.length);
    }
    switch (flag->kind) {
    case OAC_FLAG_INTEGER:
        (void)snprintf(number, sizeof number, "%" PRId64, value->integer);
        return oac_buffer_append(text, number, strlen(number));
    case OAC_FLAG_NUMBER:
        (void)snprintf(number, sizeof number, "%.17g", value->number);
        return oac_buffer_append(text, number, strlen(number));
    case OAC_FLAG_BOOLEAN:
        return oac_buffer_append(text, value->boolean ? "true" : "false", value->boolean ? 4 : 5);
    default:
        return oac_buffer_append(text, value->text.data != NULL ? value->text.data : "", value->text.length);
    }
}

/* All flags that are given, as one text; the order on the command line is none. */
static bool write_flags(const oac_arguments *arguments, oac_buffer *text)
{
    oac_status status = OAC_OK;
    size_t i;
    for (i = 0; i < arguments->flags.count && status == OAC_OK; i++) {
        const oac_command_flag *flag = &arguments->flags.items[i];
        if (arguments->values[i].given) {
            status = oac_buffer_append(text, "--", 2);
            status = status == OAC_OK ? oac_buffer_append(text, flag->name, strlen(flag->name)) : status;
            status = status == OAC_OK ? oac_buffer_append(text, " ", 1) : status;
            status = status == OAC_OK ? append_value(flag, &arguments->values[i], text) : status;
            status = status == OAC_OK ? oac_buffer_append(text, "\n", 1) : status;
        }
    }
    return status == OAC_OK;
}

/* The options that change what is sent. */
static void write_options(const oac_arguments *arguments, const oac_bulk_settings *settings, char *to, size_t size)
{
    (void)snprintf(to, size, "format=%s;null=%s;delimiter=%d;invalid=%d;duplicates=%d;unknown=%d",
                   settings->format != NULL ? settings->format : "",
                   settings->null_text != NULL ? settings->null_text : "", settings->delimiter,
                   settings->skip_invalid ? 1 : 0, settings->allow_duplicates ? 1 : 0,
                   arguments->given[OAC_OPTION_ALLOW_UNKNOWN] != NULL ? 1 : 0);
}

static oac_journal *open_journal(const oac_arguments *arguments, const oac_bulk_settings *settings,
                                 const oac_bulk_input *input)
{
    const bool goes_on = arguments->given[OAC_BULK_RESUME] != NULL;
    const oac_client_options client = oac_command_client_options();
    const char *base_url = oac_client_base_url().text;
    char *path = oac_bulk_journal_path(arguments, settings);
    char options[OPTIONS_MOST];
    char shard[48] = "";
    oac_buffer flags = OAC_BUFFER_INIT;
    oac_journal *journal = NULL;
    oac_journal_head head = OAC_ZERO;
    write_options(arguments, settings, options, sizeof options);
    if (settings->shard > 0) {
        (void)snprintf(shard, sizeof shard, "%" PRIu32 "/%" PRIu32, settings->shard, settings->shards);
    }
    if (path == NULL || !write_flags(arguments, &flags)) {
        oac_complain("out of memory");
    } else {
        head.command = arguments->flags.command->name;
        head.base_url = base_url != NULL ? base_url : client.base_url;
        head.flags = flags.data;
        head.input = oac_bulk_input_name(input);
        head.input_size = oac_bulk_input_size(input);
        head.input_hash = oac_bulk_input_hash(input);
        head.options = options;
        head.shard = shard;
        journal = goes_on ? oac_journal_open(path, &head) : oac_journal_create(path, &head);
    }
    oac_buffer_dispose(&flags);
    free(path);
    return journal;
}

/* ---- The plan in the journal ------------------------------------------------------------------------------------ */

static bool write_plan(const oac_bulk_run *run)
{
    bool sound = true;
    size_t i;
    for (i = 0; i < run->plan->count && sound; i++) {
        sound = oac_journal_planned(run->journal, i, &run->plan->items[i], oac_bulk_plan_repeatable(run->plan, i));
    }
    return sound && oac_journal_planned_all(run->journal);
}

/* ---- The whole -------------------------------------------------------------------------------------------------- */

static oac_item_state state_of(void *journal, size_t number)
{
    return oac_journal_state(journal, number);
}

static const char *reason_of(void *journal, size_t number)
{
    return oac_journal_reason(journal, number);
}

/* Says what is in the file, where there is one. */
static void tell_file(const char *prefix, const char *suffix, const char *what)
{
    char path[PATH_MOST];
    const int length = snprintf(path, sizeof path, "%s%s", prefix, suffix);
    if (length > 0 && (size_t)length < sizeof path && access(path, F_OK) == 0) {
        oac_complain("%s: %s", what, path);
    }
}

static bool write_files(const oac_bulk_run *run)
{
    const oac_bulk_ends ends = {run->journal, state_of, reason_of};
    char *prefix = oac_bulk_prefix(run->arguments, run->settings);
    const bool sound = prefix != NULL && oac_bulk_files_write(run->plan, run->input, run->arguments, prefix, &ends);
    if (sound) {
        tell_file(prefix, ".failed.ndjson", "what failed");
        tell_file(prefix, ".unprocessed.ndjson", "what was not sent, or is unknown");
    }
    free(prefix);
    return sound;
}

int oac_bulk_run_plan(const oac_bulk_run *given)
{
    oac_bulk_run run = *given;
    int code;
    run.journal = open_journal(run.arguments, run.settings, run.input);
    if (run.journal == NULL) {
        return EXIT_USAGE;
    }
    if (!write_plan(&run)) {
        code = EXIT_REFUSED; /* of the disk */
    } else {
        code = oac_bulk_send(&run);
        code = write_files(&run) || code != EXIT_DONE ? code : EXIT_REFUSED;
    }
    return oac_journal_close(run.journal) || code != EXIT_DONE ? code : EXIT_REFUSED;
}
