/* Begins a journal, or goes on with one. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bulk/journal.h"

static oac_journal *make(const char *path, int descriptor)
{
    oac_journal *journal = calloc(1, sizeof *journal);
    if (journal != NULL) {
        journal->path = malloc(strlen(path) + 1);
    }
    if (journal == NULL || journal->path == NULL) {
        oac_complain("out of memory");
        free(journal);
        (void)close(descriptor);
        return NULL;
    }
    memcpy(journal->path, path, strlen(path) + 1);
    journal->descriptor = descriptor;
    journal->interval_ms = OAC_JOURNAL_SYNC_MS;
    journal->quiet_ms = INT64_MAX;
    return journal;
}

void oac_journal_free(oac_journal *journal)
{
    if (journal->descriptor != -1) {
        (void)close(journal->descriptor);
    }
    oac_journal_free_reasons(journal);
    oac_journal_free_batches(journal);
    free(journal->states);
    free(journal->path);
    free(journal);
}

/* Two runs would send everything twice. */
static bool lock(const oac_journal *journal)
{
    int result = 0;
    do {
        result = flock(journal->descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0) {
        return true;
    }
    if (errno == EWOULDBLOCK) {
        oac_complain("another run is at work with the journal %s; nothing is sent by this one", journal->path);
        return false;
    }
    oac_complain("%s: this file system keeps no locks (%s); see to it that no other run uses this journal",
                 journal->path, strerror(errno));
    return true;
}

static bool is_file(const oac_journal *journal, struct stat *facts)
{
    if (fstat(journal->descriptor, facts) != 0) {
        oac_complain("%s: %s", journal->path, strerror(errno));
        return false;
    }
    if (!S_ISREG(facts->st_mode)) {
        oac_complain("%s is no file in which a journal can be kept; name another one by --journal", journal->path);
        return false;
    }
    return true;
}

static bool begin(oac_journal *journal, const oac_journal_head *head)
{
    const bool sound = oac_journal_write_head(journal, head) && oac_journal_sync(journal);
    oac_bulk_sync_folder(journal->path);
    journal->sum_given = journal->sum;
    return sound;
}

static oac_journal *or_nothing(oac_journal *journal, bool sound)
{
    if (!sound) {
        oac_journal_free(journal);
    }
    return sound ? journal : NULL;
}

oac_journal *oac_journal_create(const char *path, const oac_journal_head *head)
{
    const int descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOCTTY, 0600);
    oac_journal *journal;
    if (descriptor == -1) {
        oac_journal_tell_open(path, errno);
        return NULL;
    }
    journal = make(path, descriptor);
    if (journal == NULL || !lock(journal)) {
        return journal != NULL ? or_nothing(journal, false) : NULL;
    }
    if (!begin(journal, head)) {
        (void)unlink(path); /* it has nothing in it, and would be in the way */
        return or_nothing(journal, false);
    }
    return journal;
}

/* Behind the last whole record nothing is left. */
static bool cut(oac_journal *journal, const struct stat *facts)
{
    if (facts->st_size > journal->end) {
        oac_complain("the last record of the journal %s was not written whole, as its run was stopped; it is cut off",
                     journal->path);
        if (ftruncate(journal->descriptor, journal->end) != 0) {
            oac_journal_tell_open(journal->path, errno);
            return false;
        }
    }
    journal->length = 0;
    return true;
}

/* What was under way when the earlier run ended. */
static void note_doubts(oac_journal *journal)
{
    size_t i;
    for (i = 0; i < journal->count; i++) {
        if (oac_journal_is_open(journal, i)) {
            journal->states[i] |= OAC_JOURNAL_DOUBT;
        }
    }
}

static bool go_on(oac_journal *journal, const oac_journal_head *head)
{
    struct stat facts;
    struct timespec now = {0, 0};
    bool is_begun = false;
    if (!is_file(journal, &facts) || !lock(journal) || !is_file(journal, &facts) ||
        !oac_journal_replay(journal, head, &is_begun)) {
        return false;
    }
    if (!is_begun) { /* its run was stopped before it sent anything */
        journal->end = 0;
        journal->line = 0;
        journal->sum = 0;
        return cut(journal, &facts) && begin(journal, head);
    }
    (void)clock_gettime(CLOCK_REALTIME, &now);
    journal->quiet_ms =
        ((int64_t)now.tv_sec - facts.st_mtim.tv_sec) * 1000 + ((int64_t)now.tv_nsec - facts.st_mtim.tv_nsec) / 1000000;
    journal->quiet_ms = journal->quiet_ms < 0 ? 0 : journal->quiet_ms;
    journal->is_resumed = true;
    note_doubts(journal);
    return cut(journal, &facts);
}

oac_journal *oac_journal_open(const char *path, const oac_journal_head *head)
{
    const int descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    oac_journal *journal;
    if (descriptor == -1 && errno == ENOENT) {
        oac_complain("there is no journal %s, so nothing was sent by it; it is begun", path);
        return oac_journal_create(path, head);
    }
    if (descriptor == -1) {
        oac_journal_tell_open(path, errno);
        return NULL;
    }
    journal = make(path, descriptor);
    return journal != NULL ? or_nothing(journal, go_on(journal, head)) : NULL;
}
