/* The options of bulk. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/bulk.h"

#define AT(option) [(option) - (int) OAC_OPTION_COUNT]

static const oac_option own_options[OAC_BULK_OPTION_END - (int)OAC_OPTION_COUNT] = {
    AT(OAC_BULK_INPUT) = {.name = "input",
                          .value = "FILE",
                          .help = "The items: NDJSON, an object a line, or CSV; - reads standard input."},
    AT(OAC_BULK_INPUT_FORMAT) = {.name = "input-format",
                                 .value = "FORMAT",
                                 .help = "ndjson or csv, where the name of the file does not tell."},
    AT(OAC_BULK_DELIMITER) = {.name = "delimiter",
                              .value = "CHARACTER",
                              .help =
                                  "What stands between the cells of CSV, such as ; or tab; by the header when it is "
                                  "not given."},
    AT(OAC_BULK_NULL_TEXT) = {.name = "null-text",
                              .value = "TEXT",
                              .help = "A cell of CSV that is this, without quotes, is null, such as NULL."},
    AT(OAC_BULK_PLAN) = {.name = "plan", .help = "Check every item, print the plan, and send nothing."},
    AT(OAC_BULK_OUTPUT) = {.name = "output",
                           .value = "FORMAT",
                           .help = "text or json: how the plan, or the summary at the end, is printed."},
    AT(OAC_BULK_MAX_ERRORS) = {.name = "max-errors",
                               .value = "N",
                               .help = "How many faults of the input are told one by one; 100 when it is not given."},
    AT(OAC_BULK_SKIP_INVALID) = {.name = "skip-invalid",
                                 .help = "Send valid items although others are not; these go to FILE.failed.ndjson."},
    AT(OAC_BULK_ALLOW_DUPLICATES) = {.name = "allow-duplicates",
                                     .help = "Send items about the same thing, one after the other in their order."},
    AT(OAC_BULK_SHARD) = {.name = "shard",
                          .value = "I/N",
                          .help = "Of N parts of the input only the I-th, such as 2/8: all about one thing is in the "
                                  "same part."},
    AT(OAC_BULK_CONFIRM) = {.name = "confirm",
                            .help = "Show the plan and ask on the terminal before anything is sent."},
    AT(OAC_BULK_JOURNAL) = {.name = "journal",
                            .value = "FILE",
                            .help = "Where it is recorded what became of each item; INPUT.journal when it is not "
                                    "given."},
    AT(OAC_BULK_SYNC_INTERVAL) = {.name = "sync-interval",
                                  .value = "SECONDS",
                                  .help = "How often the journal is put on the disk; 1 when it is not given."},
    AT(OAC_BULK_RESUME) = {.name = "resume", .help = "Go on with a run that was interrupted, by its journal."},
    AT(OAC_BULK_RETRY_FAILED) = {.name = "retry-failed", .help = "With --resume: send again what failed, too."},
    AT(OAC_BULK_SETTLE) = {.name = "settle",
                           .value = "SECONDS",
                           .help =
                               "With --resume: how long after the last record of the journal what is unknown is read "
                               "back; 5 when it is not given."},
    AT(OAC_BULK_RATE) = {.name = "rate",
                         .value = "N/UNIT",
                         .help = "Most requests, such as 600/m or 10/s; the server's limit when it is not given."},
    AT(OAC_BULK_VIA) = {.name = "via", .value = "batch", .help = "Send the items in batches, where that is safe."},
    AT(OAC_BULK_SKIP_UNCHANGED) = {.name = "skip-unchanged",
                                   .help = "Read what is there first, and leave out what would change nothing."},
    AT(OAC_BULK_IN_FLIGHT) = {.name = "in-flight",
                              .value = "N",
                              .help = "How many requests are under way at the same time; 32 when it is not given."},
    AT(OAC_BULK_QUIET) = {.name = "quiet", .help = "Say nothing of how far it has come."},
};

/* Of the options of calls those that are about any of them, and not about the body of one, or its answer. */
static bool takes(const oac_flags *flags, oac_option_id id)
{
    switch (id) {
    case OAC_OPTION_NULL:
    case OAC_OPTION_ALLOW_UNKNOWN:
        return oac_option_applies(flags, id);
    case OAC_OPTION_TIMEOUT:
    case OAC_OPTION_RETRIES:
    case OAC_OPTION_CONFIG:
    case OAC_OPTION_PROFILE:
    case OAC_OPTION_VERBOSE:
    case OAC_OPTION_HELP:
        return true;
    default:
        return false;
    }
}

const oac_option_set oac_bulk_options = {.word = "bulk",
                                         .own = own_options,
                                         .own_count = sizeof own_options / sizeof own_options[0],
                                         .takes = takes,
                                         .loose_most = 1,
                                         .partial = true};

/* A whole number from `least` on; what is not given leaves `*value` as it is. */
static bool read_count(const oac_arguments *arguments, oac_bulk_option option, int64_t least, size_t *value)
{
    const char *text = arguments->given[option];
    int64_t number = 0;
    if (text == NULL) {
        return true;
    }
    if (!oac_read_integer(text, &number) || number < least || number > UINT32_MAX) {
        oac_complain("--%s: expected a whole number from %d, got \"%s\"",
                     own_options[option - (int)OAC_OPTION_COUNT].name, (int)least, text);
        return false;
    }
    *value = (size_t)number;
    return true;
}

/* I/N, from 1. */
static bool read_shard(const char *text, oac_bulk_settings *settings)
{
    char first[16];
    const char *slash = text != NULL ? strchr(text, '/') : NULL;
    int64_t which = 0;
    int64_t of = 0;
    if (text == NULL) {
        return true;
    }
    if (slash != NULL && (size_t)(slash - text) < sizeof first) {
        memcpy(first, text, (size_t)(slash - text));
        first[slash - text] = '\0';
        if (oac_read_integer(first, &which) && oac_read_integer(slash + 1, &of) && which >= 1 && which <= of &&
            of <= 1000000) {
            settings->shard = (uint32_t)which;
            settings->shards = (uint32_t)of;
            return true;
        }
    }
    oac_complain("--shard: expected which of how many, such as 2/8, got \"%s\"", text);
    return false;
}

static bool read_delimiter(const char *text, oac_bulk_settings *settings)
{
    if (text == NULL) {
        return true;
    }
    settings->delimiter = strcmp(text, "tab") == 0 || strcmp(text, "\\t") == 0 ? '\t' : text[0];
    if ((settings->delimiter != '\t' && strlen(text) != 1) || strchr("\"'\r\n", settings->delimiter) != NULL ||
        (unsigned char)settings->delimiter >= 0x80) {
        oac_complain("--delimiter: expected one character, or tab, got \"%s\"", text);
        return false;
    }
    return true;
}

/* One of two words; `*second`: which. */
static bool read_word(const oac_arguments *arguments, oac_bulk_option option, const char *one, const char *other,
                      bool *second)
{
    const char *text = arguments->given[option];
    *second = text != NULL && strcmp(text, other) == 0;
    if (text == NULL || *second || strcmp(text, one) == 0) {
        return true;
    }
    oac_complain("--%s: expected %s or %s, got \"%s\"", own_options[option - (int)OAC_OPTION_COUNT].name, one, other,
                 text);
    return false;
}

bool oac_bulk_settings_read(const oac_arguments *arguments, oac_bulk_settings *settings)
{
    const char *const *given = arguments->given;
    bool is_csv = false;
    bool sound = read_shard(given[OAC_BULK_SHARD], settings);
    sound = read_delimiter(given[OAC_BULK_DELIMITER], settings) && sound;
    sound = read_word(arguments, OAC_BULK_INPUT_FORMAT, "ndjson", "csv", &is_csv) && sound;
    sound = read_word(arguments, OAC_BULK_OUTPUT, "text", "json", &settings->json) && sound;
    settings->max_errors = 100;
    sound = read_count(arguments, OAC_BULK_MAX_ERRORS, 0, &settings->max_errors) && sound;
    settings->input = given[OAC_BULK_INPUT] != NULL ? given[OAC_BULK_INPUT] : arguments->loose[0];
    settings->format = given[OAC_BULK_INPUT_FORMAT];
    settings->null_text = given[OAC_BULK_NULL_TEXT];
    settings->skip_invalid = given[OAC_BULK_SKIP_INVALID] != NULL;
    settings->allow_duplicates = given[OAC_BULK_ALLOW_DUPLICATES] != NULL;
    if (settings->null_text != NULL && settings->null_text[0] == '\0') {
        oac_complain("--null-text: expected a text; an empty cell is left out, whatever it is");
        sound = false;
    }
    if (given[OAC_BULK_INPUT] != NULL && arguments->loose_count > 0) {
        oac_complain("unexpected argument \"%s\"", arguments->loose[0]);
        sound = false;
    }
    if (settings->input == NULL || settings->input[0] == '\0') {
        oac_complain("--input is missing: a file of items, or - for standard input");
        sound = false;
    }
    return sound;
}
