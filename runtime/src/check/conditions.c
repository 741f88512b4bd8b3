/* Tests of contains, if and then (oac/gen/constraint.h), and the rules of records over several members. */
#include "check/typed.h"

/* Conditions are asked of structs that a program filled in, before their texts are checked. */
static oac_string text_of(const oac_type *type, const char *at)
{
    oac_held_enum held;
    if (type->kind != OAC_TYPE_ENUM) {
        oac_opt_string text;
        memcpy(&text, at, sizeof text);
        return oac_string_or_empty(text.value);
    }
    memcpy(&held, at, sizeof held);
    return held.number != 0 && held.number <= type->count ? type->names[held.number] : oac_string_or_empty(held.text);
}

static bool rows_are_kept(const oac_constraint *rows, unsigned kind, const void *value)
{
    for (; rows != NULL; rows = oac_row_next(rows)) {
        if (!oac_row_is_kept(rows, kind, value)) {
            return false;
        }
    }
    return true;
}

/* A value in its optional form, which is there. */
static bool value_passes(const oac_test *test, const oac_type *type, const char *at)
{
    oac_held_enum held;
    oac_string text;
    if ((test->flags & OAC_TEST_IS) != 0) {
        if (type->kind == OAC_TYPE_BOOL) {
            return ((const oac_opt_bool *)(const void *)at)->value == (test->value != 0);
        }
        memcpy(&held, at, sizeof held);
        return held.number == (unsigned)test->value;
    }
    if (test->allowed == NULL) {
        return true;
    }
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        return rows_are_kept(test->allowed, type->kind, at + offsetof(oac_opt_bool, value));
    case OAC_TYPE_INT:
        return rows_are_kept(test->allowed, type->kind, at + offsetof(oac_opt_int, value));
    case OAC_TYPE_NUMBER:
        return rows_are_kept(test->allowed, type->kind, at + offsetof(oac_opt_number, value));
    case OAC_TYPE_STRING:
    case OAC_TYPE_JSON:
    case OAC_TYPE_ENUM:
        text = text_of(type, at);
        return rows_are_kept(test->allowed, type->kind, &text);
    default: /* no constant is an object or an array */
        return false;
    }
}

static bool member_passes(const oac_test *test, const oac_type *type, const char *at)
{
    const oac_presence state = oac_held_state(at);
    if ((test->flags & OAC_TEST_PRESENT) != 0) {
        return state != OAC_ABSENT;
    }
    if (state == OAC_VALUE) {
        return value_passes(test, type, at);
    }
    if (state == OAC_ABSENT) {
        return (test->flags & OAC_TEST_NEEDED) == 0;
    }
    if (state == OAC_NULL) {
        return (test->flags & OAC_TEST_NULL) != 0;
    }
    return (test->flags & (OAC_TEST_NULL | OAC_TEST_NEEDED)) == OAC_TEST_NULL; /* of those set by mistake */
}

bool oac_tests_are_passed(const oac_test *tests, const oac_type *type, const void *value)
{
    for (const oac_test *test = tests; test != NULL; test = oac_test_next(test)) {
        const oac_field *field = &type->fields[test->field];
        if (!member_passes(test, field->type, (const char *)value + field->offset)) {
            return false;
        }
    }
    return true;
}

bool oac_item_passes(const oac_test *tests, const oac_type *type, bool optional, const void *item)
{
    if (type->kind == OAC_TYPE_RECORD) {
        oac_held_ref held = {OAC_VALUE, item};
        if (optional) {
            memcpy(&held, item, sizeof held);
        }
        return held.state == OAC_VALUE && held.pointer != NULL && oac_tests_are_passed(tests, type, held.pointer);
    }
    if (optional) {
        return oac_held_state(item) == OAC_VALUE && value_passes(tests, type, (const char *)item);
    }
    if (type->kind == OAC_TYPE_STRING || type->kind == OAC_TYPE_ENUM) {
        const oac_string text = oac_string_or_empty(*(const oac_string *)item);
        return rows_are_kept(tests->allowed, type->kind, &text);
    }
    return type->kind <= OAC_TYPE_JSON ? rows_are_kept(tests->allowed, type->kind, item) : tests->allowed == NULL;
}

static size_t count_members(const oac_type *type, const char *value)
{
    const oac_extra *extra = oac_held_extra(value, type);
    size_t count = extra != NULL ? extra->count : 0;
    for (size_t i = 0; i < type->count; i++) {
        count += oac_held_state(value + type->fields[i].offset) != OAC_ABSENT;
    }
    if ((type->flags & OAC_TYPE_ADDITIONAL) != 0) {
        oac_typed_items held;
        memcpy(&held, value + type->fields[type->count].offset, sizeof held);
        count += held.count;
    }
    return count;
}

static bool is_field_there(const oac_type *type, const char *value, uint32_t field)
{
    return oac_held_state(value + type->fields[field].offset) != OAC_ABSENT;
}

static bool is_kept(const oac_type *type, const void *value, const oac_constraint *row)
{
    bool applies;
    switch (row->rule) {
    case OAC_RULE_DEPENDENT_REQUIRED:
        return !is_field_there(type, (const char *)value, row->of.fields.beside) ||
               is_field_there(type, (const char *)value, row->of.fields.needed);
    case OAC_RULE_IF_THEN:
        applies = oac_tests_are_passed(row->of.condition->when, type, value);
        return applies == ((row->flags & OAC_ROW_OTHERWISE) != 0) ||
               oac_tests_are_passed(row->of.condition->then, type, value);
    default:
        return true;
    }
}

static bool is_listed(uint16_t number, const uint16_t *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (numbers[i] == number) {
            return true;
        }
    }
    return false;
}

/* Reports a member, if it is there. */
static void check_unknown(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                          uint16_t place, const char *message)
{
    if (is_field_there(type, (const char *)value, place) &&
        !oac_report_is_only_counted(checker, OAC_RULE_UNKNOWN_MEMBER)) {
        oac_report(checker, OAC_RULE_UNKNOWN_MEMBER, path, type->fields[place].name, "", "", message);
    }
}

/* Reports a member that other operations have, and this one has not. */
static void check_only(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                       const oac_constraint *row)
{
    if (checker->operation != 0 && !is_listed(checker->operation, row->of.operations, row->count)) {
        check_unknown(checker, path, type, value, row->kinds,
                      "unknown member: other operations have it, this one has not");
    }
}

void oac_check_elsewhere(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value,
                         const oac_constraint *rules)
{
    for (const oac_constraint *row = rules; row != NULL; row = oac_row_next(row)) {
        const oac_elsewhere *within = row->of.elsewhere;
        if (!is_listed(checker->operation, within->operations, within->operation_count)) {
            continue;
        }
        for (uint16_t i = 0; i < within->member_count; i++) {
            check_unknown(checker, path, type, value, within->members[i],
                          "unknown member: values at other places have it, this one has not");
        }
    }
}

void oac_check_together(oac_checker *checker, const oac_path *path, const oac_type *type, const void *value)
{
    for (const oac_constraint *row = type->rules; row != NULL; row = oac_row_next(row)) {
        if (row->rule == OAC_RULE_MIN_PROPERTIES || row->rule == OAC_RULE_MAX_PROPERTIES) {
            const size_t count = count_members(type, (const char *)value);
            if (row->rule == OAC_RULE_MIN_PROPERTIES ? count < row->of.count : count > row->of.count) {
                oac_report_count(checker, path, NULL, type, row, count);
            }
        } else if (row->rule == OAC_RULE_UNKNOWN_MEMBER) {
            check_only(checker, path, type, value, row);
        } else if (!is_kept(type, value, row)) {
            oac_report_row(checker, path, NULL, type, row, "");
        }
    }
}
