/* From what was read and what somebody has made of it to the request that changes the one into the other. Private to
 * the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/held.h"
#include "check/checks.h"
#include "edit/edit.h"
#include "texts/texts.h"
#include "json/walk.h"

/* One complaint about a text, with line and column where it has them. */
static void complain_at(const oac_edit_text *is, const char *path, const char *message)
{
    const char *name = path[0] != '\0' ? path : "body";
    size_t line = 0;
    size_t column = 0;
    char found[2];
    if (is->file == NULL) {
        oac_complain("%s: %s", name, message);
        return;
    }
    oac_json_locate(is->text.data, is->text.length, oac_place_of(path, is->text), &line, &column, found, sizeof found);
    oac_complain("%s:%zu:%zu: %s: %s", is->file, line, column, name, message);
}

/* What had the wrong type was left out: that nothing stands in its place is not a second fault. */
static bool is_echo(const oac_violations *violations, const oac_violation *violation)
{
    size_t i;
    for (i = 0; violation->rule != OAC_RULE_TYPE && i < violations->count; i++) {
        if (violations->items[i].rule == OAC_RULE_TYPE && strcmp(violations->items[i].path, violation->path) == 0) {
            return true;
        }
    }
    return false;
}

/* Whether one path leads to what the other one leads to, or into it. */
static bool is_around(const char *path, const char *other)
{
    const size_t length = strlen(path);
    return strncmp(path, other, length) == 0 && (other[length] == '\0' || other[length] == '.' || other[length] == '[');
}

/* Whether what is unknown at a path is as it was: the server knows it, and it goes with what is sent whole. */
static bool is_unchanged(const oac_differences *found, const char *path)
{
    size_t i;
    for (i = 0; i < found->count; i++) {
        if (is_around(path, found->rows[i].path) || is_around(found->rows[i].path, path)) {
            return false;
        }
    }
    return true;
}

/* How many of them count. */
static size_t complain_of_violations(const oac_violations *violations, const oac_edit_text *is, bool allow_unknown,
                                     const oac_differences *found)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < violations->count; i++) {
        const oac_violation *violation = &violations->items[i];
        const bool is_unknown = violation->rule == OAC_RULE_UNKNOWN_MEMBER || violation->rule == OAC_RULE_ENUM;
        if ((is_unknown && (allow_unknown || is_unchanged(found, violation->path))) || is_echo(violations, violation)) {
            continue;
        }
        complain_at(is, violation->path, violation->message);
        count++;
    }
    if (violations->dropped > 0) {
        oac_complain("and %zu more", violations->dropped);
    }
    return count + violations->dropped;
}

static bool is_of_text(oac_status status)
{
    return status == OAC_ERROR_JSON || status == OAC_ERROR_TYPE || status == OAC_ERROR_INVALID ||
           status == OAC_ERROR_LIMIT;
}

static oac_edit_verdict complain_of_error(const oac_edit_text *is, const oac_error *error)
{
    if (!is_of_text(error->status)) {
        oac_complain("%s", error->message);
        return OAC_EDIT_FAILED;
    }
    complain_at(is, error->path, error->message);
    return OAC_EDIT_WRONG;
}

static oac_status read_as(const oac_type *type, oac_string text, oac_violations *mistyped, void *value,
                          oac_error *error)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    options.keep_unknown = true;
    options.mistyped = mistyped;
    return oac_record_parse(type, text.data, text.length, &options, value, error);
}

/* Both texts as records; `was` has been read before. */
static oac_edit_verdict read_both(const oac_edit_types *types, oac_string was, const oac_edit_text *is,
                                  const oac_differences *found, void *before, void *after)
{
    oac_violations mistyped = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_edit_verdict verdict = OAC_EDIT_SOUND;
    if (read_as(types->from, was, NULL, before, &error) != OAC_OK) {
        oac_complain("what was read is not as it is described: %s%s%s", error.path, error.path[0] != '\0' ? ": " : "",
                     error.message);
        return OAC_EDIT_FAILED;
    }
    if (read_as(types->from, is->text, &mistyped, after, &error) != OAC_OK) {
        verdict = complain_of_violations(&mistyped, is, types->allow_unknown, found) > 0
                      ? OAC_EDIT_WRONG
                      : complain_of_error(is, &error);
    }
    oac_violations_dispose(&mistyped);
    return verdict;
}

static oac_edit_verdict write_changes(const oac_edit_types *types, const oac_edit_text *is, const void *before,
                                      const void *after, void *made, oac_buffer *request)
{
    oac_error error = OAC_ERROR_INIT;
    if (oac_record_changes(types->from, before, after, types->to, made, &error) != OAC_OK ||
        oac_record_serialize(types->to, made, request, &error) != OAC_OK) {
        return complain_of_error(is, &error);
    }
    return OAC_EDIT_SOUND;
}

/* Where there are faults already it is looked no further than whether the text can be read. */
static oac_edit_verdict make_request(const oac_edit_types *types, oac_string was, const oac_edit_text *is,
                                     const oac_differences *found, oac_buffer *request)
{
    void *before = calloc(1, types->from->size);
    void *after = calloc(1, types->from->size);
    void *made = calloc(1, types->to->size);
    oac_edit_verdict verdict = OAC_EDIT_FAILED;
    if (before == NULL || after == NULL || made == NULL) {
        oac_complain("out of memory");
    } else {
        verdict = read_both(types, was, is, found, before, after);
        if (verdict == OAC_EDIT_SOUND && found->faults == 0) {
            verdict = write_changes(types, is, before, after, made, request);
        }
        oac_record_dispose(types->from, before);
        oac_record_dispose(types->from, after);
        oac_record_dispose(types->to, made);
    }
    free(before);
    free(after);
    free(made);
    return verdict;
}

/* Whether the request holds a member for each that differs: what was left out would be lost without a word. */
static bool holds_all(const oac_differences *found, const oac_edit_text *is, const oac_edit_types *types,
                      oac_string request)
{
    char step[OAC_EDIT_PATH];
    bool complete = true;
    size_t i;
    for (i = 0; i < found->count; i++) {
        memcpy(step, found->rows[i].path, found->rows[i].step);
        step[found->rows[i].step] = '\0';
        if (oac_place_of(step, request) == 0) {
            char message[256];
            (void)snprintf(message, sizeof message, "%s cannot change it", types->command);
            complain_at(is, found->rows[i].path, message);
            complete = false;
        }
    }
    return complete;
}

static oac_edit_verdict check_request(const oac_operation *operation, const oac_edit_types *types,
                                      const oac_edit_text *is, const oac_differences *found, oac_string request)
{
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_exchange_check(operation, types->to, request, &violations, &error);
    oac_edit_verdict verdict = OAC_EDIT_SOUND;
    if (complain_of_violations(&violations, is, types->allow_unknown, found) > 0) {
        verdict = OAC_EDIT_WRONG;
    } else if (status != OAC_OK && status != OAC_ERROR_INVALID && status != OAC_ERROR_TYPE) {
        verdict = complain_of_error(is, &error);
    }
    oac_violations_dispose(&violations);
    return verdict;
}

/* Whether the text is an object. */
static bool check_text(const oac_edit_text *is)
{
    oac_error error = OAC_ERROR_INIT;
    if (oac_json_check(is->text.data, is->text.length, 0, &error) != OAC_OK) {
        if (is->file != NULL) {
            oac_complain("%s:%zu:%zu: %s%s%s", is->file, error.line, error.column, error.path,
                         error.path[0] != '\0' ? ": " : "", error.message);
        } else {
            oac_complain("%s%s%s", error.path, error.path[0] != '\0' ? ": " : "", error.message);
        }
        return false;
    }
    if (*oac_walk_space(is->text.data) != '{') {
        complain_at(is, "", "expected an object");
        return false;
    }
    return true;
}

oac_edit_verdict oac_edit_request(const oac_operation *operation, const oac_edit_types *types, oac_string was,
                                  const oac_edit_text *is, oac_differences *found, oac_buffer *request)
{
    oac_edit_verdict verdict;
    size_t i;
    if (!check_text(is)) {
        return OAC_EDIT_WRONG;
    }
    if (!oac_differences_find(found, was.data, is->text.data, types)) {
        return OAC_EDIT_FAILED;
    }
    if (found->count == 0) {
        return OAC_EDIT_SAME;
    }
    for (i = 0; i < found->count; i++) {
        if (found->rows[i].fault != NULL) {
            complain_at(is, found->rows[i].path, found->rows[i].fault);
        }
    }
    verdict = make_request(types, was, is, found, request);
    if (verdict != OAC_EDIT_SOUND || found->faults > 0) {
        return verdict == OAC_EDIT_FAILED ? verdict : OAC_EDIT_WRONG;
    }
    if (!holds_all(found, is, types, (oac_string){request->data, request->length})) {
        return OAC_EDIT_WRONG;
    }
    return check_request(operation, types, is, found, (oac_string){request->data, request->length});
}
