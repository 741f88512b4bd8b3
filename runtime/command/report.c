/* What was wrong: with the input, with the call, with the answer. Private to the command. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"

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
            lines[count].offset = body.data != NULL ? oac_place_of(violation->path, body) : 0;
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

/* Whether nothing was sent because what was given is wrong. */
static bool is_usage(const oac_error *error)
{
    if (error->outcome != OAC_OUTCOME_NEVER_SENT || error->http_status != 0) {
        return false;
    }
    switch (error->status) {
    case OAC_ERROR_ARGUMENT:
    case OAC_ERROR_INVALID:
    case OAC_ERROR_JSON:
    case OAC_ERROR_TYPE:
        return true;
    case OAC_ERROR_LIMIT:
        return error->stage <= OAC_STAGE_SERIALIZE;
    default:
        return false;
    }
}

/* The library speaks of its options; who uses the command knows variables of the environment. */
static const char *own_words(const char *message, const char **variable, size_t *length)
{
    static const char base_url[] = "option base_url";
    static const char token[] = "option token";
    const char *end = strstr(message, ", or allow_http");
    const char *rest = message;
    *variable = "";
    if (strncmp(message, base_url, sizeof base_url - 1) == 0) {
        *variable = oac_command_base_url_variable;
        rest = message + sizeof base_url - 1;
    } else if (strncmp(message, token, sizeof token - 1) == 0) {
        *variable = oac_command_token_variable;
        rest = message + sizeof token - 1;
    }
    *length = end != NULL && end > rest ? (size_t)(end - rest) : strlen(rest);
    return rest;
}

int oac_report_error(const oac_error *error, const char *body_path)
{
    const char *unknown =
        error->outcome == OAC_OUTCOME_UNKNOWN ? " (outcome unknown: the server may have acted on the request)" : "";
    const char *path = error->path;
    const char *variable;
    size_t length;
    const char *message = own_words(error->message, &variable, &length);
    if (is_usage(error) && error->line > 0 && body_path != NULL) {
        oac_complain("%s:%zu:%zu: %s%s%.*s", strcmp(body_path, "-") == 0 ? "standard input" : body_path, error->line,
                     error->column, path, path[0] != '\0' ? ": " : "", (int)length, message);
    } else {
        oac_complain("%s%s%s%.*s%s", path, path[0] != '\0' ? ": " : "", variable, (int)length, message, unknown);
    }
    return is_usage(error) ? EXIT_USAGE : EXIT_REFUSED;
}

/* What the description does not know may be new; a person is told only of what may be wrong. */
static void report_notes(const oac_command_answer *answer, bool counted)
{
    const oac_violations *notes = &answer->notes;
    size_t i;
    for (i = 0; i < notes->count; i++) {
        const oac_violation *note = &notes->items[i];
        const bool is_counter = answer->counter_name != NULL && strcmp(note->path, answer->counter_name) == 0;
        if (note->rule != OAC_RULE_UNKNOWN_MEMBER && (counted || !is_counter)) {
            oac_complain("the answer is not as described: %s: %s", note->path[0] != '\0' ? note->path : "body",
                         note->message);
        }
    }
}

int oac_report_answer(const oac_command_answer *answer)
{
    const bool counted =
        answer->counter_name == NULL || (answer->counter.state == OAC_VALUE && answer->counter.value >= 1);
    report_notes(answer, counted);
    if (counted) {
        return EXIT_DONE;
    }
    if (answer->counter.state != OAC_VALUE) {
        oac_complain("%s is missing in the answer: the request was accepted, but whether it took effect is not known",
                     answer->counter_name);
    } else if (answer->counter.value == 0) {
        oac_complain("%s is 0: %s", answer->counter_name, answer->zero_means);
    } else {
        oac_complain("%s is %" PRId64 ": that is no count; whether the request took effect is not known",
                     answer->counter_name, answer->counter.value);
    }
    return EXIT_REFUSED;
}
