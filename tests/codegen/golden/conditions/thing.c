/* conditions_thing: writer, reader and rules.
 * Made from tests/codegen/golden/conditions.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "conditions_codec.h"

/* clang-format off */
static const oac_field fields_of_conditions_thing[] = {
    OAC_FIELD("a", oac_type_int, conditions_thing, a, NULL, 0),
    OAC_FIELD("b", oac_type_string, conditions_thing, b, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("c", oac_type_bool, conditions_thing, c, NULL, 0),
};
static const uint16_t index_of_conditions_thing[] = {0, 3, 2, 0, 0, 1, 0, 0};
/* clang-format on */

enum { MEMBERS = 3 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"a", 1},
    {"b", 1},
    {"c", 1},
};
/* clang-format on */

static void write_conditions_thing(oac_writer *writer, const void *from)
{
    const conditions_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("a"), &value->a);
    oac_write_string_member(writer, OAC_KEY("b"), &value->b);
    oac_write_bool_member(writer, OAC_KEY("c"), &value->c);
    oac_write_rest(writer, value, &conditions_thing_oac_type);
}

static char *read_conditions_thing(oac_reader *reader, char *at, void *into)
{
    conditions_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("a"))) {
        at = oac_read_int(reader, at, &value->a);
    }
    if (oac_at_key(&at, OAC_NEXT("b"))) {
        at = oac_read_string(reader, at, &value->b);
    }
    if (oac_at_key(&at, OAC_NEXT("c"))) {
        at = oac_read_bool(reader, at, &value->c);
    }
    return oac_read_rest(reader, at, value, &conditions_thing_oac_type);
}

const oac_type conditions_thing_oac_type = {
    OAC_RECORD_TABLE(conditions_thing, extra, 3, 8),
    .write = write_conditions_thing,
    .read = read_conditions_thing,
    .fields = fields_of_conditions_thing,
    .index = index_of_conditions_thing,
};

/* ^x */
static bool is_as_asked(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    if (text.data[0] != 'x') {
        return false;
    }
    return true;
}

static size_t count_members(const conditions_thing *value)
{
    size_t count = value->extra != NULL ? value->extra->count : 0;
    count += value->a.state != OAC_ABSENT;
    count += value->b.state != OAC_ABSENT;
    count += value->c.state != OAC_ABSENT;
    return count;
}

void conditions_thing_check(oac_checker *checker, const oac_path *path, const conditions_thing *value)
{
    if ((value->a.state != OAC_ABSENT) && !(value->b.state != OAC_ABSENT)) {
        oac_violate(checker, OAC_RULE_IF_THEN, path, NULL, "", "b present where a present");
    }
    if (value->c.state != OAC_ABSENT && value->a.state == OAC_ABSENT) {
        oac_violate(checker, OAC_RULE_DEPENDENT_REQUIRED, path, NULL, "\"a\"", "a beside c");
    }
    if (count_members(value) < 1) {
        oac_violate_count(checker, OAC_RULE_MIN_PROPERTIES, path, NULL, "1", "at least 1 member", count_members(value));
    }
    if (((value->a.state == OAC_ABSENT || (value->a.state == OAC_VALUE && !(value->a.value < 5)))) &&
        !((value->b.state != OAC_VALUE || (!(oac_string_characters(oac_string_or_empty(value->b.value)) < 3) &&
                                           !(!is_as_asked(oac_string_or_empty(value->b.value))))))) {
        oac_violate(checker, OAC_RULE_IF_THEN, path, NULL, "",
                    "b absent or at least 3 characters and text that matches ^x where a absent or at least 5");
    }
    (void)oac_check_int(checker, path, "a", value->a.state, value->a.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "b", value->b.state, value->b.value, OAC_CHECK_NULLABLE);
    (void)oac_check_bool(checker, path, "c", value->c.state, value->c.value, OAC_CHECK_OPTIONAL);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status conditions_thing_serialize(const conditions_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&conditions_thing_oac_type, value, buffer, error);
}

oac_status conditions_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                  conditions_thing *value, oac_error *error)
{
    return oac_record_parse(&conditions_thing_oac_type, text, length, options, value, error);
}

oac_status conditions_thing_validate(const conditions_thing *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    conditions_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void conditions_thing_dispose(conditions_thing *value)
{
    oac_record_dispose(&conditions_thing_oac_type, value);
}

oac_status conditions_thing_to_cjson(const conditions_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = conditions_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status conditions_thing_from_cjson(const struct cJSON *tree, conditions_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = conditions_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
