/* Bodies and answers that are no JSON: read and written as they come. Private to the command. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "core.h"

static int64_t read_input(void *context, void *to, size_t room)
{
    ssize_t got = 0;
    (void)context;
    do {
        got = read(STDIN_FILENO, to, room);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        oac_complain("standard input: %s", strerror(errno));
    }
    return (int64_t)got;
}

static bool write_output(void *context, const void *data, size_t length)
{
    (void)context;
    oac_output_write(&oac_out, data, length);
    return oac_out.fault == 0;
}

oac_source oac_input_source(const char *path)
{
    return strcmp(path, "-") == 0 ? oac_source_of_function(read_input, NULL, NULL, 0) : oac_source_of_file(path);
}

static bool is_standard(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0;
}

oac_sink oac_output_sink(const char *path)
{
    return is_standard(path) ? oac_sink_of_function(write_output, NULL, NULL) : oac_sink_of_file(path);
}

bool oac_output_takes(const char *path)
{
    if (is_standard(path) && oac_out.terminal) {
        oac_complain("the answer is bytes, which are not for a terminal: give --output FILE");
        return false;
    }
    return true;
}
