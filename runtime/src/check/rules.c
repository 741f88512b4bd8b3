/* Checks of generated validators (oac/gen/check.h): presence, and what every value of a type must be. Reports are in
 * report.c, unknown members in extra.c, functions about single values in value.c. */
#include "check/check_internal.h"

#include <math.h>
#include <stdio.h>

#include "base/memory.h"
#include "oac/gen/json_writer.h"

void oac_checker_begin(oac_checker *checker, oac_validation mode, bool answer, oac_violations *violations,
                       oac_error *error)
{
    oac_error_clear(error);
    if (checker == NULL) {
        return;
    }
    memset(checker, 0, sizeof *checker);
    if (mode != OAC_VALIDATION_DEFAULT && mode != OAC_VALIDATION_STRICT && mode != OAC_VALIDATION_OFF) {
        checker->status = OAC_ERROR_ARGUMENT;
    }
    checker->mode = mode;
    checker->answer = answer;
    checker->violations = violations;
    checker->error = error;
}

oac_status oac_checker_end(oac_checker *checker)
{
    if (checker == NULL) {
        return OAC_ERROR_ARGUMENT;
    }
    if (checker->status != OAC_OK) {
        return oac_error_set(checker->error, checker->status, OAC_STAGE_VALIDATE,
                             checker->status == OAC_ERROR_MEMORY ? "out of memory"
                                                                 : "there is no such validation mode");
    }
    if (checker->refused == 0) {
        return OAC_OK;
    }
    if (checker->error != NULL) {
        checker->error->violations = checker->refused < UINT32_MAX ? (unsigned)checker->refused : UINT32_MAX;
    }
    return OAC_ERROR_INVALID;
}

bool oac_check_presence(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, bool filled,
                        unsigned flags)
{
    char message[160];
    if (filled && (state == OAC_ABSENT || state == OAC_NULL)) {
        snprintf(message, sizeof message, "there is a value, but the presence says %s: %s",
                 state == OAC_NULL ? "null" : "absent",
                 "set the field with oac_int(), oac_str() and their kin, which set both");
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "", message);
        return false;
    }
    switch (state) {
    case OAC_ABSENT:
        if ((flags & OAC_CHECK_REQUIRED) != 0 &&
            (flags & (checker->answer ? OAC_CHECK_WRITE_ONLY : OAC_CHECK_READ_ONLY)) == 0) {
            const bool present = (flags & OAC_CHECK_PRESENT) == OAC_CHECK_PRESENT;
            oac_report(checker, present ? OAC_RULE_PRESENCE : OAC_RULE_REQUIRED, path, name, "", "",
                       present ? "the value is absent, which an item, an entry or a document cannot be"
                               : "required member is missing");
        }
        return false;
    case OAC_NULL:
        if ((flags & OAC_CHECK_NULLABLE) == 0) {
            oac_report(checker, OAC_RULE_NULL, path, name, "", "null",
                       (flags & OAC_CHECK_PRESENT) == OAC_CHECK_PRESENT
                           ? "null is not allowed"
                           : "null is not allowed; leave the member out instead");
        }
        break;
    case OAC_VALUE:
        break;
    default:
        snprintf(message, sizeof message, "the presence is %d, which is none of absent, null and value: %s", (int)state,
                 "set the field with oac_int(), oac_str() and their kin");
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "", message);
        return false;
    }
    if ((flags & OAC_CHECK_READ_ONLY) != 0 && !checker->answer) {
        oac_report(checker, OAC_RULE_READ_ONLY, path, name, "", "",
                   "read-only: the server sets it and ignores what is sent");
    }
    return state == OAC_VALUE;
}

static bool is_filled(oac_string text)
{
    return text.data != NULL || text.length != 0;
}

bool oac_check_string(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      oac_string value, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, is_filled(value), flags)) {
        return false;
    }
    if (value.data == NULL) {
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "",
                   value.length > 0 ? "the text is a null pointer with a length"
                                    : "the text is a null pointer; \"\" is the empty text");
        return false;
    }
    if (!oac_string_is_utf8(value)) {
        oac_report(checker, OAC_RULE_ENCODING, path, name, "", "", "the text is not valid UTF-8");
        return false;
    }
    return true;
}

bool oac_check_enum(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, unsigned number,
                    oac_string text, const oac_string *listed, size_t count, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, number != 0 || is_filled(text), flags)) {
        return false;
    }
    if (number > count) {
        oac_violate_int(checker, OAC_RULE_PRESENCE, path, name, "", "an enumerator of the field's type", (int)number);
        return false;
    }
    if (number != 0) {
        const bool fits = text.data == NULL ? text.length == 0 : oac_string_equal(text, listed[number]);
        if (!fits) {
            oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "",
                       "the value is a listed one, and its text is another: set the field with the type's _of() or "
                       "_text()");
        }
        return fits;
    }
    if (!is_filled(text)) {
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the value is none of those listed and has no text");
        return false;
    }
    return oac_check_string(checker, path, name, OAC_VALUE, text, OAC_CHECK_OPTIONAL);
}

bool oac_check_number(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, double value,
                      unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, value != 0, flags)) {
        return false;
    }
    if (!isfinite(value)) {
        oac_report(checker, OAC_RULE_ENCODING, path, name, "", "", "JSON has no infinity and no NaN");
        return false;
    }
    return true;
}

bool oac_check_json(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, oac_string value,
                    unsigned flags)
{
    char message[OAC_MESSAGE_ROOM];
    if (!oac_check_state(checker, path, name, state, is_filled(value), flags)) {
        return false;
    }
    if (!oac_check_is_json(checker, value, "the text is not JSON: ", message)) {
        oac_report(checker, OAC_RULE_ENCODING, path, name, "", "", message);
        return false;
    }
    return checker->status == OAC_OK;
}

bool oac_check_is_too_deep(oac_checker *checker, const oac_path *path, const char *name)
{
    if (path != NULL && path->depth >= OAC_JSON_DEPTH) {
        oac_report(checker, OAC_RULE_ENCODING, path, name, "", "", "nested too deeply");
        return true;
    }
    return false;
}

bool oac_check_list(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, size_t count,
                    const void *items, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, count != 0 || items != NULL, flags) ||
        oac_check_is_too_deep(checker, path, name)) {
        return false;
    }
    if (items == NULL && count > 0) {
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the list is a null pointer with a count");
        return false;
    }
    return true;
}

bool oac_check_object(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      const void *value, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, value != NULL, flags) ||
        oac_check_is_too_deep(checker, path, name)) {
        return false;
    }
    if (value == NULL) {
        oac_report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the object is a null pointer");
        return false;
    }
    return true;
}

bool oac_check_union(oac_checker *checker, const oac_path *path, oac_presence state, unsigned which, size_t count,
                     oac_string json, const void *as, size_t size, unsigned flags)
{
    const bool unnumbered = which == 0 && !oac_memory_is_zero(as, size);
    if (!oac_check_state(checker, path, NULL, state, which != 0 || is_filled(json) || unnumbered, flags)) {
        return false;
    }
    if (unnumbered) {
        oac_report(checker, OAC_RULE_PRESENCE, path, NULL, "", "",
                   "the union has a branch, but `which` does not say which one: set it with a function such as _of_…");
        return false;
    }
    if (which > count) {
        oac_violate_int(checker, OAC_RULE_PRESENCE, path, NULL, "", "an enumerator of the union's branches",
                        (int)which);
        return false;
    }
    if (which != 0 && is_filled(json)) {
        oac_report(checker, OAC_RULE_PRESENCE, path, NULL, "", "",
                   "the union is one of its branches and has the text of another value");
        return false;
    }
    if (which == 0 && oac_check_json(checker, path, NULL, OAC_VALUE, json, OAC_CHECK_OPTIONAL)) {
        oac_report(checker, OAC_RULE_ONE_OF, path, NULL, "", "", "the value is none of the types that may stand here");
    }
    return which != 0;
}
