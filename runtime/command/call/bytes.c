/* Bodies and answers that are no JSON: read and written as they come. Private to the command. */
#include <errno.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "call/call.h"

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

/* What the name of a file ends in says of its type; null: nothing. */
static const char *media_type_of(const char *path)
{
    static const char *const types[][2] = {
        {".png", "image/png"},       {".jpg", "image/jpeg"},      {".jpeg", "image/jpeg"},
        {".gif", "image/gif"},       {".webp", "image/webp"},     {".svg", "image/svg+xml"},
        {".pdf", "application/pdf"}, {".mp4", "video/mp4"},       {".mp3", "audio/mpeg"},
        {".zip", "application/zip"}, {".xml", "application/xml"}, {".json", "application/json"},
        {".csv", "text/csv"},        {".txt", "text/plain"},
    };
    const size_t length = strlen(path);
    size_t i;
    for (i = 0; i < sizeof types / sizeof types[0]; i++) {
        const size_t end = strlen(types[i][0]);
        if (length > end && strcasecmp(path + length - end, types[i][0]) == 0) {
            return types[i][1];
        }
    }
    return NULL;
}

oac_source oac_input_source(const oac_operation *operation, const char *path, const char *type)
{
    const bool is_open = operation->content_type != NULL && strpbrk(operation->content_type, "*,") != NULL;
    oac_source source =
        strcmp(path, "-") == 0 ? oac_source_of_function(read_input, NULL, NULL, 0) : oac_source_of_file(path);
    source.content_type = type != NULL ? type : is_open ? media_type_of(path) : NULL;
    return source;
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
