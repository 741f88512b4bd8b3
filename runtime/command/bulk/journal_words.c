/* What is said when the journal cannot be had, or written. Private to the command. */
#include <errno.h>
#include <string.h>

#include "bulk/journal.h"

static const char *advice_of_writing(int fault)
{
    switch (fault) {
    case ENOSPC:
        return "the disk is full: make room there";
    case EDQUOT:
        return "your share of the disk is used up: make room there";
    case EFBIG:
        return "the file has reached the size that the system allows: raise that (ulimit -f)";
    case EIO:
        return "the disk does not work as it should: look after it";
    case EROFS:
        return "the file system may only be read: change that";
    case ENOMEM:
        return "memory is out: give the program more";
    default:
        return "find out why";
    }
}

void oac_journal_tell_write(const oac_journal *journal)
{
    oac_complain("cannot write to the journal %s: %s; nothing more is sent. %s, then go on with --resume",
                 journal->path, strerror(journal->fault), advice_of_writing(journal->fault));
}

void oac_journal_tell_lost(const oac_journal *journal)
{
    oac_complain("what came of the last requests is not in the journal %s; --resume finds out as far as it can",
                 journal->path);
}

void oac_journal_tell_open(const char *path, int fault)
{
    switch (fault) {
    case EEXIST:
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
        oac_complain("cannot write a journal at %s: its folder is not there", path);
        break;
    default:
        oac_complain("cannot write a journal at %s: %s", path, strerror(fault));
        break;
    }
}
