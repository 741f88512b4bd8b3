/* oac-json FILE...: says of each file whether the strict reader takes it as JSON. For feeding it conformance suites.
 * Exit status: 0 when all could be judged, 2 when one could not be read. */
#include <stdio.h>

#include "oac/buffer.h"
#include "oac/gen/json_reader.h"

/* The file in `text`, all of it or up to the ceiling of buffers (`*whole` is false); false, with a complaint, when it
 * cannot be read. */
static bool read_file(const char *name, oac_buffer *text, bool *whole)
{
    char piece[16384];
    FILE *file = fopen(name, "rb");
    if (file == NULL) {
        perror(name);
        return false;
    }
    bool good = true;
    size_t count = 0;
    oac_buffer_clear(text);
    *whole = true;
    while (*whole && (count = fread(piece, 1, sizeof piece, file)) > 0) {
        *whole = oac_buffer_append(text, piece, count) == OAC_OK;
    }
    if (ferror(file)) {
        perror(name);
        good = false;
    }
    (void)fclose(file);
    return good;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: oac-json FILE...\n");
        return 2;
    }
    int result = 0;
    oac_buffer text = OAC_BUFFER_INIT;
    for (int i = 1; i < argc; i++) {
        oac_error error = OAC_ERROR_INIT;
        bool whole = true;
        if (!read_file(argv[i], &text, &whole)) {
            result = 2;
        } else if (!whole) {
            printf("%s: reject %zu the text is longer than its ceiling\n", argv[i], text.length);
        } else if (oac_json_check(text.data, text.length, 0, &error) == OAC_OK) {
            printf("%s: accept\n", argv[i]);
        } else {
            printf("%s: reject %zu %s\n", argv[i], error.offset, error.message);
        }
    }
    oac_buffer_dispose(&text);
    return result;
}
