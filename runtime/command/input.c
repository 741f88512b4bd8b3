/* Reads the body that is to be sent. Private to the command. */
#include <errno.h>
#include <string.h>

#include "command.h"

/* Longest body, in bytes. */
#define BODY_CEILING ((size_t)16 * 1024 * 1024)

static bool read_all(FILE *stream, const char *name, oac_buffer *buffer)
{
    for (;;) {
        oac_status status = oac_buffer_reserve(buffer, 65536);
        size_t taken;
        if (status != OAC_OK) {
            oac_complain("%s: %s", name, status == OAC_ERROR_LIMIT ? "larger than 16 MiB" : "out of memory");
            return false;
        }
        taken = fread(buffer->data + buffer->length, 1, 65536, stream);
        buffer->length += taken;
        if (taken == 0) {
            break;
        }
    }
    if (ferror(stream)) {
        oac_complain("%s: %s", name, strerror(errno));
        return false;
    }
    return true;
}

bool oac_input_read(const char *path, oac_buffer *buffer)
{
    FILE *stream;
    bool done;
    buffer->ceiling = BODY_CEILING;
    if (strcmp(path, "-") == 0) {
        return read_all(stdin, "standard input", buffer);
    }
    stream = fopen(path, "rb");
    if (stream == NULL) {
        oac_complain("%s: %s", path, strerror(errno));
        return false;
    }
    done = read_all(stream, path, buffer);
    fclose(stream);
    return done;
}
