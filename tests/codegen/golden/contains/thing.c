/* contains_thing: writer, reader and rules.
 * Made from tests/codegen/golden/contains.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "contains_codec.h"

/* clang-format off */
static const oac_field fields_of_contains_thing[] = {
    OAC_FIELD("contacts", contains_contact_list_oac_type, contains_thing, contacts, NULL, 0),
    OAC_FIELD("numbers", oac_type_int_list, contains_thing, numbers, NULL, 0),
    OAC_FIELD("words", oac_type_string_list, contains_thing, words, NULL, 0),
    OAC_FIELD("kinds", oac_type_string_list, contains_thing, kinds, NULL, 0),
};
static const uint16_t index_of_contains_thing[] = {2, 0, 4, 1, 0, 0, 0, 3};
/* clang-format on */

enum { MEMBERS = 4 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"contacts", 8},
    {"numbers", 7},
    {"words", 5},
    {"kinds", 5},
};
/* clang-format on */

static void write_contains_thing(oac_writer *writer, const void *from)
{
    const contains_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("contacts"), &value->contacts, &contains_contact_list_oac_type);
    oac_write_list(writer, OAC_KEY("numbers"), &value->numbers, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("words"), &value->words, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_rest(writer, value, &contains_thing_oac_type);
}

static char *read_contains_thing(oac_reader *reader, char *at, void *into)
{
    contains_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("contacts"))) {
        at = oac_read_list(reader, at, &value->contacts, &contains_contact_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("numbers"))) {
        at = oac_read_list(reader, at, &value->numbers, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("words"))) {
        at = oac_read_list(reader, at, &value->words, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &contains_thing_oac_type);
}

const oac_type contains_thing_oac_type = {
    OAC_RECORD_TABLE(contains_thing, extra, 4, 8),
    .write = write_contains_thing,
    .read = read_contains_thing,
    .fields = fields_of_contains_thing,
    .index = index_of_contains_thing,
};

static void check_contacts(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const contains_contact_list *list = &value->contacts;
    oac_path here = oac_path_member(path, "contacts");
    size_t i;
    size_t found[2] = {0};
    if (!oac_check_list(checker, path, "contacts", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const contains_contact *item = &list->items[i];
        if (item->type.state == OAC_VALUE && item->type.value == CONTAINS_CONTACT_TYPE_EMAIL &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[0]++;
        }
        if ((item->rank.state == OAC_ABSENT ||
             (item->rank.state == OAC_VALUE && !(item->rank.value < 3) && !(item->rank.value > 5)))) {
            found[1]++;
        }
    }
    if (found[0] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"EMAIL\" and default true", found[0]);
    }
    if (found[1] < 2) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "2",
                          "at least 2 with rank absent or at least 3 and at most 5", found[1]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        contains_contact_check(checker, &at, &list->items[i]);
    }
}

static void check_numbers(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_int_list *list = &value->numbers;
    oac_path here = oac_path_member(path, "numbers");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "numbers", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const int64_t item = list->items[i];
        if (!(item < 10)) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with at least 10", found[0]);
    }
}

static void check_words(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_string_list *list = &value->words;
    oac_path here = oac_path_member(path, "words");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "words", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const oac_string item = list->items[i];
        if ((oac_string_is(oac_string_or_empty(item), "a", 1) || oac_string_is(oac_string_or_empty(item), "b", 1))) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with \"a\" or \"b\"", found[0]);
    }
    if (found[0] > 2) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "2", "at most 2 with \"a\" or \"b\"", found[0]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

static void check_kinds(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    const oac_string_list *list = &value->kinds;
    oac_path here = oac_path_member(path, "kinds");
    size_t i;
    size_t found[1] = {0};
    if (!oac_check_list(checker, path, "kinds", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const oac_string item = list->items[i];
        if (oac_string_is(oac_string_or_empty(item), "x", 1)) {
            found[0]++;
        }
    }
    if (found[0] < 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at least 1 with \"x\"", found[0]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)) {
            if (contains_thing_kind_from(item) == CONTAINS_THING_KIND_UNLISTED) {
                oac_violate_unlisted(checker, &at, NULL, item, contains_thing_kind_names + 1,
                                     CONTAINS_THING_KIND_COUNT);
            }
        }
    }
}

void contains_thing_check(oac_checker *checker, const oac_path *path, const contains_thing *value)
{
    check_contacts(checker, path, value);
    check_numbers(checker, path, value);
    check_words(checker, path, value);
    check_kinds(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status contains_thing_serialize(const contains_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&contains_thing_oac_type, value, buffer, error);
}

oac_status contains_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                contains_thing *value, oac_error *error)
{
    return oac_record_parse(&contains_thing_oac_type, text, length, options, value, error);
}

oac_status contains_thing_validate(const contains_thing *value, oac_validation mode, oac_violations *violations,
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
    contains_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void contains_thing_dispose(contains_thing *value)
{
    oac_record_dispose(&contains_thing_oac_type, value);
}

oac_status contains_thing_to_cjson(const contains_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = contains_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status contains_thing_from_cjson(const struct cJSON *tree, contains_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = contains_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
