/* min_properties_thing: writer, reader and rules.
 * Made from tests/codegen/golden/min_properties.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "min_properties_codec.h"

/* clang-format off */
static const oac_field fields_of_min_properties_thing[] = {
    OAC_FIELD("a", oac_type_int, min_properties_thing, a, NULL, 0),
    OAC_FIELD("b", oac_type_int_list, min_properties_thing, b, NULL, 0),
    OAC_FIELD("c", oac_type_string, min_properties_thing, c, NULL, 0),
};
static const uint16_t index_of_min_properties_thing[] = {0, 3, 2, 0, 0, 1, 0, 0};
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

static void write_min_properties_thing(oac_writer *writer, const void *from)
{
    const min_properties_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("a"), &value->a);
    oac_write_list(writer, OAC_KEY("b"), &value->b, &oac_type_int_list);
    oac_write_string_member(writer, OAC_KEY("c"), &value->c);
    oac_write_rest(writer, value, &min_properties_thing_oac_type);
}

static char *read_min_properties_thing(oac_reader *reader, char *at, void *into)
{
    min_properties_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("a"))) {
        at = oac_read_int(reader, at, &value->a);
    }
    if (oac_at_key(&at, OAC_NEXT("b"))) {
        at = oac_read_list(reader, at, &value->b, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("c"))) {
        at = oac_read_string(reader, at, &value->c);
    }
    return oac_read_rest(reader, at, value, &min_properties_thing_oac_type);
}

const oac_type min_properties_thing_oac_type = {
    OAC_RECORD_TABLE(min_properties_thing, extra, 3, 8),
    .write = write_min_properties_thing,
    .read = read_min_properties_thing,
    .fields = fields_of_min_properties_thing,
    .index = index_of_min_properties_thing,
};

static size_t count_members(const min_properties_thing *value)
{
    size_t count = value->extra != NULL ? value->extra->count : 0;
    count += value->a.state != OAC_ABSENT;
    count += value->b.state != OAC_ABSENT;
    count += value->c.state != OAC_ABSENT;
    return count;
}

static void check_b(oac_checker *checker, const oac_path *path, const min_properties_thing *value)
{
    const oac_int_list *list = &value->b;
    if (!oac_check_list(checker, path, "b", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
}

void min_properties_thing_check(oac_checker *checker, const oac_path *path, const min_properties_thing *value)
{
    if (count_members(value) < 1) {
        oac_violate_count(checker, OAC_RULE_MIN_PROPERTIES, path, NULL, "1", "at least 1 member", count_members(value));
    }
    if (count_members(value) > 2) {
        oac_violate_count(checker, OAC_RULE_MAX_PROPERTIES, path, NULL, "2", "at most 2 members", count_members(value));
    }
    (void)oac_check_int(checker, path, "a", value->a.state, value->a.value, OAC_CHECK_OPTIONAL);
    check_b(checker, path, value);
    (void)oac_check_string(checker, path, "c", value->c.state, value->c.value, OAC_CHECK_OPTIONAL);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status min_properties_thing_serialize(const min_properties_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&min_properties_thing_oac_type, value, buffer, error);
}

oac_status min_properties_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                      min_properties_thing *value, oac_error *error)
{
    return oac_record_parse(&min_properties_thing_oac_type, text, length, options, value, error);
}

oac_status min_properties_thing_validate(const min_properties_thing *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
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
    min_properties_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void min_properties_thing_dispose(min_properties_thing *value)
{
    oac_record_dispose(&min_properties_thing_oac_type, value);
}

oac_status min_properties_thing_to_cjson(const min_properties_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = min_properties_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status min_properties_thing_from_cjson(const struct cJSON *tree, min_properties_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = min_properties_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
