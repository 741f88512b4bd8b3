/* What is said of a broken row (oac/gen/constraint.h): words that follow from its rule and its limit. */
#include "check/typed.h"

#include <stdio.h>

#include "json/path_text.h"

/* Such as "at least 2 items". */
static void put_size(oac_text_out *out, const char *side, const char *limit, const char *unit)
{
    oac_out_words(out, side);
    oac_out_words(out, limit);
    oac_out_words(out, unit);
    oac_out_words(out, strcmp(limit, "1") == 0 ? "" : "s");
}

static void put_kinds(oac_text_out *out, unsigned kinds)
{
    static const char *const words[] = {"an object",  "an array", "a string", "true or false",
                                        "an integer", "a number", "null"};
    const char *between = "";
    for (unsigned i = 0; i < sizeof words / sizeof words[0]; i++) {
        if ((kinds & 1u << i) != 0) {
            oac_out_words(out, between);
            oac_out_words(out, words[i]);
            between = " or ";
        }
    }
}

static void put_expected(oac_text_out *out, const oac_type *type, const oac_constraint *row);

/* What is asked of a value that is there. */
static void put_allowed(oac_text_out *out, const oac_test *test, const oac_type *type, const char *otherwise)
{
    if ((test->flags & OAC_TEST_IS) != 0) {
        if (type->kind == OAC_TYPE_BOOL) {
            oac_out_words(out, test->value != 0 ? "true" : "false");
        } else {
            oac_out_quoted(out, type->names[test->value].data, type->names[test->value].length, SIZE_MAX);
        }
        return;
    }
    if (test->allowed == NULL) {
        oac_out_words(out, otherwise);
        return;
    }
    for (const oac_constraint *row = test->allowed; row != NULL; row = oac_row_next(row)) {
        oac_out_words(out, row != test->allowed ? " and " : "");
        put_expected(out, type, row);
    }
}

static void put_tested_member(oac_text_out *out, const oac_test *test, const oac_field *field)
{
    const bool takes_null = (test->flags & OAC_TEST_NULL) != 0;
    const bool needed = (test->flags & OAC_TEST_NEEDED) != 0;
    const bool nullable = (field->flags & OAC_CHECK_NULLABLE) != 0;
    oac_out_words(out, field->name);
    if ((test->flags & OAC_TEST_PRESENT) != 0) {
        oac_out_words(out, " present");
        return;
    }
    oac_out_words(out, !needed ? " absent or " : takes_null ? " null or " : " ");
    put_allowed(out, test, field->type, nullable && !takes_null ? "not null" : "any value");
}

static void put_tests(oac_text_out *out, const oac_test *tests, const oac_type *type)
{
    if (tests == NULL) {
        oac_out_words(out, "anything");
        return;
    }
    if ((tests->flags & OAC_TEST_OF_ITSELF) != 0) {
        put_allowed(out, tests, type, "any value");
        return;
    }
    for (const oac_test *test = tests; test != NULL; test = oac_test_next(test)) {
        oac_out_words(out, test != tests ? " and " : "");
        put_tested_member(out, test, &type->fields[test->field]);
    }
}

static void put_contains(oac_text_out *out, const oac_type *type, const oac_constraint *row)
{
    oac_out_words(out, (row->flags & OAC_ROW_LEAST) != 0 ? "at least " : "at most ");
    oac_out_words(out, row->limit);
    oac_out_words(out, " with ");
    oac_out_words(out, (row->flags & OAC_ROW_NULL) != 0 ? "null or " : "");
    put_tests(out, row->of.tests, type->item);
}

static void put_if_then(oac_text_out *out, const oac_type *type, const oac_constraint *row)
{
    put_tests(out, row->of.condition->then, type);
    oac_out_words(out, (row->flags & OAC_ROW_OTHERWISE) != 0 ? " unless " : " where ");
    put_tests(out, row->of.condition->when, type);
}

static void put_limit(oac_text_out *out, const char *words, const char *limit)
{
    oac_out_words(out, words);
    oac_out_words(out, limit);
}

static void put_expected(oac_text_out *out, const oac_type *type, const oac_constraint *row)
{
    const char *limit = row->limit;
    if (row->words != NULL) {
        oac_out_words(out, row->words);
        return;
    }
    switch (row->rule) {
    case OAC_RULE_TYPE:
        put_kinds(out, row->kinds);
        break;
    case OAC_RULE_MINIMUM:
        put_limit(out, "at least ", limit);
        break;
    case OAC_RULE_MAXIMUM:
        put_limit(out, "at most ", limit);
        break;
    case OAC_RULE_EXCLUSIVE_MINIMUM:
        put_limit(out, "more than ", limit);
        break;
    case OAC_RULE_EXCLUSIVE_MAXIMUM:
        put_limit(out, "less than ", limit);
        break;
    case OAC_RULE_MULTIPLE_OF:
        put_limit(out, "a multiple of ", limit);
        break;
    case OAC_RULE_MIN_LENGTH:
        put_size(out, "at least ", limit, " character");
        break;
    case OAC_RULE_MAX_LENGTH:
        put_size(out, "at most ", limit, " character");
        break;
    case OAC_RULE_MIN_ITEMS:
        put_size(out, "at least ", limit, " item");
        break;
    case OAC_RULE_MAX_ITEMS:
        put_size(out, "at most ", limit, " item");
        break;
    case OAC_RULE_MIN_PROPERTIES:
        put_size(out, "at least ", limit, " member");
        break;
    case OAC_RULE_MAX_PROPERTIES:
        put_size(out, "at most ", limit, " member");
        break;
    case OAC_RULE_ENUM:
        put_limit(out, row->count > 1 ? "one of " : "", limit);
        break;
    case OAC_RULE_UNIQUE_ITEMS:
        oac_out_words(out, "no two equal items");
        break;
    case OAC_RULE_CONTAINS:
        put_contains(out, type, row);
        break;
    case OAC_RULE_DEPENDENT_REQUIRED:
        oac_out_words(out, type->fields[row->of.fields.needed].name);
        oac_out_words(out, " beside ");
        oac_out_words(out, type->fields[row->of.fields.beside].name);
        break;
    case OAC_RULE_IF_THEN:
        put_if_then(out, type, row);
        break;
    default:
        oac_out_words(out, limit);
        break;
    }
}

void oac_row_words(const oac_type *type, const oac_constraint *row, char *to, size_t room)
{
    oac_text_out out;
    oac_out_begin(&out, to, room);
    put_expected(&out, type, row);
}

void oac_report_row(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                    const oac_constraint *row, const char *shown)
{
    char message[OAC_MESSAGE_ROOM];
    oac_text_out out;
    if (oac_report_is_only_counted(checker, (oac_rule)row->rule)) {
        return;
    }
    oac_out_begin(&out, message, sizeof message);
    if (oac_report_is_seen(checker, (oac_rule)row->rule)) {
        oac_out_words(&out, "expected ");
        put_expected(&out, type, row);
        if (shown[0] != '\0') {
            oac_out_words(&out, ", got ");
            oac_out_words(&out, shown);
        }
    }
    oac_report(checker, (oac_rule)row->rule, path, name, row->limit, shown, message);
}

void oac_report_count(oac_checker *checker, const oac_path *path, const char *name, const oac_type *type,
                      const oac_constraint *row, size_t count)
{
    char shown[32];
    if (oac_report_is_only_counted(checker, (oac_rule)row->rule)) {
        return;
    }
    snprintf(shown, sizeof shown, "%zu", count);
    oac_report_row(checker, path, name, type, row, shown);
}
