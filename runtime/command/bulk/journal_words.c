/* What is said when the journal cannot be had, or written. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "bulk/journal.h"

static const char *advice_of_writing(int fault)
{
    switch (fault) {
    case ENOSPC:
        return "Make room on that disk";
    case EDQUOT:
        return "Your share of that disk is used up: make room there";
    case EFBIG:
        return "Let files become larger (ulimit -f)";
    case EIO:
        return "Look after that disk, which does not work as it should";
    case EROFS:
        return "Let that file system be written";
    case ENOMEM:
        return "Give the program more memory";
    default:
        return "Find out why";
    }
}

void oac_journal_tell_write(const oac_journal *journal, int fault)
{
    oac_complain("cannot write to the journal %s: %s; nothing more is sent. %s, then go on with --resume",
                 journal->path, strerror(fault), advice_of_writing(fault));
}

void oac_journal_tell_lost(const oac_journal *journal)
{
    oac_complain("what came of the last requests is not in the journal %s; --resume finds out as far as it can",
                 journal->path);
}

/* Whether the file begins as a journal does, or is empty. */
static bool is_journal(const char *path)
{
    char begin[9 + sizeof OAC_JOURNAL_FIRST];
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    const ssize_t size = descriptor != -1 ? read(descriptor, begin, sizeof begin - 1) : -1;
    if (descriptor != -1) {
        (void)close(descriptor);
    }
    return size == 0 || (size == (ssize_t)sizeof begin - 1 &&
                         memcmp(begin + 9, OAC_JOURNAL_FIRST, sizeof OAC_JOURNAL_FIRST - 1) == 0);
}

void oac_journal_tell_open(const char *path, int fault)
{
    switch (fault) {
    case EEXIST:
        if (!is_journal(path)) {
            oac_complain("%s is there already, and is no journal; name another one by --journal", path);
            break;
        }
        oac_complain("the journal %s is there already: go on with --resume; or, to send everything anew, remove it, or "
                     "name another one by --journal",
                     path);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        oac_complain("cannot write a journal at %s: %s; name another place, which can be written, by --journal FILE",
                     path, strerror(fault));
        break;
    case ENOENT:
    case ENOTDIR:
        oac_complain(path[0] != '\0' ? "cannot write a journal at %s: its folder is not there"
                                     : "--journal: the name of the file is empty%s",
                     path);
        break;
    default:
        oac_complain("cannot write a journal at %s: %s", path, strerror(fault));
        break;
    }
}
