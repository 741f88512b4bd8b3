/* The options of api. Private to the command. */
#include <string.h>

#include "api/api.h"

static const oac_option own_options[OAC_API_OPTION_END - (int)OAC_OPTION_COUNT] = {
    [OAC_API_QUERY - (int)OAC_OPTION_COUNT] = {.name = "query",
                                               .value = "NAME=VALUE",
                                               .help = "Added to the query, percent-encoded; also given again.",
                                               .again = true},
    [OAC_API_HEADER - (int) OAC_OPTION_COUNT] = {.name = "header",
                                                 .value = "NAME:VALUE",
                                                 .help = "A header of the request, such as 'If-Match: \"1\"'; also "
                                                         "given again.",
                                                 .again = true},
};

/* All but those that are about what the description knows. */
static bool takes(const oac_flags *flags, oac_option_id id)
{
    (void)flags;
    return id != OAC_OPTION_NULL && id != OAC_OPTION_OUTPUT && id != OAC_OPTION_ALL && id != OAC_OPTION_MAX_ITEMS &&
           id != OAC_OPTION_ALLOW_UNKNOWN;
}

const oac_option_set oac_api_options = {
    .word = "",
    .own = own_options,
    .own_count = sizeof own_options / sizeof own_options[0],
    .takes = takes,
    .loose_most = 2,
    .partial = true,
};

const char *oac_api_next(int option, int count, char **texts, int *at)
{
    const char *name = own_options[option - (int)OAC_OPTION_COUNT].name;
    const size_t length = strlen(name);
    while (*at < count && strcmp(texts[*at], "--") != 0) {
        const char *text = texts[(*at)++];
        if (strncmp(text, "--", 2) != 0 || strncmp(text + 2, name, length) != 0) {
            continue;
        }
        if (text[2 + length] == '=') {
            return text + 2 + length + 1;
        }
        if (text[2 + length] == '\0' && *at < count) {
            return texts[(*at)++];
        }
    }
    return NULL;
}
