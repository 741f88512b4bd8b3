/* Which flag a violation is about, by its path. Private to the command. */
#include <string.h>

#include "line/line.h"

static oac_flag_place flag_place(const oac_command_flag *flag)
{
    return flag->member != NULL ? OAC_FLAG_IN_BODY : flag->in_path ? OAC_FLAG_IN_PATH : OAC_FLAG_IN_PARAMS;
}

/* What of a path comes after a member's name, which is quoted in it where it is no identifier; null: it is another. */
static const char *behind_name(const char *path, const char *name)
{
    const size_t length = strlen(name);
    const bool quoted = strncmp(path, "[\"", 2) == 0;
    path += quoted ? 2 : 0;
    if (strncmp(path, name, length) != 0) {
        return NULL;
    }
    path += length;
    if (quoted) {
        return strncmp(path, "\"]", 2) == 0 ? path + 2 : NULL;
    }
    return *path == '\0' || *path == '.' || *path == '[' ? path : NULL;
}

/* The same of what a flag is for: a member of the body, or of an object in it. */
static const char *behind_flag(const char *path, const oac_command_flag *flag)
{
    const oac_command_flag *chain[OAC_FLAG_DEPTH + 1];
    size_t depth = 0;
    for (; flag != NULL && depth <= OAC_FLAG_DEPTH; flag = flag->within) {
        chain[depth++] = flag;
    }
    while (path != NULL && depth > 0) {
        path = behind_name(path, chain[--depth]->json_name);
        if (path != NULL && depth > 0 && *path == '.') {
            path++;
        }
    }
    return path;
}

size_t oac_flag_at(const char *path, const oac_arguments *arguments, oac_flag_place place, const char **rest)
{
    const oac_flags *flags = &arguments->flags;
    size_t found = flags->count;
    size_t i;
    *rest = path;
    for (i = flags->count; i > 0 && (found == flags->count || !arguments->values[found].given); i--) {
        const oac_command_flag *flag = &flags->items[i - 1];
        const char *behind = flag_place(flag) == place ? behind_flag(path, flag) : NULL;
        if (behind != NULL) {
            found = i - 1;
            *rest = behind;
        }
    }
    return found;
}
