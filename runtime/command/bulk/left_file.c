/* A file of what is left, which is there whole or not at all. Private to the command. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bulk/bulk.h"
#include "bulk/left_file.h"

bool oac_left_complain(const oac_left_file *file)
{
    oac_complain("%s: %s", file->path, strerror(errno));
    return false;
}

bool oac_left_begin(oac_left_file *file, const char *prefix, const char *end, mode_t mode)
{
    const size_t size = strlen(prefix) + strlen(end) + sizeof ".XXXXXX";
    file->path = malloc(size);
    file->draft = malloc(size);
    file->mode = mode;
    if (file->path == NULL || file->draft == NULL) {
        oac_complain("out of memory");
        return false;
    }
    (void)snprintf(file->path, size, "%s%s", prefix, end);
    (void)snprintf(file->draft, size, "%s%s.XXXXXX", prefix, end);
    return true;
}

bool oac_left_open(oac_left_file *file)
{
    const int descriptor = mkstemp(file->draft);
    if (descriptor == -1 || (file->stream = fdopen(descriptor, "w")) == NULL) {
        if (descriptor != -1) {
            (void)close(descriptor);
            (void)unlink(file->draft);
        }
        return oac_left_complain(file);
    }
    return fchmod(descriptor, file->mode) == 0 || oac_left_complain(file);
}

bool oac_left_finish(oac_left_file *file, bool sound)
{
    if (file->stream == NULL) {
        return !sound || file->path == NULL || unlink(file->path) == 0 || errno == ENOENT || oac_left_complain(file);
    }
    sound = sound && fflush(file->stream) == 0 && fsync(fileno(file->stream)) == 0;
    if (fclose(file->stream) != 0 || !sound || rename(file->draft, file->path) != 0) {
        (void)unlink(file->draft);
        return oac_left_complain(file);
    }
    oac_bulk_sync_folder(file->path);
    return true;
}

void oac_left_end(oac_left_file *file)
{
    free(file->path);
    free(file->draft);
}
