/* Room on the disk for what will come back, taken before anything goes out. Private to the command. */
#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* fallocate(); NOLINT(cert-dcl37-c,cert-dcl51-cpp,bugprone-reserved-identifier) */
#endif

#include "bulk/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* So much is free behind the last record before an item goes out: enough for what comes of all that is under way. */
#define ROOM_LEAST ((off_t)64 * 1024)
#define ROOM_STEP ((off_t)128 * 1024)

/* The file does not become longer by it. Where it cannot be had at all, a record may find none later. */
static int take_room(int descriptor, off_t from, off_t length)
{
#ifdef FALLOC_FL_KEEP_SIZE
    int result = 0;
    do {
        result = fallocate(descriptor, FALLOC_FL_KEEP_SIZE, from, length);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
#else
    (void)descriptor;
    (void)from;
    (void)length;
    return 0;
#endif
}

int oac_journal_take_room(oac_journal *journal)
{
    const off_t used = journal->end + (off_t)journal->length;
    int fault = 0;
    if (used + ROOM_LEAST <= journal->taken) {
        return 0;
    }
    fault = take_room(journal->descriptor, journal->end, used - journal->end + ROOM_STEP);
    if (fault == ENOSPC || fault == EDQUOT || fault == EFBIG || fault == EIO) {
        return fault;
    }
    journal->taken = used + ROOM_STEP;
    return 0;
}

void oac_journal_give_room(oac_journal *journal)
{
    if (journal->taken > journal->end && journal->length == 0) {
        (void)ftruncate(journal->descriptor, journal->end);
    }
}
