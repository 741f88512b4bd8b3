/* The command line that goes on with a run, as a shell takes it. Private to the command. */
#include <string.h>

#include "bulk/send.h"

static bool is_plain(const char *text)
{
    return *text != '\0' &&
           strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@%+") == strlen(text);
}

static oac_status append(oac_buffer *to, const char *text, size_t length, oac_status status)
{
    return status == OAC_OK ? oac_buffer_append(to, text, length) : status;
}

/* In quotes where the shell would not take it as it is. */
static oac_status append_word(oac_buffer *to, const char *text, oac_status status)
{
    const char *quote = NULL;
    status = append(to, " ", 1, status);
    if (is_plain(text)) {
        return append(to, text, strlen(text), status);
    }
    status = append(to, "'", 1, status);
    while ((quote = strchr(text, '\'')) != NULL) {
        status = append(to, text, (size_t)(quote - text), status);
        status = append(to, "'\\''", 4, status);
        text = quote + 1;
    }
    status = append(to, text, strlen(text), status);
    return append(to, "'", 1, status);
}

static bool is_of_once(const char *text)
{
    return strcmp(text, "--resume") == 0 || strcmp(text, "--confirm") == 0;
}

bool oac_bulk_go_on(int count, char **texts, oac_buffer *to)
{
    oac_status status = append(to, oac_command_program, strlen(oac_command_program), OAC_OK);
    int i;
    status = append_word(to, "bulk", status);
    for (i = 0; i < count; i++) {
        status = is_of_once(texts[i]) ? status : append_word(to, texts[i], status);
    }
    return append_word(to, "--resume", status) == OAC_OK;
}
