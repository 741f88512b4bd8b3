/* Complaints on stderr, one a line. Private to the command. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

void oac_complain(const char *format, ...)
{
    va_list arguments;
    fprintf(stderr, "%s: ", oac_command_program);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

/* ---- Where a path of a violation stands in the body's text, which is known to be JSON -------------------------- */

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) {
        at++;
    }
    return at;
}

static const char *skip_string(const char *at, const char *end)
{
    for (at++; at < end && *at != '"'; at++) {
        at += *at == '\\' ? 1 : 0;
    }
    return at < end ? at + 1 : end;
}

static const char *skip_value(const char *at, const char *end)
{
    size_t depth = 0;
    while (at < end) {
        if (*at == '"') {
            at = skip_string(at, end);
        } else if (*at == '{' || *at == '[') {
            depth++;
            at++;
        } else if (depth == 0 && (*at == ',' || *at == '}' || *at == ']')) {
            return at;
        } else {
            depth -= *at == '}' || *at == ']' ? 1 : 0;
            at++;
        }
    }
    return at;
}

/* The next element or member of the container at `at`, or null. */
static const char *next_child(const char *at, const char *end)
{
    at = skip_space(at, end);
    if (at < end && (*at == ',' || *at == '{' || *at == '[')) {
        at = skip_space(at + 1, end);
    }
    return at < end && *at != '}' && *at != ']' ? at : NULL;
}

/* The offset of what `path` names; of its nearest parent where it is not there. */
static size_t offset_of(const char *path, oac_string text)
{
    const char *end = text.data + text.length;
    const char *at = skip_space(text.data, end);
    while (*path != '\0' && at < end && (*at == '{' || *at == '[')) {
        const char *child;
        const char *value = NULL;
        if (*path == '[' && path[1] >= '0' && path[1] <= '9') {
            unsigned long index = strtoul(path + 1, NULL, 10);
            path += strcspn(path, "]");
            path += *path == ']' ? 1 : 0;
            for (child = next_child(at, end); child != NULL && index > 0; index--) {
                child = next_child(skip_value(child, end), end);
            }
            value = child;
        } else {
            const char *name = *path == '.' ? path + 1 : path;
            size_t length = *name == '[' ? strcspn(name, "]") : strcspn(name, ".[");
            path = name + length + (*name == '[' && name[length] == ']' ? 1 : 0);
            if (*name == '[') {
                name += 2;
                length = length > 3 ? length - 3 : 0;
            }
            for (child = next_child(at, end); child != NULL; child = next_child(skip_value(child, end), end)) {
                const char *after = skip_space(skip_string(child, end), end);
                if ((size_t)(end - child) > length + 1 && memcmp(child + 1, name, length) == 0 &&
                    child[length + 1] == '"') {
                    value = after < end ? skip_space(after + 1, end) : NULL;
                    break;
                }
                child = after;
            }
        }
        if (value == NULL) {
            break;
        }
        at = value;
    }
    return (size_t)(at - text.data);
}

typedef struct line {
    const oac_violation *violation;
    size_t offset;
    size_t order;
} line;

static int compare(const void *one, const void *other)
{
    const line *a = one;
    const line *b = other;
    if (a->offset != b->offset) {
        return a->offset < b->offset ? -1 : 1;
    }
    return a->order < b->order ? -1 : 1;
}

/* A member of the wrong type was left absent, so that its being required is not a second fault. */
static bool is_echo(const oac_violations *violations, const oac_violation *violation)
{
    size_t i;
    if (violation->rule != OAC_RULE_REQUIRED) {
        return false;
    }
    for (i = 0; i < violations->count; i++) {
        if (violations->items[i].rule == OAC_RULE_TYPE && strcmp(violations->items[i].path, violation->path) == 0) {
            return true;
        }
    }
    return false;
}

size_t oac_report_violations(const oac_violations *violations, oac_string body, bool allow_unknown)
{
    line *lines = calloc(violations->count + 1, sizeof *lines);
    size_t count = 0;
    size_t i;
    if (lines == NULL) {
        oac_complain("out of memory");
        return 1;
    }
    for (i = 0; i < violations->count; i++) {
        const oac_violation *violation = &violations->items[i];
        bool unknown = violation->rule == OAC_RULE_UNKNOWN_MEMBER || violation->rule == OAC_RULE_ENUM;
        if (!(unknown && allow_unknown) && !is_echo(violations, violation)) {
            lines[count].violation = violation;
            lines[count].order = i;
            lines[count].offset = body.data != NULL ? offset_of(violation->path, body) : 0;
            count++;
        }
    }
    qsort(lines, count, sizeof *lines, compare);
    for (i = 0; i < count; i++) {
        const oac_violation *violation = lines[i].violation;
        oac_complain("%s: %s", violation->path[0] != '\0' ? violation->path : "body", violation->message);
    }
    if (violations->dropped > 0) {
        oac_complain("and %zu more", violations->dropped);
    }
    free(lines);
    return count + violations->dropped;
}

int oac_report_error(const oac_error *error, const char *body_path)
{
    bool before = error->outcome == OAC_OUTCOME_NEVER_SENT && error->http_status == 0 &&
                  error->stage != OAC_STAGE_CONNECT && error->stage != OAC_STAGE_SEND &&
                  error->stage != OAC_STAGE_RECEIVE;
    const char *path = error->path;
    if (before && error->line > 0 && body_path != NULL) {
        oac_complain("%s:%zu:%zu: %s%s%s", strcmp(body_path, "-") == 0 ? "standard input" : body_path, error->line,
                     error->column, path, path[0] != '\0' ? ": " : "", error->message);
    } else {
        oac_complain("%s%s%s%s", path, path[0] != '\0' ? ": " : "", error->message,
                     error->outcome == OAC_OUTCOME_UNKNOWN ? " (the server may have acted on the request)" : "");
    }
    return before ? EXIT_USAGE : EXIT_REFUSED;
}
