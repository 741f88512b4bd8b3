/* Where the files of a run are. Private to the command. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bulk/input.h"
#include "bulk/journal.h"

/* Two texts as one. Null after saying that memory is out. */
static char *join(const char *one, const char *other)
{
    const size_t size = strlen(one) + strlen(other) + 1;
    char *text = malloc(size);
    if (text == NULL) {
        oac_complain("out of memory");
        return NULL;
    }
    (void)snprintf(text, size, "%s%s", one, other);
    return text;
}

char *oac_bulk_prefix(const oac_arguments *arguments, const oac_bulk_settings *settings)
{
    char shard[48] = "";
    if (settings->spool != NULL && arguments->given[OAC_BULK_JOURNAL] != NULL) {
        return join(arguments->given[OAC_BULK_JOURNAL], "");
    }
    if (settings->shard > 0) {
        (void)snprintf(shard, sizeof shard, ".%" PRIu32 "-of-%" PRIu32, settings->shard, settings->shards);
    }
    return join(settings->input, shard);
}

char *oac_bulk_journal_path(const oac_arguments *arguments, const oac_bulk_settings *settings)
{
    const char *given = arguments->given[OAC_BULK_JOURNAL];
    char *prefix = given == NULL ? oac_bulk_prefix(arguments, settings) : NULL;
    char *path = given != NULL ? join(given, "") : prefix != NULL ? join(prefix, ".journal") : NULL;
    free(prefix);
    return path;
}

/* Whether it can be read only once, as a pipe. */
static bool is_stream(const char *path)
{
    struct stat facts;
    return strcmp(path, "-") == 0 || (stat(path, &facts) == 0 && !S_ISREG(facts.st_mode) && !S_ISDIR(facts.st_mode));
}

bool oac_bulk_keep_input(const oac_arguments *arguments, oac_bulk_settings *settings, char **kept)
{
    const char *journal = arguments->given[OAC_BULK_JOURNAL];
    const bool goes_on = arguments->given[OAC_BULK_RESUME] != NULL;
    if (!is_stream(settings->input) || arguments->given[OAC_BULK_PLAN] != NULL) {
        return true;
    }
    if (journal == NULL) {
        oac_complain("what is read from a pipe needs --journal FILE, where it is recorded what became of each item; "
                     "the items are kept beside it");
        return false;
    }
    if (!goes_on && access(journal, F_OK) == 0) { /* the items of that run are kept */
        oac_journal_tell_open(journal, EEXIST);
        return false;
    }
    *kept = join(journal, ".input");
    settings->spool = *kept;
    if (goes_on && *kept != NULL && access(*kept, F_OK) == 0) {
        if (strcmp(settings->input, "-") == 0 && isatty(STDIN_FILENO) == 0 && !oac_input_is_kept(STDIN_FILENO, *kept)) {
            oac_complain("standard input is another than the one that is kept as %s; nothing is sent. Go on with the "
                         "same or none (</dev/null), or begin anew with another --journal",
                         *kept);
            return false;
        }
        settings->input = *kept;
    }
    return *kept != NULL;
}
