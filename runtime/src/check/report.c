/* Reports of generated validators (oac/gen/check.h): where a broken rule stands, and the sentence about it. */
#include "check/check_internal.h"

#include <inttypes.h>
#include <stdio.h>

#include "json/path_text.h"

static bool refuses(const oac_checker *checker, oac_rule rule)
{
    if (checker->partial && (rule == OAC_RULE_REQUIRED || rule == OAC_RULE_MIN_PROPERTIES)) {
        return false;
    }
    if (checker->answer) {
        return rule < OAC_RULE_ENUM;
    }
    return checker->mode == OAC_VALIDATION_STRICT || rule < OAC_RULE_ENUM;
}

bool oac_report_is_seen(const oac_checker *checker, oac_rule rule)
{
    const oac_violations *list = checker->violations;
    const size_t ceiling = list == NULL ? 0 : list->ceiling != 0 ? list->ceiling : OAC_VIOLATIONS_CEILING;
    return (list != NULL && list->count < ceiling) ||
           (checker->error != NULL && checker->refused == 0 && refuses(checker, rule));
}

bool oac_report_is_only_counted(oac_checker *checker, oac_rule rule)
{
    if (checker->violations != NULL || refuses(checker, rule)) {
        return false;
    }
    checker->count++;
    return true;
}

static void put_path(oac_text_out *out, const oac_path *path)
{
    if (path == NULL) {
        return;
    }
    put_path(out, path->parent);
    if (path->name != NULL) {
        oac_out_member(out, path->name, path->index != 0 ? path->index : strlen(path->name));
    } else {
        oac_out_index(out, path->index);
    }
}

static void report(oac_checker *checker, oac_violation violation, const oac_path *path, const oac_string *name)
{
    char where[sizeof(((oac_error *)0)->path)];
    oac_text_out out;
    if (oac_report_is_only_counted(checker, violation.rule)) {
        return;
    }
    oac_out_begin(&out, where, sizeof where);
    if (oac_report_is_seen(checker, violation.rule)) {
        put_path(&out, path);
        if (name != NULL) {
            oac_out_member(&out, name->data, name->length);
        }
    }
    violation.path = where;
    violation.refused = refuses(checker, violation.rule);
    checker->count++;
    if (violation.refused && checker->refused++ == 0) {
        oac_error_set(checker->error, OAC_ERROR_INVALID, OAC_STAGE_VALIDATE, "%s", violation.message);
        if (checker->error != NULL) {
            memcpy(checker->error->path, where, out.length + 1);
        }
    }
    if (checker->violations != NULL && oac_violations_add(checker->violations, &violation) != OAC_OK) {
        checker->status = OAC_ERROR_MEMORY;
    }
}

void oac_report(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                const char *value, const char *message)
{
    const oac_string member = oac_text(name);
    const oac_violation violation = {.rule = rule, .message = message, .limit = limit, .value = value};
    report(checker, violation, path, name != NULL ? &member : NULL);
}

void oac_report_member(oac_checker *checker, oac_rule rule, const oac_path *path, oac_string name, const char *message)
{
    const oac_violation violation = {.rule = rule, .message = message, .limit = "", .value = ""};
    const oac_string member = oac_string_or_empty(name);
    report(checker, violation, path, &member);
}

void oac_violate_int(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                     const char *expected, int64_t value)
{
    char shown[32];
    char message[OAC_MESSAGE_ROOM];
    oac_text_out out;
    snprintf(shown, sizeof shown, "%" PRId64, value);
    oac_out_begin(&out, message, sizeof message);
    oac_out_words(&out, "expected ");
    oac_out_words(&out, expected);
    oac_out_words(&out, ", got ");
    oac_out_words(&out, shown);
    oac_report(checker, rule, path, name, limit, shown, message);
}

/* The value as it is shown in a violation. */
static void show_string(char shown[OAC_SHOWN + 16], oac_string value)
{
    oac_text_out out;
    oac_out_begin(&out, shown, OAC_SHOWN + 16);
    oac_out_quoted(&out, value.data, value.length, OAC_SHOWN - 6);
}

void oac_violate_unlisted(oac_checker *checker, const oac_path *path, const char *name, oac_string value,
                          const oac_string *known, size_t known_count)
{
    char limit[512];
    char shown[OAC_SHOWN + 16];
    char message[OAC_MESSAGE_ROOM];
    limit[0] = shown[0] = message[0] = '\0';
    if (oac_string_is_among(value, known, known_count) || oac_report_is_only_counted(checker, OAC_RULE_ENUM)) {
        return;
    }
    if (oac_report_is_seen(checker, OAC_RULE_ENUM)) {
        oac_text_out list;
        oac_text_out out;
        const oac_string *nearest = oac_nearest(value, known, known_count);
        oac_out_begin(&list, limit, sizeof limit);
        for (size_t i = 0; i < known_count; i++) {
            oac_out_words(&list, i > 0 ? ", " : "");
            oac_out_quoted(&list, known[i].data, known[i].length, OAC_SHOWN);
        }
        show_string(shown, value);
        oac_out_begin(&out, message, sizeof message);
        oac_out_words(&out, "expected one of ");
        if (list.length < 200) {
            oac_out_words(&out, limit);
        } else {
            char count[48];
            snprintf(count, sizeof count, "%zu known values", known_count);
            oac_out_words(&out, count);
        }
        oac_out_words(&out, ", got ");
        oac_out_words(&out, shown);
        if (nearest != NULL) {
            oac_out_words(&out, "; did you mean ");
            oac_out_quoted(&out, nearest->data, nearest->length, OAC_SHOWN);
            oac_out_words(&out, "?");
        }
    }
    oac_report(checker, OAC_RULE_ENUM, path, name, limit, shown, message);
}
