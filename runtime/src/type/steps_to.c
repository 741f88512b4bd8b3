/* Paths to values, taken apart. */
#include "type/steps_to.h"

#include "oac/arena.h"
#include "json/text.h"

static const char faulty_path[] =
    "the path is neither one as in contacts[0].type or labels[\"a b\"] nor a JSON Pointer";

/* From `*at` to the end of one step of a JSON Pointer. */
static bool pointer_step(const char **at, char *out, size_t *length)
{
    const char *next = *at + 1; /* behind the slash */
    for (; *next != '\0' && *next != '/'; next++) {
        if (*next != '~') {
            out[(*length)++] = *next;
        } else if (next[1] == '0' || next[1] == '1') {
            out[(*length)++] = *++next == '0' ? '~' : '/';
        } else {
            return false;
        }
    }
    *at = next;
    return true;
}

/* ["name"], whose content is that of a JSON string, or [5], or [-]. */
static bool bracket_step(const char **at, char *out, size_t *length)
{
    const char *next = *at + 1;
    if (*next == '"') {
        bool escaped = false;
        const char *where = NULL;
        const char *fault = NULL;
        const char *end = oac_text_scan(next + 1, next + strlen(next), &escaped, &where, &fault);
        if (end == NULL) {
            return false;
        }
        oac_text_cursor cursor = {.next = next + 1, .end = end};
        for (int byte = oac_text_next(&cursor); byte >= 0; byte = oac_text_next(&cursor)) {
            out[(*length)++] = (char)byte;
        }
        next = end + 1;
    } else {
        for (; (*next >= '0' && *next <= '9') || *next == '-'; next++) {
            out[(*length)++] = *next;
        }
        if (*length == 0) {
            return false;
        }
    }
    *at = next + 1;
    return *next == ']';
}

/* A name without signs, up to a full stop or a bracket. */
static bool name_step(const char **at, char *out, size_t *length)
{
    const char *next = *at;
    for (; *next != '\0' && *next != '.' && *next != '[' && *next != ']'; next++) {
        out[(*length)++] = *next;
    }
    *at = next;
    return *length > 0;
}

oac_status oac_steps_parse(oac_steps *steps, oac_arena *arena, const char *path, oac_error *error)
{
    const bool is_pointer = *path == '/';
    const char *at = path;
    char *out = (char *)oac_arena_allocate(arena, 2 * strlen(path) + 1); /* each step, and a NUL behind it */
    steps->count = 0;
    if (out == NULL) {
        return oac_refuse_memory(error, arena);
    }
    while (*at != '\0') {
        size_t length = 0;
        if (steps->count == OAC_JSON_DEPTH) {
            return oac_refuse(error, OAC_ERROR_LIMIT, NULL, "the path has more than %u steps", OAC_JSON_DEPTH);
        }
        if (!is_pointer && *at == '.' && steps->count > 0) {
            at++;
            if (*at == '[' || *at == '.') {
                return oac_refuse(error, OAC_ERROR_ARGUMENT, NULL, "%s", faulty_path);
            }
        }
        if (!(is_pointer   ? pointer_step(&at, out, &length)
              : *at == '[' ? bracket_step(&at, out, &length)
                           : name_step(&at, out, &length)) ||
            (!is_pointer && *at != '\0' && *at != '.' && *at != '[')) {
            return oac_refuse(error, OAC_ERROR_ARGUMENT, NULL, "%s", faulty_path);
        }
        steps->steps[steps->count].data = out;
        steps->steps[steps->count++].length = length;
        out += length + 1;
    }
    if (!is_pointer && at > path && at[-1] == '.') {
        return oac_refuse(error, OAC_ERROR_ARGUMENT, NULL, "%s", faulty_path);
    }
    return OAC_OK;
}

bool oac_step_index(oac_string step, size_t count, size_t *index)
{
    *index = step.length == 1 && *step.data == '-' ? count : 0;
    if (step.length == 0 || (step.length > 1 && *step.data == '0')) {
        return false;
    }
    for (size_t i = 0; i < step.length && !(step.length == 1 && *step.data == '-'); i++) {
        if (step.data[i] < '0' || step.data[i] > '9' || *index > (SIZE_MAX - 9) / 10) {
            return false;
        }
        *index = *index * 10 + (size_t)(step.data[i] - '0');
    }
    return true;
}
