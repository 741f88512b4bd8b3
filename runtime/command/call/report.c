/* What was wrong: with the input, with the call, with the answer. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "call/call.h"
#include "exits.h"
#include "texts/texts.h"

/* What is odd about an answer is told so many times. */
#define NOTES_MOST ((size_t)10)

typedef struct oac_report_line {
    const oac_violation *violation;
    size_t offset;
    size_t order;
} oac_report_line;

static int compare_findings(const void *one, const void *other)
{
    const oac_report_line *a = one;
    const oac_report_line *b = other;
    if (a->offset != b->offset) {
        return a->offset < b->offset ? -1 : 1;
    }
    return a->order < b->order ? -1 : 1;
}

/* What had the wrong type was left out: that nothing stands in its place is not a second fault. */
static bool is_echo(const oac_violations *violations, const oac_violation *violation)
{
    size_t i;
    if (violation->rule == OAC_RULE_TYPE) {
        return false;
    }
    for (i = 0; i < violations->count; i++) {
        if (violations->items[i].rule == OAC_RULE_TYPE && strcmp(violations->items[i].path, violation->path) == 0) {
            return true;
        }
    }
    return false;
}

/* What --allow-unknown lets through. */
static bool is_unknown(const oac_violation *violation)
{
    return violation->rule == OAC_RULE_UNKNOWN_MEMBER || violation->rule == OAC_RULE_ENUM;
}

/* The word of who says it counts, as few descriptions say what null means. */
static bool is_asked_for(const oac_violation *violation, const oac_arguments *arguments)
{
    const char *rest = NULL;
    const size_t at = violation->rule == OAC_RULE_NULL
                          ? oac_flag_at(violation->path, arguments, OAC_FLAG_IN_BODY, &rest)
                          : arguments->flags.count;
    return at < arguments->flags.count && arguments->values[at].is_null && rest[0] == '\0';
}

bool oac_report_counts(const oac_violations *violations, size_t number, const oac_arguments *arguments)
{
    const oac_violation *violation = &violations->items[number];
    const bool allow_unknown = arguments->given[OAC_OPTION_ALLOW_UNKNOWN] != NULL;
    return !(allow_unknown && is_unknown(violation)) && !is_asked_for(violation, arguments) &&
           !is_echo(violations, violation);
}

/* What could not be read from the command line has been told. */
static bool is_said(const oac_violation *violation, const oac_arguments *arguments)
{
    const char *rest = NULL;
    const size_t at = oac_flag_at(violation->path, arguments, OAC_FLAG_IN_BODY, &rest);
    return at < arguments->flags.count && arguments->values[at].given && !arguments->values[at].sound;
}

/* What is wrong with a body, in the words in which it was given: by the flag of a member, or where there is no file in
 * which it could stand; otherwise by its path. */
static void complain_of_body(const oac_violation *violation, const oac_arguments *arguments)
{
    const char *rest = NULL;
    const size_t at = oac_flag_at(violation->path, arguments, OAC_FLAG_IN_BODY, &rest);
    if (at < arguments->flags.count && (arguments->values[at].given || arguments->given[OAC_OPTION_BODY] == NULL)) {
        const bool by_null = arguments->values[at].is_null && strncmp(arguments->flags.items[at].name, "null ", 5) != 0;
        oac_complain("--%s%s%s: %s", by_null ? "null " : "", arguments->flags.items[at].name, rest, violation->message);
    } else {
        oac_complain("%s: %s", violation->path[0] != '\0' ? violation->path : "body", violation->message);
    }
}

size_t oac_report_violations(const oac_violations *violations, oac_string body, const oac_arguments *arguments)
{
    oac_report_line *lines = calloc(violations->count + 1, sizeof *lines);
    size_t count = 0;
    size_t i;
    if (lines == NULL) {
        oac_complain("out of memory");
        return 1;
    }
    for (i = 0; i < violations->count; i++) {
        const oac_violation *violation = &violations->items[i];
        if (oac_report_counts(violations, i, arguments) && !is_said(violation, arguments)) {
            lines[count].violation = violation;
            lines[count].order = i;
            lines[count].offset = body.data != NULL ? oac_place_of(violation->path, body) : 0;
            count++;
        }
    }
    qsort(lines, count, sizeof *lines, compare_findings);
    for (i = 0; i < count; i++) {
        complain_of_body(lines[i].violation, arguments);
    }
    if (violations->dropped > 0) {
        oac_complain("and %zu more", violations->dropped);
    }
    free(lines);
    return count + violations->dropped;
}

size_t oac_report_parameters(const oac_violations *violations, const oac_arguments *arguments, bool in_path)
{
    const oac_flags *flags = &arguments->flags;
    size_t count = violations->dropped;
    size_t i;
    for (i = 0; i < violations->count; i++) {
        const oac_violation *violation = &violations->items[i];
        const char *rest = NULL;
        const size_t at =
            oac_flag_at(violation->path, arguments, in_path ? OAC_FLAG_IN_PATH : OAC_FLAG_IN_PARAMS, &rest);
        const bool known = at < flags->count;
        if (!oac_report_counts(violations, i, arguments) || (known && !arguments->values[at].sound)) {
            continue;
        }
        oac_complain("%s%s: %s", known ? oac_value_named(&arguments->values[at], &flags->items[at]) : "", rest,
                     violation->message);
        count++;
    }
    return count;
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
    case OAC_ERROR_FILE:
        return true;
    case OAC_ERROR_LIMIT: /* of what is sent, not of the files that may be open */
        return error->stage != OAC_STAGE_CONNECT;
    default:
        return false;
    }
}

/* The library speaks of its options; who uses the command knows variables of the environment. */
static void own_words(const char *message, char *to, size_t size)
{
    const oac_setting base_url = oac_client_base_url();
    const char *const words[][2] = {{"option base_url", base_url.text != NULL ? base_url.origin : "the base URL"},
                                    {"option token", oac_bearer_origin()},
                                    {", or allow_http", ""},
                                    {"turn_timeout_ms", "--timeout"},
                                    {"; the token has its own option", ""}};
    static const char credential[] = "option credentials[";
    size_t out = 0;
    if (strncmp(message, credential, sizeof credential - 1) == 0) {
        char *end = NULL;
        const size_t place = (size_t)strtoul(message + sizeof credential - 1, &end, 10);
        out = (size_t)snprintf(to, size, "%s", oac_access_origin(place));
        out = out < size ? out : size - 1;
        message = *end == ']' ? end + 1 : end;
    }
    while (*message != '\0' && out + 1 < size) {
        size_t i = 0;
        while (i < sizeof words / sizeof words[0] && strncmp(message, words[i][0], strlen(words[i][0])) != 0) {
            i++;
        }
        if (i < sizeof words / sizeof words[0]) {
            out += (size_t)snprintf(to + out, size - out, "%s", words[i][1]);
            out = out < size ? out : size - 1;
            message += strlen(words[i][0]);
        } else {
            to[out++] = *message++;
        }
    }
    to[out] = '\0';
}

int oac_report_error(const oac_error *error, const char *body_path)
{
    const char *path = error->path;
    const char *unknown = "";
    char message[1024];
    if (error->status == OAC_ERROR_CANCELLED && oac_interrupted()) {
        oac_complain("interrupted%s", error->outcome == OAC_OUTCOME_UNKNOWN
                                          ? "; the request may have been carried out (outcome unknown)"
                                          : "; nothing was sent");
        return EXIT_INTERRUPTED;
    }
    if (error->http_status == 0) {
        own_words(error->message, message, sizeof message);
    } else {
        (void)snprintf(message, sizeof message, "%s", error->message); /* what a server says stays as it is */
    }
    if (error->outcome == OAC_OUTCOME_UNKNOWN) {
        unknown = strstr(message, "may have been carried out") != NULL
                      ? " (outcome unknown)"
                      : "; the request may have been carried out (outcome unknown)";
    }
    if (is_usage(error) && error->line > 0 && body_path != NULL) {
        oac_complain("%s:%zu:%zu: %s%s%s", strcmp(body_path, "-") == 0 ? "standard input" : body_path, error->line,
                     error->column, path, path[0] != '\0' ? ": " : "", message);
    } else {
        oac_complain("%s%s%s%s", path, path[0] != '\0' ? ": " : "", message, unknown);
    }
    return oac_client_is_refused(error) ? EXIT_TOKEN : is_usage(error) ? EXIT_USAGE : EXIT_REFUSED;
}

/* What the description does not know may be new: a member, a text of an enumeration. A number has a meaning that the
 * program would have to know. */
static bool is_worth_telling(const oac_violation *note)
{
    return note->rule != OAC_RULE_UNKNOWN_MEMBER && !(note->rule == OAC_RULE_ENUM && note->value[0] == '"');
}

size_t oac_report_notes(const oac_command *command, const oac_violations *notes, bool counted, size_t told)
{
    size_t i;
    for (i = 0; i < notes->count; i++) {
        const oac_violation *note = &notes->items[i];
        const bool is_counter = command->counter_name != NULL && strcmp(note->path, command->counter_name) == 0;
        if (!is_worth_telling(note) || (!counted && is_counter)) {
            continue;
        }
        if (told++ < NOTES_MOST) {
            oac_complain("the answer is not as described: %s: %s", note->path[0] != '\0' ? note->path : "body",
                         note->message);
        }
    }
    return told;
}

void oac_report_rest(size_t told)
{
    if (told > NOTES_MOST) {
        oac_complain("the answer is not as described in %zu more places", told - NOTES_MOST);
    }
}

int oac_report_answer(const oac_command *command, const oac_command_answer *answer)
{
    const bool counted =
        command->counter_name == NULL || (answer->counter.state == OAC_VALUE && answer->counter.value >= 1);
    oac_report_rest(oac_report_notes(command, &answer->notes, counted, 0));
    if (counted) {
        return EXIT_DONE;
    }
    if (answer->counter.state != OAC_VALUE) {
        oac_complain("%s is missing in the answer: the request was accepted, but whether it took effect is not known",
                     command->counter_name);
    } else if (answer->counter.value == 0) {
        oac_complain("%s is 0: %s", command->counter_name, command->zero_means);
    } else {
        oac_complain("%s is %" PRId64 ": that is no count; whether the request took effect is not known",
                     command->counter_name, answer->counter.value);
    }
    return EXIT_REFUSED;
}
