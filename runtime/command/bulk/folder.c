/* That a name is in a folder is on disk only when the folder is. Private to the command. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk/bulk.h"

void oac_bulk_sync_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    const size_t length = slash == NULL ? 0 : slash == path ? 1 : (size_t)(slash - path);
    char *folder = malloc(length + sizeof ".");
    int descriptor = -1;
    if (folder != NULL) {
        memcpy(folder, path, length);
        memcpy(folder + length, length == 0 ? "." : "", length == 0 ? sizeof "." : sizeof "");
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    if (descriptor != -1) {
        (void)fsync(descriptor); /* some file systems do not know this, and need it not */
        (void)close(descriptor);
    }
    free(folder);
}
