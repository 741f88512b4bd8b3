/* Checks and reports of generated validators (oac/check.h): presence, encoding, and the texts of violations. */
#include "oac/check.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "number.h"
#include "oac/arena.h"
#include "oac/json_reader.h"
#include "oac/json_writer.h"
#include "utf8.h"

/* Longest value that is shown, in bytes of JSON text. */
#define SHOWN 64

void oac_checker_begin(oac_checker *checker, oac_validation mode, bool answer, oac_violations *violations,
                       oac_error *error)
{
    memset(checker, 0, sizeof *checker);
    checker->mode = mode;
    checker->answer = answer;
    checker->violations = violations;
    checker->error = error;
}

oac_status oac_checker_end(oac_checker *checker)
{
    if (checker->status != OAC_OK) {
        return oac_error_set(checker->error, checker->status, OAC_STAGE_VALIDATE, "out of memory");
    }
    if (checker->refused == 0) {
        return OAC_OK;
    }
    if (checker->error != NULL) {
        checker->error->violations = checker->refused < UINT32_MAX ? (unsigned)checker->refused : UINT32_MAX;
    }
    return OAC_ERROR_INVALID;
}

static bool refuses(const oac_checker *checker, oac_rule rule)
{
    if (checker->answer) {
        return rule < OAC_RULE_ENUM;
    }
    return checker->mode == OAC_VALIDATION_STRICT || rule < OAC_RULE_ENUM;
}

/* A text that grows in a fixed place and is cut when it is full. */
typedef struct text_out {
    char *data;
    size_t size;
    size_t length;
} text_out;

static void put(text_out *out, const char *data, size_t length)
{
    size_t taken = oac_utf8_cut(data, length, out->size - 1 - out->length);
    memcpy(out->data + out->length, data, taken);
    out->length += taken;
    out->data[out->length] = '\0';
}

static bool is_utf8(oac_string text)
{
    size_t at = 0;
    while (at < text.length) {
        size_t step = (unsigned char)text.data[at] < 0x80 ? 1 : oac_utf8_length(text.data + at, text.length - at);
        if (step == 0) {
            return false;
        }
        at += step;
    }
    return true;
}

static bool is_identifier(const char *name)
{
    size_t i;
    for (i = 0; name[i] != '\0'; i++) {
        char c = name[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
        if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
            return false;
        }
    }
    return i > 0;
}

static void put_quoted(text_out *out, oac_string value, size_t most)
{
    static const char hex[] = "0123456789abcdef";
    size_t start = out->length;
    size_t i;
    put(out, "\"", 1);
    for (i = 0; i < value.length; i++) {
        unsigned char c = (unsigned char)value.data[i];
        if (out->length - start > most && (c & 0xC0u) != 0x80u) {
            put(out, "...", 3);
            break;
        }
        if (c == '"' || c == '\\') {
            char escaped[2] = {'\\', (char)c};
            put(out, escaped, 2);
        } else if (c == '\n') {
            put(out, "\\n", 2);
        } else if (c < 0x20 || c == 0x7F) {
            char escaped[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            put(out, escaped, 6);
        } else {
            size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
            length = length <= value.length - i ? length : value.length - i;
            put(out, value.data + i, length);
            i += length - 1;
        }
    }
    put(out, "\"", 1);
}

static void put_path(text_out *out, const oac_path *path)
{
    char index[32];
    if (path == NULL) {
        return;
    }
    put_path(out, path->parent);
    if (path->name == NULL) {
        snprintf(index, sizeof index, "[%zu]", path->index);
        put(out, index, strlen(index));
    } else if (is_identifier(path->name)) {
        put(out, ".", out->length > 0 ? 1 : 0);
        put(out, path->name, strlen(path->name));
    } else {
        put(out, "[", 1);
        put_quoted(out, oac_text(path->name), SHOWN);
        put(out, "]", 1);
    }
}

/* Adds one violation; `message` is ready. */
static void report(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                   const char *value, const char *message)
{
    char where[sizeof((oac_error *)0)->path];
    text_out out = {where, sizeof where, 0};
    oac_violation violation = OAC_ZERO;
    where[0] = '\0';
    if (name != NULL) {
        oac_path member = oac_path_member(path, name);
        put_path(&out, &member);
    } else {
        put_path(&out, path);
    }
    violation.rule = rule;
    violation.refused = refuses(checker, rule);
    violation.path = where;
    violation.message = message;
    violation.limit = limit;
    violation.value = value;
    checker->count++;
    if (violation.refused && checker->refused++ == 0) {
        oac_error_set(checker->error, OAC_ERROR_INVALID, OAC_STAGE_VALIDATE, "%s", message);
        if (checker->error != NULL) {
            text_out copy = {checker->error->path, sizeof checker->error->path, 0};
            put(&copy, where, out.length);
        }
    }
    if (checker->violations != NULL && oac_violations_add(checker->violations, &violation) != OAC_OK) {
        checker->status = OAC_ERROR_MEMORY;
    }
}

static void report_expected(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name,
                            const char *limit, const char *expected, const char *value, const char *shown)
{
    char message[sizeof((oac_error *)0)->message];
    text_out out = {message, sizeof message, 0};
    message[0] = '\0';
    put(&out, "expected ", 9);
    put(&out, expected, strlen(expected));
    if (shown[0] != '\0') {
        put(&out, ", got ", 6);
        put(&out, shown, strlen(shown));
    }
    report(checker, rule, path, name, limit, value, message);
}

void oac_violate(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                 const char *expected)
{
    report_expected(checker, rule, path, name, limit, expected, "", "");
}

void oac_violate_bool(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                      const char *expected, bool value)
{
    const char *shown = value ? "true" : "false";
    report_expected(checker, rule, path, name, limit, expected, shown, shown);
}

void oac_violate_int(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                     const char *expected, int64_t value)
{
    char shown[32];
    snprintf(shown, sizeof shown, "%" PRId64, value);
    report_expected(checker, rule, path, name, limit, expected, shown, shown);
}

void oac_violate_number(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                        const char *expected, double value)
{
    char shown[OAC_NUMBER_ROOM + 1];
    *oac_number_write_double(shown, value) = '\0';
    report_expected(checker, rule, path, name, limit, expected, shown, shown);
}

void oac_violate_string(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                        const char *expected, oac_string value)
{
    char shown[SHOWN + 16];
    text_out out = {shown, sizeof shown, 0};
    put_quoted(&out, value, SHOWN - 6);
    report_expected(checker, rule, path, name, limit, expected, shown, shown);
}

void oac_violate_count(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                       const char *expected, size_t count)
{
    char shown[32];
    snprintf(shown, sizeof shown, "%zu", count);
    report_expected(checker, rule, path, name, limit, expected, shown, shown);
}

void oac_violate_unlisted(oac_checker *checker, const oac_path *path, const char *name, oac_string value,
                          const oac_string *known, size_t known_count)
{
    char limit[512];
    char shown[SHOWN + 16];
    char message[sizeof((oac_error *)0)->message];
    text_out list = {limit, sizeof limit, 0};
    text_out got = {shown, sizeof shown, 0};
    text_out out = {message, sizeof message, 0};
    const oac_string *nearest = oac_nearest(value, known, known_count);
    size_t i;
    limit[0] = '\0';
    for (i = 0; i < known_count; i++) {
        put(&list, ", ", i > 0 ? 2 : 0);
        put_quoted(&list, known[i], SHOWN);
    }
    put_quoted(&got, value, SHOWN - 6);
    message[0] = '\0';
    put(&out, "expected one of ", 16);
    if (list.length < 200) {
        put(&out, limit, list.length);
    } else {
        char count[48];
        snprintf(count, sizeof count, "%zu known values", known_count);
        put(&out, count, strlen(count));
    }
    put(&out, ", got ", 6);
    put(&out, shown, got.length);
    if (nearest != NULL) {
        put(&out, "; did you mean ", 15);
        put_quoted(&out, *nearest, SHOWN);
        put(&out, "?", 1);
    }
    report(checker, OAC_RULE_ENUM, path, name, limit, shown, message);
}

bool oac_check_presence(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                        unsigned flags)
{
    char message[160];
    switch (state) {
    case OAC_ABSENT:
        if ((flags & OAC_CHECK_REQUIRED) != 0 && !((flags & OAC_CHECK_READ_ONLY) != 0 && !checker->answer)) {
            report(checker, OAC_RULE_REQUIRED, path, name, "", "", "required member is missing");
        }
        return false;
    case OAC_NULL:
        if ((flags & OAC_CHECK_NULLABLE) == 0) {
            report(checker, OAC_RULE_NULL, path, name, "", "null", "null is not allowed; leave the member out instead");
        }
        break;
    case OAC_VALUE:
        break;
    default:
        snprintf(message, sizeof message, "the presence is %d, which is none of absent, null and value: %s", (int)state,
                 "set the field with oac_int(), oac_str() and their kin");
        report(checker, OAC_RULE_PRESENCE, path, name, "", "", message);
        return false;
    }
    if ((flags & OAC_CHECK_READ_ONLY) != 0 && !checker->answer) {
        report(checker, OAC_RULE_READ_ONLY, path, name, "", "",
               "read-only: the server sets it and ignores what is sent");
    }
    return state == OAC_VALUE;
}

bool oac_check_string(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      oac_string value, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, flags)) {
        return false;
    }
    if (value.data == NULL && value.length > 0) {
        report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the text is a null pointer with a length");
        return false;
    }
    if (!is_utf8(value)) {
        report(checker, OAC_RULE_ENCODING, path, name, "", "", "the text is not valid UTF-8");
        return false;
    }
    return true;
}

bool oac_check_number(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, double value,
                      unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, flags)) {
        return false;
    }
    if (!isfinite(value)) {
        report(checker, OAC_RULE_ENCODING, path, name, "", "", "JSON has no infinity and no NaN");
        return false;
    }
    return true;
}

bool oac_check_json(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, oac_string value,
                    unsigned flags)
{
    oac_error error = OAC_ERROR_INIT;
    if (!oac_check_state(checker, path, name, state, flags)) {
        return false;
    }
    if (oac_json_check(value.data, value.length, 0, &error) != OAC_OK) {
        char message[sizeof error.message + 32];
        snprintf(message, sizeof message, "the text is not JSON: %s", error.message);
        report(checker, OAC_RULE_ENCODING, path, name, "", "", message);
        return false;
    }
    return true;
}

static bool is_too_deep(oac_checker *checker, const oac_path *path, const char *name)
{
    if (path != NULL && path->depth >= OAC_JSON_DEPTH) {
        report(checker, OAC_RULE_ENCODING, path, name, "", "", "nested too deeply");
        return true;
    }
    return false;
}

bool oac_check_list(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, size_t count,
                    const void *items, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, flags) || is_too_deep(checker, path, name)) {
        return false;
    }
    if (items == NULL && count > 0) {
        report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the list is a null pointer with a count");
        return false;
    }
    return true;
}

bool oac_check_object(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      const void *value, unsigned flags)
{
    if (!oac_check_state(checker, path, name, state, flags) || is_too_deep(checker, path, name)) {
        return false;
    }
    if (value == NULL) {
        report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the object is a null pointer");
        return false;
    }
    return true;
}

/* Members are named by C strings on a path; a name that holds NUL is shown up to there. */
static void check_extra_member(oac_checker *checker, const oac_path *path, const oac_extra *extra, size_t at,
                               const oac_string *known, size_t known_count)
{
    char name[128];
    char message[sizeof((oac_error *)0)->message];
    text_out copy = {name, sizeof name, 0};
    text_out out = {message, sizeof message, 0};
    oac_error error = OAC_ERROR_INIT;
    const oac_member *member = &extra->members[at];
    const oac_string *nearest;
    size_t i;
    name[0] = '\0';
    message[0] = '\0';
    if (member->name.data == NULL && member->name.length > 0) {
        report(checker, OAC_RULE_PRESENCE, path, NULL, "", "",
               "the name of an unknown member is a null pointer with a length");
        return;
    }
    put(&copy, member->name.data != NULL ? member->name.data : "", member->name.length);
    if (!is_utf8(member->name)) {
        report(checker, OAC_RULE_ENCODING, path, NULL, "", "", "the name of an unknown member is not valid UTF-8");
        return;
    }
    for (i = 0; i < known_count; i++) {
        if (oac_string_equal(known[i], member->name)) {
            report(checker, OAC_RULE_PRESENCE, path, name, "", "", "a known member stands among the unknown ones");
            return;
        }
    }
    for (i = 0; i < at && !checker->answer; i++) { /* in an answer, the reader has seen to it */
        if (oac_string_equal(extra->members[i].name, member->name)) {
            report(checker, OAC_RULE_PRESENCE, path, name, "", "", "the unknown member is there twice");
            return;
        }
    }
    if (oac_json_check(member->value.data, member->value.length, 0, &error) != OAC_OK) {
        put(&out, "the value is not JSON: ", 23);
        put(&out, error.message, strlen(error.message));
        report(checker, OAC_RULE_ENCODING, path, name, "", "", message);
        return;
    }
    put(&out, "unknown member", 14);
    nearest = oac_nearest(member->name, known, known_count);
    if (nearest != NULL) {
        put(&out, "; did you mean ", 15);
        put_quoted(&out, *nearest, SHOWN);
        put(&out, "?", 1);
    }
    report(checker, OAC_RULE_UNKNOWN_MEMBER, path, name, "", "", message);
}

void oac_check_extra(oac_checker *checker, const oac_path *path, const oac_extra *extra, const oac_string *known,
                     size_t known_count)
{
    size_t i;
    if (extra == NULL || extra->count == 0) {
        return;
    }
    if (extra->members == NULL) {
        report(checker, OAC_RULE_PRESENCE, path, NULL, "", "", "the unknown members are a null pointer with a count");
        return;
    }
    for (i = 0; i < extra->count; i++) {
        check_extra_member(checker, path, extra, i, known, known_count);
    }
}

size_t oac_string_characters(oac_string text)
{
    size_t count = 0;
    size_t i;
    for (i = 0; i < text.length; i++) {
        count += ((unsigned char)text.data[i] & 0xC0u) != 0x80u;
    }
    return count;
}

bool oac_string_equal(oac_string one, oac_string other)
{
    if (one.length != other.length || one.length == 0) {
        return one.length == other.length;
    }
    return one.data != NULL && other.data != NULL && memcmp(one.data, other.data, one.length) == 0;
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* Edits (insert, delete, replace; case is half as bad as nothing) between two short texts, in half steps. */
static size_t edits(oac_string one, oac_string other)
{
    size_t row[SHOWN + 1];
    size_t i;
    size_t j;
    for (j = 0; j <= other.length; j++) {
        row[j] = 2 * j;
    }
    for (i = 1; i <= one.length; i++) {
        size_t diagonal = row[0];
        row[0] = 2 * i;
        for (j = 1; j <= other.length; j++) {
            size_t above = row[j];
            size_t cost = one.data[i - 1] == other.data[j - 1] ? 0 : lower(one.data[i - 1]) == lower(other.data[j - 1]);
            if (one.data[i - 1] != other.data[j - 1] && cost == 0) {
                cost = 2;
            }
            cost += diagonal;
            cost = cost < above + 2 ? cost : above + 2;
            row[j] = cost < row[j - 1] + 2 ? cost : row[j - 1] + 2;
            diagonal = above;
        }
    }
    return row[other.length];
}

const oac_string *oac_nearest(oac_string text, const oac_string *known, size_t known_count)
{
    const oac_string *nearest = NULL;
    size_t best = 0;
    size_t i;
    if (text.length == 0 || text.length > SHOWN) {
        return NULL;
    }
    best = 2 * ((text.length + 2) / 3) + 1;
    for (i = 0; i < known_count; i++) {
        size_t distance = known[i].length <= SHOWN ? edits(text, known[i]) : best;
        if (distance < best) {
            best = distance;
            nearest = &known[i];
        }
    }
    return nearest;
}

bool oac_number_is_multiple(double value, uint32_t divisor, int exponent)
{
    char digits[OAC_NUMBER_ROOM];
    size_t length = (size_t)(oac_number_write_double(digits, value) - digits);
    oac_decimal decimal = oac_decimal_parse(digits, length);
    uint64_t mantissa = 0;
    const char *at;
    int64_t scale;
    if (decimal.count == 0) {
        return true;
    }
    for (at = decimal.first; at < decimal.last; at++) {
        if (*at != '.') {
            mantissa = mantissa * 10 + (uint64_t)(*at - '0'); /* 17 digits at most */
        }
    }
    /* mantissa * 10^decimal.exponent against divisor * 10^exponent */
    for (scale = decimal.exponent; scale < exponent; scale++) {
        if (mantissa % 10 != 0) {
            return false;
        }
        mantissa /= 10;
    }
    mantissa %= divisor;
    for (; scale > exponent && mantissa != 0; scale--) {
        mantissa = mantissa * 10 % divisor;
    }
    return mantissa == 0;
}

char oac_json_first(oac_string text)
{
    size_t i;
    for (i = 0; i < text.length; i++) {
        if (text.data[i] != ' ' && text.data[i] != '\t' && text.data[i] != '\n' && text.data[i] != '\r') {
            return text.data[i];
        }
    }
    return '\0';
}
